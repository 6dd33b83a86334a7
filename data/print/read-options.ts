import { accessLevels } from '../disclosure/access-level.ts'
import { done, failed, type Outcome } from '../model/outcome.ts'
import { groupings } from '../timeline/lanes.ts'
import {
  defaultOptions,
  defaultReport,
  drawChoices,
  type PrintOptions,
  papers,
  partNames,
  posters,
  profiles,
  type ReportOptions,
  type StripRule,
  themes,
} from './options.ts'

/** Option values as a form, a preset or the command line gives them. */
export type GivenOptions = {
  readonly [name: string]: string | number | boolean | readonly string[]
}

/** What a document says, and how it is printed. */
export interface Read {
  readonly report: ReportOptions
  readonly print: PrintOptions
}

const layouts = ['pages', 'poster', 'roll', 'sheet'] as const
const textChoices = ['none', 'cited', 'full'] as const
const noteChoices = ['foot', 'end'] as const

type Value = GivenOptions[string]

/** Reads one value, undefined where it is not known; beside it, the values that are. */
type Reader<T> = readonly [read: (value: Value) => Partial<T> | undefined, known: string]

function choice<T, K extends keyof T & string>(name: K, known: readonly T[K][]): Reader<T> {
  const read = (value: Value): Partial<T> | undefined => {
    const found = known.find((each) => each === value)
    return found === undefined ? undefined : ({ [name]: found } as unknown as Partial<T>)
  }
  return [read, known.join(', ')]
}

function flag<T, K extends keyof T & string>(name: K): Reader<T> {
  const known = new Map<Value, boolean>([
    [true, true],
    ['true', true],
    [false, false],
    ['false', false],
  ])
  const read = (value: Value): Partial<T> | undefined => {
    const found = known.get(value)
    return found === undefined ? undefined : ({ [name]: found } as unknown as Partial<T>)
  }
  return [read, 'true, false']
}

const printReaders: { readonly [name: string]: Reader<PrintOptions> } = {
  profile: choice('profile', profiles),
  paper: choice('paper', papers),
  layout: choice('layout', layouts),
  poster: choice('poster', posters),
  theme: choice('theme', themes),
  texts: choice('texts', textChoices),
  notes: choice('notes', noteChoices),
  draw: choice('draw', drawChoices),
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

const reportReaders: { readonly [name: string]: Reader<ReportOptions> } = {
  access: choice('access', accessLevels),
  lanes: choice('lanes', groupings),
  anonymous: flag('anonymous'),
}

/** Reads options over the defaults; the first value that is not known is refused by name. */
export function readOptions(given: GivenOptions): Outcome<Read> {
  let { print, report } = { print: defaultOptions, report: defaultReport }
  for (const [option, value] of Object.entries(given)) {
    const printing = readerOf(printReaders, option)
    const reporting = readerOf(reportReaders, option)
    const forPrint = printing?.[0](value)
    const forReport = reporting?.[0](value)
    if (forPrint === undefined && forReport === undefined) {
      const known = printing?.[1] ?? reporting?.[1] ?? optionNames.join(', ')
      const said = Array.isArray(value) ? value.join(', ') : String(value)
      return failed({ code: 'export.option', option, value: said, known })
    }
    print = { ...print, ...forPrint }
    report = { ...report, ...forReport }
  }
  return done({ print, report })
}

const optionNames = [...Object.keys(printReaders), ...Object.keys(reportReaders)]

function readerOf<T>(
  readers: { readonly [name: string]: Reader<T> },
  option: string,
): Reader<T> | undefined {
  return Object.hasOwn(readers, option) ? readers[option] : undefined
}

function readParts(value: Value): Partial<PrintOptions> | undefined {
  const named = Array.isArray(value) ? (value as readonly string[]) : String(value).split(',')
  const known = named.map((name) => partNames.find((part) => part === name.trim()))
  if (known.some((part) => part === undefined)) return undefined
  return { parts: partNames.filter((part) => known.includes(part)) }
}

/** `auto`, a number of strips, or millimetres per month such as `4mm`. */
function readStrips(value: Value): StripRule | undefined {
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
