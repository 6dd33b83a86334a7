import type { Finding } from '../model/finding.ts'
import type { Lang } from '../model/text.ts'
import { isKey, say } from './words.ts'

/** Says what is wrong with a place of the archive; a kind that has no sentence is said as it is. */
export function sayFinding(lang: Lang, kind: string): string {
  const key = `finding.${kind}`
  return isKey(key) ? say(lang, key) : kind
}

/** Says what to do about a finding; `folder` is the other folder that has what is missing. */
export function sayRemedy(lang: Lang, kind: string, folder?: string): string {
  if (kind === 'journal.elsewhere')
    return say(lang, 'remedy.journal.elsewhere', { folder: folder ?? '…' })
  const key = `remedy.${kind}`
  return isKey(key) ? say(lang, key) : ''
}

// What is known to be missing is counted.
const awaited: ReadonlySet<string> = new Set([
  ...['journal.behind', 'journal.missing', 'journal.arriving', 'journal.continued'],
  'journal.elsewhere',
])

const respellings = ['utf-16', 'byte-order-mark', 'line-ends', 'last-line-end'] as const

function isRespelling(place: string): boolean {
  return place.split(' ').every((one) => respellings.some((known) => known === one))
}

function sayRespelling(lang: Lang, place: string): string {
  const changed = respellings.filter((one) => place.split(' ').includes(one))
  return changed.map((one) => say(lang, `place.respelled.${one}`)).join(', ')
}

/** Says where in its file a finding is; empty where the whole file is meant. */
export function sayPlace(lang: Lang, { kind, place }: Pick<Finding, 'kind' | 'place'>): string {
  if (kind === 'record.unreadable') {
    const fields = place.split(' ')
    return say(lang, 'place.fields', { n: fields.length, fields: fields.join(', ') })
  }
  const why = `errno.${place}`
  if (kind === 'file.unreadable' && isKey(why)) return say(lang, why)
  if (kind === 'file.respelled' && isRespelling(place)) return sayRespelling(lang, place)
  const more = /^more (\d+)$/.exec(place)?.[1]
  if (more !== undefined) return say(lang, 'place.more', { n: Number(more) })
  const read = /^(?:line (\d+)(?: to (\d+))?)?(?:, )?(?:byte (\d+))?$/.exec(place)
  const [, from, to, byte] = read ?? []
  if (from !== undefined && to !== undefined && awaited.has(kind)) {
    const n = Number(to) - Number(from) + 1
    return say(lang, 'place.lines-counted', { n, from, to })
  }
  if (from !== undefined && to !== undefined) return say(lang, 'place.lines', { from, to })
  if (from !== undefined && byte !== undefined)
    return say(lang, 'place.line-byte', { n: from, byte })
  if (from !== undefined) return say(lang, 'place.line', { n: from })
  return byte === undefined ? place : say(lang, 'place.byte', { byte })
}
