import type { Name } from '../model/authority.ts'
import { kindOf } from '../model/id.ts'
import { readRecord } from '../model/kinds.ts'
import { done, failed, type Outcome } from '../model/outcome.ts'
import type { Text } from '../model/text.ts'
import { foldName } from '../text/fold.ts'
import { toJson } from '../text/json.ts'
import type { ActDraft } from './draft.ts'
import type { Held } from './held.ts'
import { mentioning, standing, standingIds } from './state.ts'

/** Merges two records of actors, places or themes: links and claims go over, the dropped names stay as other names, in both languages; the dropped filing form is taken over where none was stated. */
export function decideMerge(draft: ActDraft, keep: string, drop: string): Outcome<string> {
  const { archive } = draft
  const kind = kindOf(keep)
  const kept = standing(archive, keep)
  const dropped = standing(archive, drop)
  if (kept === undefined) return failed({ code: 'record.unknown', id: keep })
  if (dropped === undefined) return failed({ code: 'record.unknown', id: drop })
  if (keep === drop || kind !== kindOf(drop)) return failed({ code: 'merge.kinds' })
  if (kind !== 'actor' && kind !== 'place' && kind !== 'term')
    return failed({ code: 'merge.kinds' })
  const into = readRecord(kind, kept.fields)
  const from = readRecord(kind, dropped.fields)
  if (!into.ok) return into
  if (!from.ok) return from
  draft.write(keep, 'names', toJson(joined(into.value, from.value)))
  const { filing = null } = dropped.fields
  if (filing !== null && (kept.fields.filing ?? null) === null) draft.write(keep, 'filing', filing)
  for (const link of mentioning(archive, drop, 'link')) moveLink(draft, link, keep, drop)
  // A claim whose value is not the one shown names a record that its event is not tied to.
  for (const claim of standingIds(archive, 'claim'))
    if (archive.records.get(claim)?.fields.value === drop) draft.write(claim, 'value', keep)
  draft.remove(drop)
  return done(keep)
}

function moveLink(draft: ActDraft, link: Held, keep: string, drop: string): void {
  const { event, role, to } = link.fields
  if (to !== drop) return
  const twin = mentioning(draft.archive, String(event), 'link').some(
    (other) =>
      other.id !== link.id &&
      other.fields.event === event &&
      other.fields.to === keep &&
      (other.fields.role ?? null) === (role ?? null),
  )
  if (twin && link.fields.style === undefined && link.fields.ground === undefined)
    draft.remove(link.id)
  else draft.write(link.id, 'to', keep)
}

interface Named {
  readonly name: Text
  readonly filing?: Text
  readonly names: readonly Name[]
}

function joined(into: unknown, from: unknown): readonly Name[] {
  const keeps = into as Named
  const drops = from as Named
  const kept = [...forms(keeps.name, keeps.filing ?? drops.filing), ...keeps.names]
  const seen = new Set(kept.map(({ text }) => foldName(text)))
  const more = [...forms(drops.name, drops.filing), ...drops.names]
  return [
    ...keeps.names,
    ...more.filter(({ text }) => {
      const known = seen.has(foldName(text))
      seen.add(foldName(text))
      return !known
    }),
  ]
}

/** Each form of some texts as a name, in its own language. */
function forms(...all: readonly (Text | undefined)[]): readonly Name[] {
  return all.flatMap((form) =>
    form === undefined
      ? []
      : [
          { text: form.text, lang: form.lang },
          ...(form.fr ? [{ text: form.fr, lang: 'fr' }] : []),
          ...(form.en ? [{ text: form.en, lang: 'en' }] : []),
        ],
  )
}
