import type { DateMark } from './date.ts'

/** What stands in parentheses or after commas at the end of a date. */
export interface Asides {
  readonly rest: string
  /** Marks of year, month and day. */
  readonly marks: readonly [DateMark, DateMark, DateMark]
  readonly monthUnknown: boolean
  readonly dayUnknown: boolean
  readonly hemisphere: 'north' | 'south' | ''
  readonly significant: number
}

const UNSURE = '(?:incertain|uncertain|approximati[fv]|approximate)e?s?'
const PART = '(?:jour|mois|annee|periode|saison|date|day|month|year|period|season)'
const ASIDE = new RegExp(
  `^(?:(?:${PART}(?: (?:et|and) ${PART})* )?${UNSURE}(?: (?:et|and) ${UNSURE})?|(?:jour|mois|day|month)(?: (?:et|and) (?:jour|mois|day|month))? (?:inconnus?|unknown)|hemisphere (?:nord|sud)|(?:northern|southern) hemisphere|x ?: (?:chiffre inconnu|unknown digit)|\\d{1,5}-\\d{1,5}|(\\d+) (?:chiffres? significatifs?|significant digits?)|\\?|(?:vers|environ|circa|env\\.|c\\.|ca\\.|approx\\.)|peut-etre|probablement|probably|possibly|(?:date )?(?:a (?:confirmer|verifier|preciser)|to be (?:confirmed|checked|verified)|tbc|non confirmee?|unconfirmed|sous reserve))$`,
)

/** The text with the last comma or parenthesis cut off, and what was cut. */
function lastAside(text: string): readonly [rest: string, aside: string] | null {
  if (/^.+\S ?\?$/.test(text)) return [text.slice(0, -1).trim(), '?']
  const bracket = /^(.+?) ?\(([^()]*)\)$/.exec(text)
  if (bracket) return [(bracket[1] ?? '').trim(), bracket[2] ?? '']
  const after =
    /^(.+) (environ|circa|approx\.|peut-etre|probablement|probably|possibly|a confirmer|to be confirmed)$/.exec(
      text,
    )
  if (after) return [(after[1] ?? '').trim(), after[2] ?? '']
  const comma = text.lastIndexOf(',')
  if (comma <= 0) return null
  const behind = text.slice(comma + 1).trim()
  // « 1990, 1992-1995 » : years behind a comma are further ones, not those of a century.
  return /^\d+-\d+$/.test(behind) ? null : [text.slice(0, comma).trim(), behind]
}

function markOf(aside: string): DateMark {
  const unsure =
    /incertain|uncertain|^\?$|^p|a (?:confirm|verif|precis)|to be|tbc|confirm|reserve/.test(aside)
      ? 1
      : 0
  const about = /approximati|approximate|^(?:vers|environ|circa|env\.|c\.|ca\.|approx\.)$/.test(
    aside,
  )
    ? 2
    : 0
  return (unsure | about) as DateMark
}

function addMarks(
  marks: readonly [DateMark, DateMark, DateMark],
  aside: string,
): readonly [DateMark, DateMark, DateMark] {
  const mark = markOf(aside)
  const year = /annee|year/.test(aside)
  const month = /mois|month|periode|period|saison|season/.test(aside)
  const day = /jour|day/.test(aside)
  const whole = !year && !month && !day
  const add = (before: DateMark, covers: boolean): DateMark =>
    (covers || whole ? before | mark : before) as DateMark
  return [add(marks[0], year), add(marks[1], month), add(marks[2], day)]
}

/** Cuts from a folded date what qualifies it: « , jour inconnu », « (incertain) », « ? ». */
export function cutAsides(text: string): Asides {
  let asides: Asides = {
    rest: text,
    marks: [0, 0, 0],
    monthUnknown: false,
    dayUnknown: false,
    hemisphere: '',
    significant: 0,
  }
  for (;;) {
    const cut = lastAside(asides.rest)
    if (!cut) return asides
    const [rest, whole] = cut
    const pieces = whole.split(',').map((piece) => piece.trim())
    if (rest === '' || !pieces.every((piece) => ASIDE.test(piece))) return asides
    for (const aside of pieces) {
      const unknown = /inconnu|unknown/.test(aside) && !/chiffre|digit/.test(aside)
      const digits = /^(\d+) (?:chiffre|significant)/.exec(aside)
      asides = {
        rest,
        marks: addMarks(asides.marks, aside),
        monthUnknown: asides.monthUnknown || (unknown && /mois|month/.test(aside)),
        dayUnknown: asides.dayUnknown || (unknown && /jour|day/.test(aside)),
        hemisphere: /nord|northern/.test(aside)
          ? 'north'
          : /sud|southern/.test(aside)
            ? 'south'
            : asides.hemisphere,
        significant: digits ? Number(digits[1]) : asides.significant,
      }
    }
  }
}
