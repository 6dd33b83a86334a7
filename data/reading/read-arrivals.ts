import { type Held, isDeleted } from '../changes/held.ts'
import { readingsOf } from '../changes/in-force.ts'
import { type Archive, standing } from '../changes/state.ts'
import { kindOf } from '../model/id.ts'
import type { Arrivals, ArrivalView } from './arrivals-view.ts'
import { readLoosely } from './read-loosely.ts'

/** What came in, the last act first, of each its sources in the order in which it has them; at most so many sources in all. */
export function readArrivals(archive: Archive, most: number): Arrivals {
  const came = [...archive.records.values()].filter(({ id }) => kindOf(id) === 'source')
  const acts = new Map<string, Held[]>()
  for (const held of came) {
    const { dot } = held.mark
    const act = acts.get(dot)
    if (act === undefined) acts.set(dot, [held])
    else act.push(held)
  }
  const order = [...acts.values()].sort(([a], [b]) => (timeOf(a) < timeOf(b) ? 1 : -1))
  const arrivals: ArrivalView[] = []
  let left = most
  for (const helds of order) {
    const [first] = helds
    if (left <= 0 || first === undefined) break
    const shown = helds.slice(0, left)
    left -= shown.length
    const { dot, time, author } = first.mark
    const sources = shown.map((held) => arrived(archive, held))
    arrivals.push({ dot, time, author, total: helds.length, sources })
  }
  return { arrivals, total: came.length, more: left <= 0 && came.length > most }
}

function timeOf(held: Held | undefined): string {
  return `${held?.mark.time} ${held?.mark.dot}`
}

function arrived(archive: Archive, held: Held): ArrivalView['sources'][number] {
  const source = readLoosely('source', held.fields).value
  const { title, fileName, mediaType, octets, encoding, characters, textless } = source
  return {
    ...{ id: held.id, title, deleted: isDeleted(held), fileName, mediaType, octets },
    ...{ encoding, characters, textless },
    warnings: source.warnings.map(warningIn),
    partOf: source.partOf.flatMap((id) => {
      const outer = standing(archive, id)
      return outer === undefined
        ? []
        : [{ id, title: readLoosely('source', outer.fields).value.title }]
    }),
    readings: readingsOf(archive, held.id).length,
  }
}

// A warning is kept as its code and, if it names one, its count.
function warningIn(line: string): { code: string; n?: number } {
  const [code = '', n] = line.split(' ')
  return n === undefined || !/^\d{1,15}$/.test(n) ? { code } : { code, n: Number(n) }
}
