import { isDeleted } from '../changes/held.ts'
import { type Archive, recordsOf } from '../changes/state.ts'
import type { Finding } from '../model/finding.ts'
import { kindOf } from '../model/id.ts'
import type { Holdings, Info } from './info-view.ts'
import { readLoosely } from './read-loosely.ts'

/** How many standing records of each kind an archive holds. */
export function readHoldings(archive: Archive): Holdings {
  const records = recordsOf(archive)
  return {
    events: records.countOf('event'),
    sources: records.countOf('source'),
    passages: records.countOf('passage'),
    claims: records.countOf('claim'),
    actors: records.countOf('actor'),
    places: records.countOf('place'),
    relations: records.ties,
    writers: archive.heads.size,
  }
}

const nameless = { title: '', description: '' }

/** What an archive is and how much it holds. */
export function readInfo(
  archive: Archive,
  known: { readonly id: string; readonly format: number; readonly stateHash: string },
): Info {
  const { id, format, stateHash } = known
  const own = archive.records.get(id)
  const { title, description } =
    own === undefined ? nameless : readLoosely('archive', own.fields).value
  return { id, title, description, format, ...readHoldings(archive), stateHash }
}

/** The records that hold values which their schema does not know; they are kept and shown as far as they can be read. */
export function unreadableIn(archive: Archive, ids: Iterable<string>): Finding[] {
  const findings: Finding[] = []
  for (const id of ids) {
    const held = archive.records.get(id)
    const kind = kindOf(id)
    if (held === undefined || kind === undefined || isDeleted(held)) continue
    const { unreadable } = readLoosely(kind, held.fields)
    if (unreadable.length > 0)
      findings.push({
        file: 'journal',
        place: unreadable.join(' '),
        kind: 'record.unreadable',
        record: id,
      })
  }
  return findings
}
