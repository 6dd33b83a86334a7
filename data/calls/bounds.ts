import type { Verb } from './contract.ts'

/** How large what a call takes may be: its values and the names of its fields, the characters in both, and the bytes that stand under `bytes`. */
export interface CallBound {
  readonly parts: number
  readonly characters: number
  readonly bytes: number
}

/** What a call takes that names a record, a job, a setting, a line that was typed. */
const few: CallBound = { parts: 1000, characters: 20_000, bytes: 0 }
/** Filters and lists of ids, three lists of 2,000 at most. */
const listed: CallBound = { parts: 10_000, characters: 250_000, bytes: 0 }
/** Every event of a large archive, chosen one by one. */
const chosen: CallBound = { parts: 500_000, characters: 12_000_000, bytes: 0 }
/** A text as it is pasted, or the bytes of a document of 64 MiB. */
const document: CallBound = { parts: 2000, characters: 16_100_000, bytes: 64 * 1024 * 1024 }

/** A mapping of as many columns as a table may have. */
const mapped: CallBound = { parts: 40_000, characters: 2_000_000, bytes: 0 }

/** The calls that take more than a few values; what stands here is all that they may take. */
const larger: Partial<Readonly<Record<Verb, CallBound>>> = {
  // A line of the journal has at most a megabyte: longer acts are made by imports, which are no call.
  change: { parts: 20_000, characters: 2_000_000, bytes: 0 },
  acts: listed,
  'change.preview': { parts: 20_000, characters: 2_000_000, bytes: 0 },
  'draft.keep': { ...few, characters: 1_010_000 },
  'events.filter': listed,
  'events.choices': listed,
  'archive.glance-rows': listed,
  'events.rows': listed,
  'export.run': chosen,
  'export.weigh': chosen,
  'picture.draw': chosen,
  'picture.save': { ...few, bytes: 64 * 1024 * 1024 },
  'import.look': mapped,
  'import.run': mapped,
  'mappings.keep': mapped,
  'presets.keep': listed,
  'print.preview': chosen,
  'reading.add': document,
  'reading.look': document,
  'source.add': document,
  'source.look': document,
  'sources.take': listed,
  'views.follow': listed,
  'views.keep': listed,
  'views.replace': listed,
}

/** How large the call of a verb may be. */
export function mostOf(verb: string): CallBound {
  return (Object.hasOwn(larger, verb) ? larger[verb as Verb] : undefined) ?? few
}
