import * as v from 'valibot'
import { groupings } from '../timeline/lanes.ts'
import { periodChoices } from '../timeline/periods.ts'
import { amount, choice, disclosed, typed, yesOrNo } from './options.ts'

/** The standards a printed file can claim; the older two carry no attachments. */
export const profiles = ['a-3a', 'a-2a', 'a-1b'] as const
export type Profile = (typeof profiles)[number]

/** Paper for the text pages; overview and strips lie across it. */
export const papers = ['a4', 'a3', 'letter'] as const
export type Paper = (typeof papers)[number]

/** Sheets for a timeline on one page. */
export const posters = ['a3', 'a2', 'a1', 'a0'] as const
export type Poster = (typeof posters)[number]

/** Colour schemes; each keeps shape and text beside colour. */
export const themes = ['colour', 'grey', 'contrast', 'large'] as const
export type ThemeName = (typeof themes)[number]

/** The parts that can be left out; title page, method note and colophon always stay in a document. */
export const partNames = [
  'overview',
  'strips',
  'chronology',
  'register',
  'sources',
  'texts',
  'index',
] as const
export type PartName = (typeof partNames)[number]

/** How wide a picture in pixels may be. */
const pictureWidths = [1600, 2400, 4800, 9600] as const

/** Written `register,sources` on a command line; always in the order of the document. */
const Parts = v.pipe(
  v.union([
    v.pipe(
      v.custom<readonly PartName[]>((given) => Array.isArray(given)),
      v.transform((given) => [...given]),
      v.array(v.picklist(partNames)),
    ),
    v.pipe(
      v.string(),
      v.transform((text) => text.split(',').map((name) => name.trim())),
      v.array(v.picklist(partNames)),
    ),
  ]),
  v.transform((named): readonly PartName[] => partNames.filter((part) => named.includes(part))),
)

/** How many strips there may be, how many millimetres a month may be long, and how many pages a volume may have. */
export const bounds = {
  strips: { least: 1, most: 60 },
  mmPerMonth: { least: 0.5, most: 200 },
  volumePages: { least: 20, most: 5000 },
} as const

function within({ least, most }: { readonly least: number; readonly most: number }) {
  return v.pipe(v.number(), v.minValue(least), v.maxValue(most))
}

const StripCount = v.pipe(within(bounds.strips), v.integer())
const StripScale = within(bounds.mmPerMonth)

/** How the drawn timeline is cut: by itself, in so many strips, or at a scale in millimetres per month, which is written `4mm`. */
const Strips = v.union([
  v.literal('auto'),
  v.strictObject({ pages: StripCount }),
  v.strictObject({ mmPerMonth: StripScale }),
  v.pipe(
    v.union([v.pipe(v.string(), v.trim(), v.digits(), v.transform(Number)), v.number()]),
    StripCount,
    v.transform((pages) => ({ pages })),
  ),
  v.pipe(
    v.string(),
    v.trim(),
    v.regex(/^\d+(?:\.\d+)?\s?mm$/u),
    v.transform(Number.parseFloat),
    StripScale,
    v.transform((mmPerMonth) => ({ mmPerMonth })),
  ),
])
export type StripRule = Readonly<v.InferOutput<typeof Strips>>

const VolumePages = v.pipe(within(bounds.volumePages), v.integer())

/** How a long report is cut into volumes: not at all, one for each year, or as many as keep the chronology of each within so many pages. */
const Volumes = v.union([
  v.picklist(['none', 'year']),
  v.strictObject({ pages: VolumePages }),
  v.pipe(
    v.union([v.pipe(v.string(), v.trim(), v.digits(), v.transform(Number)), v.number()]),
    VolumePages,
    v.transform((pages) => ({ pages })),
  ),
])
export type VolumeRule = Readonly<Exclude<v.InferOutput<typeof Volumes>, 'none'>>

