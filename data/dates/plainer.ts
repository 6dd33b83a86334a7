import { MONTH, WEEKDAY } from './lexicon.ts'
import { PART_OF_DAY } from './part-of-day.ts'

const CLOCK =
  '\\d{1,2} ?h(?:eures?)?(?: ?\\d{2})?|\\d{1,2}:\\d{2}(?::\\d{2})?|\\d{1,2}(?:[:.]\\d{2})? ?[ap]\\.?m\\.?'

const SECONDS = '\\d\\d:\\d\\d:\\d\\d'

/** Orders and joints of words that come to the same, so that each rule is written once. */
const PLAINER: readonly (readonly [RegExp, string])[] = [
  [/(:\d{2}) [+-]0000(?: \([a-z]+\))?$/, '$1 utc'],
  [/(:\d{2}) ([+-])(\d{2})(\d{2})(?: \([a-z]+\))?$/, '$1 (utc$2$3:$4)'],
  [/ ?& ?/g, ' et '],
  // « 11/11/2025 - 14:32 », as news sites sign their pages; "Tue Nov 11 14:32:00 2025", as programs do.
  [new RegExp(`(\\d)(?: -| ?[|•·]) ?(?=(?:${CLOCK})(?: ?(?:utc|gmt|tu|z))?$)`), '$1 a '],
  [
    new RegExp(`^(${WEEKDAY} )?(${MONTH}) (\\d{1,2}) (${SECONDS})((?: utc| gmt)?) (\\d{4})$`),
    '$1$3 $2 $6 a $4$5',
  ],
  [
    new RegExp(
      `^(${WEEKDAY} )?(${MONTH}) (\\d{1,2}) (\\d{4}) (${SECONDS}) gmt([+-]\\d\\d)(\\d\\d)(?: \\(.*\\))?$`,
    ),
    '$1$3 $2 $4 a $5 (utc$6:$7)',
  ],
  [/\b1 ?[°o](?= |[/.-])/g, '1'],
  [/\b1er(?=[/.-]\d)/g, '1'],
  [/^(?:en date (?:du|de)|a la date du|date[de]?(?: du| of)?|dated) (?=.*\d)/, ''],
  [/(\d) ?\+ ?(?=\d)/g, '$1 et '],
  [new RegExp(`(\\d)(?=(?:${MONTH})(?![a-z]))`, 'g'), '$1 '],
  [/^overnight (?:on )?/, 'night of '],
  [/^(?:quelque part|some ?time|a un moment(?: donne)?) (?=(?:en|in|dans|during) )/, ''],
  [/^(\d{1,2}) ([ivx]{1,4}) (\d{4})$/, '$1.$2.$3'],
  [
    /^(?:tout(?:e l'annee)?|all(?: of)?|throughout|the whole(?: of)?|pendant toute l'annee) (\d{4})$/,
    'du 1 janvier au 31 decembre $1',
  ],
  [/^[sw](\d{2})[ -](\d{4})$/, 'semaine $1 $2'],
  [/^(\d{4}) [sw](\d{2})$/, 'semaine $2 $1'],
  [/^(\d{1,2})e(?:me)? semaine (?:de )?(\d{4})$/, 'semaine $1 $2'],
  [/^(\d{4})[ /-]?([tqsh][1-4])$/, '$2 $1'],
  [/^([tqsh][1-4])\/(\d{4})$/, '$1 $2'],
  [/^(\w+) trim\.? /, '$1 trimestre '],
  [/^(1er|2e|2eme|premier|second|deuxieme) sem\.? /, '$1 semestre '],
  [/\b1(?:ier|iere)(?= )/, '1er'],
  [new RegExp(`^(?<le>le )?ier (?=${MONTH} )`), '$<le>1er '],
  [new RegExp(`^(\\d{1,2}), (?=\\d{1,2} ${MONTH} \\d{4}$)`), '$1 et '],
  [/(\d|m\.?) (?:gmt|utc)([+-]\d{1,2}(?::\d{2})?)$/, '$1 (utc$2)'],
  [/(\d|m\.?),? (?:local time|heure locale)$/, '$1'],
  [/^av\.? (?=\d{4}$)/, 'avant '],
  [/^ap\.? (?=\d{4}$)/, 'apres '],
  [/ env\.?$/, ' environ'],
  [/ (?:ca|circa)\.?$/, ' environ'],
  [/^(\d\d)(\d\d) (ou|or) (\d\d)$/, '$1$2 $3 $1$4'],
  [/(\d{1,2} ?h(?:eures?)?(?: ?\d{2})?) du matin\b/, '$1'],
  [
    /^(?:aux |les |dans les |the )?(?:premiers jours|first days) (?:du mois )?(?:de |d'|of )/,
    'debut ',
  ],
  [
    /^(?:aux |les |dans les |the )?(?:derniers jours|last days) (?:du mois )?(?:de |d'|of )/,
    'fin ',
  ],
  [/^(?:au |a la )?toute? (?=debut |fin )/, ''],
  [/^(?:de |de la |from )?((?:late|fin|end of) .+?) ?\/ ?((?:early|debut) .+)$/, '$1-$2'],
  [/^(?:the )?(\d0)s$/, 'annees $1'],
  [/^(?:peu|juste|shortly|just) (?=avant |before |apres |after )/, ''],
  [/^soon (?=after )/, ''],
  [/^(?:pre-?|ante )(?=\d{4}$)/, 'avant '],
  [/^post (?=\d{4}$)/, 'apres '],
  [/^(?:terminus )?post quem (?=\d{4}$)/, 'au plus tot '],
  [/^(?:terminus )?ante quem (?=\d{4}$)/, 'au plus tard '],
  [/^d'ici(?: a)? (?=.*\d)/, 'by '],
  [/^(depuis|since) (.+?),?(?: et| and)? (?:toujours|encore|still) (?:en cours|ongoing)$/, '$1 $2'],
  [/^(early|debut)(?: to | a |\/|-)(?:mid|mi)[- ](?:de )?(.+)$/, 'between $1 $2 and mid-$2'],
  [/^(?:mid|mi)(?: to |-a-| a |\/|-)(late|fin) (?:de )?(.+)$/, 'between mid-$2 and $1 $2'],
  [new RegExp(`^(?:a |at )?(${CLOCK}),? (?:le |on |the )?(?=.*\\d{4}$)(.+)$`), '$2 a $1'],
  [
    new RegExp(`^(vers |about |around )(${CLOCK}),? (?:le |on |the )?(?=.*\\d{4}$)(.+)$`),
    '$3 $1$2',
  ],
  [new RegExp(`\\b(${WEEKDAY}) (?:au |dans |in the )?(?:${PART_OF_DAY})\\b`, 'g'), '$1'],
  [new RegExp(`\\b(${MONTH}) (\\d{1,2})(?:st|nd|rd|th)?, (\\d{4})\\b`, 'g'), '$2 $1 $3'],
  [
    new RegExp(
      `\\b(${MONTH}) (\\d{1,2})( ?[-/] ?| to | and | or | et )(\\d{1,2}),? (\\d{4})\\b`,
      'g',
    ),
    '$2$3$4 $1 $5',
  ],
  [
    new RegExp(
      `\\b(${MONTH}) (\\d{1,2}(?:(?:, | ?- ?)\\d{1,2})*),? (and|et) (\\d{1,2}),? (\\d{4})$`,
    ),
    '$2 $3 $4 $1 $5',
  ],
  [new RegExp(`\\b(\\d{1,2})[-/.](${MONTH})[-/.](\\d{4}|\\d{2})\\b`, 'g'), '$1 $2 $3'],
  [new RegExp(`\\b(${MONTH}|[tqsh][1-4])-(\\d{4})\\b`, 'g'), '$1 $2'],
  [new RegExp(`\\b(${MONTH})(?=\\d{4}$)`), '$1 '],
  [new RegExp(`^(\\d{4}) (${MONTH}) (\\d{1,2})$`), '$3 $2 $1'],
  [new RegExp(`\\b(\\d{1,2}) ?/ ?(\\d{1,2}(?:er)?) (?=${MONTH}(?: |$))`, 'g'), '$1-$2 '],
  [
    new RegExp(
      `\\b(\\d{1,2}(?:er)? ${MONTH})(?: (\\d{4}))? ?/ ?(?=\\d{1,2}(?:er)? ${MONTH} )`,
      'g',
    ),
    '$1 $2 - ',
  ],
  [/^(\d{1,2}) ?[-/] ?(\d{1,2})([/.])(\d{1,2})\3(\d{4})$/, '$1$3$4$3$5 - $2$3$4$3$5'],
  [/^(\d{1,2})([/.])(\d{1,2}) ?- ?(\d{1,2})\2(\d{1,2})\2(\d{4})$/, '$1$2$3$2$6 - $4$2$5$2$6'],
  [/^soit (.+?),? soit /, '$1 ou '],
  [/^(?:either |one of (?!these)|l'un de (?!ces))/, ''],
  [/^depuis (?=.+ jusqu')/, 'de '],
]

/** A folded date in the plainest of the orders in which it may be written. */
export function plainer(folded: string): string {
  return PLAINER.reduce((text, [pattern, instead]) => text.replace(pattern, instead), folded)
    .replace(/ {2,}/g, ' ')
    .trim()
}
