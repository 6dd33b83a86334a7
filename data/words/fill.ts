import type { Lang } from '../model/text.ts'
import { quotedIn } from '../text/quotes.ts'
import { numberIn } from './numbers.ts'
import type { Sentence } from './sentence.ts'

const plurals = { fr: new Intl.PluralRules('fr'), en: new Intl.PluralRules('en') }

/** What fills the gaps of a sentence; numbers are grouped as the language does. */
export type Gaps = { readonly [name: string]: string | number | undefined }

/** Fills the gaps of a sentence in its language. */
export function fillGaps(lang: Lang, sentence: Sentence, gaps: Gaps): string {
  const n = typeof gaps['n'] === 'number' ? gaps['n'] : 0
  const form =
    typeof sentence === 'string'
      ? sentence
      : plurals[lang].select(n) === 'one'
        ? sentence.one
        : sentence.other
  // Most sentences have none, labels and names among them.
  if (!form.includes('{')) return form
  return form.replace(/\{(\w+)\}/g, (gap, name: string, at: number) => {
    const filling = gaps[name]
    if (typeof filling === 'number') return numberIn(lang, filling)
    if (filling === undefined) return gap
    if (isQuoted(form, at)) return quotedIn(filling, lang)
    // A title that ends a sentence of its own ends the one that names it last.
    const isLast = form.slice(at) === `${gap}.`
    return isLast ? filling.replace(/(?<=[^.])\.$/, '') : filling
  })
}

/** Whether a gap stands between quotation marks. */
function isQuoted(form: string, at: number): boolean {
  const before = form.slice(0, at)
  return (
    Math.max(before.lastIndexOf('«'), before.lastIndexOf('“')) >
    Math.max(before.lastIndexOf('»'), before.lastIndexOf('”'))
  )
}
