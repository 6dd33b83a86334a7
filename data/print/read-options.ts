import { done, failed, type Outcome } from '../model/outcome.ts'
import {
  defaultOptions,
  type PrintOptions,
  papers,
  partNames,
  posters,
  profiles,
  type StripRule,
  themes,
} from './options.ts'

/** Option values as a form, a preset or the command line gives them. */
export type GivenOptions = {
  readonly [name: string]: string | number | boolean | readonly string[]
}

const layouts = ['pages', 'poster', 'roll', 'sheet'] as const
const textChoices = ['none', 'cited', 'full'] as const
const noteChoices = ['foot', 'end'] as const

type Reader = (value: GivenOptions[string]) => Partial<PrintOptions> | undefined

function choice<K extends keyof PrintOptions>(
  name: K,
  known: readonly PrintOptions[K][],
): readonly [Reader, string] {
  const read: Reader = (value) => {
    const found = known.find((each) => each === value)
    return found === undefined ? undefined : { [name]: found }
  }
  return [read, known.join(', ')]
}

function flag(name: 'everyEvent' | 'keyOnly' | 'attachments'): readonly [Reader, string] {
  return [
    (value) =>
      value === true || value === 'true'
        ? { [name]: true }
        : value === false || value === 'false'
          ? { [name]: false }
          : undefined,
    'true, false',
  ]
}

const readers: { readonly [name: string]: readonly [Reader, string] } = {
  profile: choice('profile', profiles),
  paper: choice('paper', papers),
  layout: choice('layout', layouts),
  poster: choice('poster', posters),
  theme: choice('theme', themes),
  texts: choice('texts', textChoices),
  notes: choice('notes', noteChoices),
  everyEvent: flag('everyEvent'),
  keyOnly: flag('keyOnly'),
  attachments: flag('attachments'),
  parts: [readParts, partNames.join(', ')],
  strips: [
    (value) => {
      const strips = readStrips(value)
      return strips === undefined ? undefined : { strips }
    },
    'auto, 1–60, 0.5mm–200mm',
  ],
}

/** Reads print options over the defaults; the first value that is not known is refused by name. */
export function readPrintOptions(given: GivenOptions): Outcome<PrintOptions> {
  let options = defaultOptions
  for (const [option, value] of Object.entries(given)) {
    const reader = Object.hasOwn(readers, option) ? readers[option] : undefined
    const said = Array.isArray(value) ? value.join(', ') : String(value)
    if (reader === undefined)
      return failed({
        code: 'export.option',
        option,
        value: said,
        known: Object.keys(readers).join(', '),
      })
    const read = reader[0](value)
    if (read === undefined)
      return failed({ code: 'export.option', option, value: said, known: reader[1] })
    options = { ...options, ...read }
  }
  return done(options)
}

function readParts(value: GivenOptions[string]): Partial<PrintOptions> | undefined {
  const named = Array.isArray(value) ? (value as readonly string[]) : String(value).split(',')
  const known = named.map((name) => partNames.find((part) => part === name.trim()))
  if (known.some((part) => part === undefined)) return undefined
  return { parts: partNames.filter((part) => known.includes(part)) }
}

/** `auto`, a number of strips, or millimetres per month such as `4mm`. */
function readStrips(value: GivenOptions[string]): StripRule | undefined {
  if (value === 'auto') return 'auto'
  const text = String(value).trim()
  const scale = /^(\d+(?:\.\d+)?)\s?mm$/u.exec(text)
  if (scale !== null) {
    const mmPerMonth = Number(scale[1])
    return mmPerMonth >= 0.5 && mmPerMonth <= 200 ? { mmPerMonth } : undefined
  }
  const pages = Number(text)
  return Number.isInteger(pages) && pages >= 1 && pages <= 60 ? { pages } : undefined
}
