import { type Archive, mentioning, standing } from '../../data/changes/state.ts'
import { kindOf } from '../../data/model/id.ts'
import type { Lang } from '../../data/model/text.ts'
import { textIn } from '../../data/model/text.ts'
import { nameOf } from '../../data/reading/read-event.ts'
import { sayField, sayWritten } from '../../data/words/say-write.ts'
import { say } from '../../data/words/words.ts'
import { inLine } from './visible.ts'

/** A record for people: a line for each of its fields, and of an event for what it is tied to and for each claim with its sources. */
export function recordAsText(archive: Archive, id: string, lang: Lang): string {
  const fields = archive.records.get(id)?.fields ?? {}
  const saying = { lang, nameOf: (named: string) => nameOf(archive, named).name }
  const said = Object.entries(fields).map(([field, value]) => {
    const write = { id, field }
    return line(sayField(write, lang), sayWritten(write, value, saying), lang)
  })
  return [...said, ...tiesSaid(archive, id, lang), ...claimsSaid(archive, id, lang)].join('\n')
}

function line(field: string, value: string, lang: Lang): string {
  return inLine(say(lang, 'field.is', { field, value }))
}

function tiesSaid(archive: Archive, id: string, lang: Lang): readonly string[] {
  const tied = mentioning(archive, id, 'link').flatMap(({ fields }) =>
    fields.event === id && typeof fields.to === 'string' ? [fields.to] : [],
  )
  return (['place', 'actor', 'term'] as const).flatMap((kind) => {
    const names = tied
      .filter((to) => kindOf(to) === kind)
      .map((to) => textIn(nameOf(archive, to).name, lang).text)
    return names.length === 0 ? [] : [line(tieLabel(kind, lang), names.join(' ; '), lang)]
  })
}

function claimsSaid(archive: Archive, id: string, lang: Lang): readonly string[] {
  const saying = { lang, nameOf: (named: string) => nameOf(archive, named).name }
  return mentioning(archive, id, 'claim').flatMap(({ id: claim, fields }) => {
    const { subject, field, value = null, passages } = fields
    if (subject !== id || typeof field !== 'string') return []
    const [first = '', link] = field.split('/')
    const kind = tiedAs.get(first)
    const isTie = kind !== undefined && link !== undefined
    const write = isTie ? { id: link, field: 'to' } : { id, field }
    const label = isTie ? tieLabel(kind, lang) : sayField(write, lang)
    const sources = (Array.isArray(passages) ? (passages as readonly unknown[]) : []).map(
      (passage) => textIn(nameOf(archive, sourceOf(archive, passage)).name, lang).text,
    )
    const told = sayWritten(write, value, saying)
    const words = `${told} — ${[...new Set(sources)].join(' ; ')}`
    return [`  ${claim}  ${line(label, words, lang)}`]
  })
}

const columns = { place: 'places', actor: 'actors', term: 'themes' } as const
const tiedAs = new Map<string, keyof typeof columns>([
  ['places', 'place'],
  ['actors', 'actor'],
  ['themes', 'term'],
])

function tieLabel(kind: keyof typeof columns, lang: Lang): string {
  const label = say(lang, `column.${columns[kind]}`)
  return label.charAt(0).toLocaleUpperCase(lang) + label.slice(1)
}

function sourceOf(archive: Archive, passage: unknown): string {
  return String(standing(archive, String(passage))?.fields.source ?? '')
}
