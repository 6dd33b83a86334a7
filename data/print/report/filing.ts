import type { Actor } from '../../model/authority.ts'
import { type Lang, textIn } from '../../model/text.ts'
import { fold } from '../../text/fold.ts'

/** Words that open a patronymic: all that follows belongs to it, as in "Mohamed Ould Cheikh El Ghazouani". */
const patronymics = new Set(
  'ag ould wuld weld ben bin ibn mint bint walet oualet oualett welet'.split(' '),
)

/** Words that belong to the one after them, as in "Gamal Abdel Nasser" or "Ursula von der Leyen". */
const joined = new Set([
  ...patronymics,
  ...'abou abu abd abdel abdul ait al el de du des della di la le von van der den ter'.split(' '),
])

/** Ranks and titles, short forms too; of "lieutenant-colonel" the first part. */
const titles = new Set(
  [
    'marechal general colonel commandant capitaine lieutenant sous adjudant sergent caporal amiral',
    'marshal major captain sergeant corporal admiral gen gal col cdt cne cpt capt lt sgt',
    'president presidente ministre minister imam emir docteur doctor dr professeur professor pr',
    'maitre me mgr abbe m mm mme mlle mr mrs ms',
  ].flatMap((row) => row.split(' ')),
)

const aliases = new Set(['dit', 'dite', 'alias', 'aka'])

/** What stands in no plain name: letters of another script, digits, quotes, brackets, a comma. */
const notPlain = /[^\p{Script=Latin}\p{M}\s.'’ʼ‘\u2010\u2011-]/u

/** The form under which an index files a person: the one that the archivist states, else one derived from the preferred name. */
export function filingForm({ name, filing }: Pick<Actor, 'name' | 'filing'>, lang: Lang): string {
  const said = filing === undefined ? '' : textIn(filing, lang).text.trim()
  return said === '' ? derivedForm(textIn(name, lang).text) : said
}

/** Surname first where a name shows it: "Goïta, Assimi"; "Ag Ghali, Iyad". A single name, a pseudonym, one that opens with a title and one in another script stay as they are. */
export function derivedForm(name: string): string {
  const words = name.trim().split(/\s+/u)
  const folded = words.map(fold)
  if (notPlain.test(name) || isTitle(folded[0] ?? '')) return name
  if (folded.some((word) => aliases.has(word))) return name
  const at = surnameAt(folded)
  if (at === 0) return name
  const surname = words.slice(at).join(' ')
  return `${surname.charAt(0).toUpperCase()}${surname.slice(1)}, ${words.slice(0, at).join(' ')}`
}

function isTitle(word: string): boolean {
  return titles.has(word.split(/[-.]/u)[0] ?? '')
}

function surnameAt(words: readonly string[]): number {
  const last = words.length - 1
  const opened = words.findIndex((word, i) => i > 0 && i < last && patronymics.has(word))
  let at = opened === -1 ? last : opened
  while (at > 0 && joined.has(words[at - 1] ?? '')) at--
  return at
}