/** The lanes of a drawn timeline, which events it draws one by one, and how it is cut. */
const drawing = {
  theme: choice(themes, 'colour', 'export.theme', 'print-theme'),
  paper: choice(papers, 'a4', 'export.paper', 'paper'),
  poster: choice(posters, 'a1', 'export.poster', 'poster'),
  lanes: choice(groupings, 'type', 'timeline.lanes', 'timeline.by'),
  periods: choice(periodChoices, 'none', 'timeline.periods', 'timeline.periods'),
  // All where there is room for them and the key ones of a crowd, all of them, or the key ones.
  draw: choice(['auto', 'all', 'key'], 'auto', 'export.draw', 'draw'),
  strips: typed(Strips, 'auto', {
    label: 'export.strips',
    form: 'auto|N|Nmm',
    known: 'auto, 1–60, 0.5mm–200mm',
  }),
}

/** The most events that a short form holds. */
export const mostInShort = 12

/** How so many events are printed where nobody asked for a layout: in the short form where it holds them. */
export function fittingLayout(events: number): 'short' | 'pages' {
  return events <= mostInShort ? 'short' : 'pages'
}

const titleLine = v.pipe(v.string(), v.trim(), v.maxLength(300))

/** What a person says of a document that leaves, printed on it as it was said; what is blank stays blank. */
const titled = {
  title: typed(titleLine, '', { label: 'export.title', form: 'TEXT', known: '' }),
  author: typed(titleLine, '', { label: 'export.author', form: 'TEXT', known: '' }),
  purpose: typed(titleLine, '', { label: 'export.purpose', form: 'TEXT', known: '' }),
}

/** How a document is printed, and what it says beside the events chosen. The events that are not drawn one by one are counted. */
export const PrintOptions = v.strictObject({
  // Pages of a document, a few pages without contents and method, one sheet, one long page, or a sheet for each event.
  layout: choice(['pages', 'short', 'poster', 'roll', 'sheet'], 'pages', 'export.layout', 'layout'),
  ...titled,
  ...drawing,
  parts: typed(Parts, [...partNames], {
    label: 'export.parts',
    form: partNames.join(','),
    known: partNames.join(', '),
  }),
  texts: choice(['none', 'cited', 'full'], 'cited', 'export.texts', 'texts'),
  notes: choice(['foot', 'end'], 'foot', 'export.notes', 'notes'),
  volumes: typed(Volumes, 'none', {
    label: 'export.volumes',
    form: 'none|year|N',
    known: 'none, year, 20–5000',
  }),
  profile: choice(profiles, 'a-3a', 'export.profile', 'profile'),
  attachments: yesOrNo(true, 'export.attachments'),
  ...disclosed,
})
export type PrintOptions = Readonly<v.InferOutput<typeof PrintOptions>>

/** What a reading copy is asked: what a person says of it, as of a print. */
export const CopyOptions = v.strictObject({ ...titled, ...disclosed })

/** How the timeline is drawn as one picture. */
export const PictureOptions = v.strictObject({
  layout: choice(['pages', 'poster', 'roll'], 'pages', 'export.picture', 'picture'),
  ...drawing,
  ...disclosed,
})
export type PictureOptions = Readonly<v.InferOutput<typeof PictureOptions>>

/** The same picture in pixels. */
export const PixelOptions = v.strictObject({
  ...PictureOptions.entries,
  pixels: amount(pictureWidths, 2400, 'export.pixels'),
})

/** What a document says, beside the events chosen: whose records, how its timeline is parted into lanes and what stands over them, whether it tells who made it, and its own title, author and purpose. */
export type ReportOptions = Pick<PrintOptions, 'access' | 'lanes' | 'anonymous'> &
  Partial<Pick<PrintOptions, 'title' | 'author' | 'purpose' | 'periods'>>

/** The print that one gets without asking for anything. */
export const defaultOptions: PrintOptions = v.parse(PrintOptions, {})

/** A picture as the print draws it: the overview of a document without anything else, or the timeline on its sheet. */
export function printOf(picture: PictureOptions): PrintOptions {
  return {
    ...defaultOptions,
    ...picture,
    parts: ['overview'],
    texts: 'none',
    attachments: false,
  }
}
