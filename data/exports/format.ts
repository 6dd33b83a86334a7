import type * as v from 'valibot'
import type { Archive } from '../changes/state.ts'
import type { ChosenRecords } from '../disclosure/chosen.ts'
import { done, type Outcome } from '../model/outcome.ts'
import type { Lang } from '../model/text.ts'
import type { Key } from '../words/words.ts'
import {
  type DisclosedOptions,
  type GivenOptions,
  type OptionsSchema,
  readOptions,
} from './options.ts'
import type { CopyOptions, PictureOptions, PrintOptions } from './print-options.ts'

/** Gives the bytes of a blob by its SHA-256, null where they are missing. */
export type BlobOf = (sha256: string) => Promise<Uint8Array | null>

/** What leaves: the records chosen, of the archive as its readers may see it, and the language in which they are told. */
export interface Leaving {
  readonly archive: Archive
  readonly chosen: ChosenRecords
  readonly about: { readonly id: string; readonly title: string }
  readonly lang: Lang
  readonly blobOf: BlobOf
  /** Is told how many of what leaves the format could not take; a sentence of `data/words` with a gap `n` says it. */
  readonly lost: (what: Key, n: number) => void
}

/** A file that is being written; a piece is refused once the work is called off. */
export interface SinkFile {
  readonly write: (piece: string | Uint8Array) => Promise<void>
}

/** Where a writer puts its files. */
export interface Sink {
  /** Opens the next file, which ends the one before. In a format of many files `name` is its path below the folder, parts between slashes; one of a single file has no other name than the person gave it. */
  readonly file: (name?: string) => Promise<SinkFile>
  /** Tells how far the writing is. */
  readonly progress: (done: number, total: number) => void
}

/** Writes a format: pure, it knows neither disk nor clock. What it throws is said as a failure of the format, and no file is left. */
export type Writer<Options> = (leaving: Leaving, options: Options, sink: Sink) => Promise<void>

/** What formats are for: to be read, to be shown, events for other programs, references, the whole to be kept. */
export const shelves = ['read', 'picture', 'events', 'references', 'keep'] as const
export type Shelf = (typeof shelves)[number]

interface Described<Id extends string, Options extends OptionsSchema> {
  readonly id: Id
  /** Its proper name, the same in every language. */
  readonly name: string
  /** What it holds, in a sentence. */
  readonly label: Key
  /** Whom it serves, as menus part the list. */
  readonly shelf: Shelf
  /** What of an archive it does not carry, in a sentence; absent where it carries all, or shows what it carries. */
  readonly loses?: Key
  readonly extension: string
  readonly mediaType: string
  readonly options: Options
  /** Whether the export view shows it before it is written. */
  readonly previews: boolean
}

/** A writer with the options that it was asked for. */
export interface ReadyWriter extends DisclosedOptions {
  readonly write: (leaving: Leaving, sink: Sink) => Promise<void>
}

/** A format that a writer of this room spells, into one file or a folder of many; its preview is the beginning of its first file, as text. */
export interface WrittenFormat<Id extends string, Options extends OptionsSchema>
  extends Described<Id, Options> {
  readonly by: 'writer'
  readonly files: 'one' | 'many'
  /** Reads the options that are given and loads the writer. */
  readonly ready: (given: GivenOptions) => Promise<Outcome<ReadyWriter>>
}

/** A format that the print draws as pages. */
export interface PagesFormat<Id extends string> extends Described<Id, typeof PrintOptions> {
  readonly by: 'print'
  readonly draws: 'pages'
}

/** A format that tells what the print would, as a page to be read on a screen, in both languages. */
export interface PageFormat<Id extends string> extends Described<Id, typeof CopyOptions> {
  readonly by: 'print'
  readonly draws: 'page'
}

type PictureSchema = OptionsSchema & v.GenericSchema<unknown, PictureOptions>

/** A format that shows the drawn timeline as one picture, as the print draws it. */
export interface PictureFormat<Id extends string, Options extends PictureSchema>
  extends Described<Id, Options> {
  readonly by: 'print'
  readonly draws: 'picture'
}

/** A picture in pixels: no other part of the program can make it than the window. */
export interface WindowFormat<Id extends string, Options extends PictureSchema>
  extends Described<Id, Options> {
  readonly by: 'window'
  readonly draws: 'picture'
  /** The bytes with which every such file begins. */
  readonly opening: readonly number[]
  /** The format in which the same picture leaves without a window. */
  readonly instead: string
}

/** A format that a writer of this room spells; of more than one file, it is a folder. */
export function writtenFormat<const Id extends string, Options extends OptionsSchema>({
  load,
  ...format
}: Described<Id, Options> & {
  readonly files?: 'one' | 'many'
  readonly load: () => Promise<Writer<v.InferOutput<Options>>>
}): WrittenFormat<Id, Options> {
  const ready = async (given: GivenOptions): Promise<Outcome<ReadyWriter>> => {
    const options = readOptions(format.options, given)
    if (!options.ok) return options
    const { access, anonymous } = options.value
    const writer = await load()
    const write: ReadyWriter['write'] = (leaving, sink) => writer(leaving, options.value, sink)
    return done({ access, anonymous, write })
  }
  return { files: 'one', ...format, by: 'writer', ready }
}

/** A format that the print draws as pages. */
export function drawnPages<const Id extends string>(
  format: Described<Id, typeof PrintOptions>,
): PagesFormat<Id> {
  return { ...format, by: 'print', draws: 'pages' }
}

/** A format that tells what the print would, as a page to be read on a screen. */
export function drawnPage<const Id extends string>(
  format: Omit<PageFormat<Id>, 'by' | 'draws'>,
): PageFormat<Id> {
  return { ...format, by: 'print', draws: 'page' }
}

/** A format that the print draws as one picture. */
export function drawnPicture<const Id extends string, Options extends PictureSchema>(
  format: Described<Id, Options>,
): PictureFormat<Id, Options> {
  return { ...format, by: 'print', draws: 'picture' }
}

/** A picture that the window makes. */
export function drawnInWindow<const Id extends string, Options extends PictureSchema>(
  format: Omit<WindowFormat<Id, Options>, 'by' | 'draws'>,
): WindowFormat<Id, Options> {
  return { ...format, by: 'window', draws: 'picture' }
}
