import * as v from 'valibot'

/** The languages that the program itself speaks. */
export type Lang = 'fr' | 'en'

/** A well-formed Unicode string without lone surrogates, at most `max` UTF-16 units. */
export function line(max = 4000): v.GenericSchema<string> {
  return v.pipe(
    v.string(),
    v.maxLength(max),
    v.check((s) => s.isWellFormed(), 'lone-surrogate'),
  )
}

/** What an archivist wrote, in the language it was written in, with a French and an English form where they exist. */
export const Text = v.strictObject({
  text: line(),
  lang: v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)),
  fr: v.optional(line()),
  en: v.optional(line()),
})
export type Text = v.InferOutput<typeof Text>

/** The form in the reader's language, else the original, with the language it is really in. */
export function textIn(text: Text, lang: Lang): { readonly text: string; readonly lang: string } {
  if (text.lang === lang) return { text: text.text, lang }
  const own = text[lang]
  return own === undefined || own === ''
    ? { text: text.text, lang: text.lang }
    : { text: own, lang }
}
