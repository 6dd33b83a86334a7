import type { StarterRecord } from '../starter-record.ts'

/** The fields in which the archive speaks in words of its own, and in no form of other languages. */
const ownWords = ['note', 'reason', 'provenance', 'rights'] as const

/** The notes and reasons of a record, as it holds them. */
export function proseOf({ fields }: StarterRecord): readonly string[] {
  const stated = Object.values(fields).map((value) =>
    value !== null && typeof value === 'object' && 'reason' in value ? value.reason : undefined,
  )
  const all = [...ownWords.map((name) => fields[name]), ...stated]
  return [...new Set(all.filter((one) => typeof one === 'string' && one !== ''))] as string[]
}

/** A record with its notes and reasons in English beside the French, which stands as it stood. */
export function withEnglish(
  record: StarterRecord,
  proseInEnglish: ReadonlyMap<string, string>,
): StarterRecord {
  const translations = proseOf(record).flatMap((text) => {
    const en = proseInEnglish.get(text)
    return en === undefined ? [] : [{ text, lang: 'fr', en }]
  })
  if (translations.length === 0) return record
  return { ...record, fields: { ...record.fields, translations } }
}
