import * as v from 'valibot'
import { choiceWarnings } from '../changes/resting.ts'
import { Mapping } from '../imports/mapping.ts'
import { JsonValue } from '../model/json-value.ts'
import { eventTypes, statuses } from '../model/vocabulary.ts'
import { ArrivalView } from '../reading/arrivals-view.ts'
import { AuthorityView } from '../reading/authority-view.ts'
import { CustodyViewPage } from '../reading/custody-view.ts'
import { EventView, LackView } from '../reading/event-view.ts'
import { Info } from '../reading/info-view.ts'
import { HistoryEntry } from '../reading/past-view.ts'
import { AgainCounts, PassagePlaces } from '../reading/places-view.ts'
import { ReadingView, SourceRow, SourceView } from '../reading/source-view.ts'
import { searched } from '../search/hit.ts'
import { BagMade, Verification } from './care.ts'
import { Preview } from './changes.ts'
import { CustodySaved } from './custody.ts'
import { Exported } from './exports.ts'
import { Imported } from './imports.ts'
import { GivenBackTold, MergeTold } from './merge.ts'
import { View } from './views.ts'

/** What `date --json` answers for each text: days are `YYYY-MM-DD`, earliest and latest possible; null not known, ".." open. */
export const DateAnswer = v.object({
  input: v.string(),
  valid: v.boolean(),
  edtf: v.nullable(v.string()),
  level: v.nullable(v.picklist([0, 1, 2])),
  min: v.nullable(v.string()),
  max: v.nullable(v.string()),
  words: v.nullable(v.string()),
  reason: v.nullable(v.string()),
})
export type DateAnswer = v.InferOutput<typeof DateAnswer>

const Refused = v.object({ code: v.string(), reason: v.string() })

/** What a command answers with `--json` where it is refused as a whole. */
export const RefusedAnswer = v.object({ refused: Refused })

const AddedSource = v.union([
  v.object({ file: v.string(), refused: Refused }),
  v.object({
    file: v.string(),
    id: v.string(),
    sha256: v.string(),
    textSha256: v.nullable(v.string()),
    encoding: v.string(),
    characters: v.number(),
    mediaType: v.string(),
    existing: v.boolean(),
    healed: v.optional(v.literal(true)),
    kind: v.string(),
    /** Whether the bytes prove their encoding. */
    sure: v.boolean(),
    warnings: v.array(v.looseObject({ code: v.string(), text: v.string() })),
    /** What the document says of itself; nothing of it but the title is taken unasked. */
    proposals: v.array(v.object({ field: v.string(), value: v.string(), reason: v.string() })),
    /** The sources that came in it: the files of a mail. */
    contains: v.array(v.string()),
    /** A source that holds the same text in other bytes. */
    sameText: v.nullable(v.string()),
    /** Why it gives no text; null where it gives one. */
    textless: v.nullable(Refused),
  }),
])

const RefusedRow = v.object({
  row: v.number(),
  column: v.string(),
  value: v.string(),
  reason: v.string(),
  code: v.string(),
  taken: v.optional(v.literal(true)),
})

const ListedEvent = v.object({
  id: v.string(),
  title: v.string(),
  edtf: v.nullable(v.string()),
  words: v.nullable(v.string()),
  type: v.nullable(v.picklist(eventTypes)),
  places: v.array(v.string()),
  sources: v.number(),
  gaps: v.array(v.string()),
})

/** Beside what an archive holds, how many values rest on no claim, by what they are of. */
const CountedInfo = v.object({ ...Info.entries, gaps: v.record(v.string(), v.number()) })

const FoundHit = v.object({
  kind: v.string(),
  id: v.string(),
  title: v.string(),
  excerpt: v.string(),
})

const RawRecord = v.looseObject({
  id: v.string(),
  kind: v.nullable(v.string()),
  deleted: v.boolean(),
})

/** What each command of the command line answers with `--json`; it is stable, and grows only by new members. */
export const commandAnswers = {
  new: CountedInfo,
  info: CountedInfo,
  'add-source': v.array(AddedSource),
  import: v.object({
    format: v.string(),
    new: v.number(),
    changed: v.number(),
    known: v.number(),
    doubtful: v.number(),
    refused: v.array(RefusedRow),
    rows: Imported.entries.rows,
    encoding: v.optional(v.nullable(v.string())),
    sure: v.optional(v.boolean()),
    warnings: v.optional(v.array(v.object({ code: v.string(), text: v.string() }))),
    mapping: v.optional(Mapping),
    questions: v.optional(v.array(v.looseObject({ kind: v.string() }))),
  }),
  /** With `--arrivals`, what came in act by act, the last first. */
  sources: v.union([v.array(SourceRow), v.array(ArrivalView)]),
  mark: v.object({
    preview: v.boolean(),
    changed: v.number(),
    same: v.number(),
    cited: v.number(),
  }),
  transcribe: v.object({
    id: v.string(),
    source: v.string(),
    inForce: v.boolean(),
    counts: AgainCounts,
  }),
  reading: v.union([
    v.array(ReadingView),
    /** With `--again`: what the readers of now make of the original; `reading` is null where nothing was kept. */
    v.object({
      source: v.string(),
      reading: v.nullable(v.string()),
      preview: v.boolean(),
      counts: AgainCounts,
      again: v.literal(true),
      kind: v.string(),
      characters: v.number(),
      isKnown: v.boolean(),
      warnings: v.array(v.looseObject({ code: v.string(), text: v.string() })),
      proposals: v.array(v.object({ field: v.string(), value: v.string(), reason: v.string() })),
      textless: v.nullable(Refused),
    }),
    v.object({
      source: v.string(),
      reading: v.nullable(v.string()),
      preview: v.boolean(),
      counts: AgainCounts,
    }),
  ]),
  passages: v.union([
    v.array(v.looseObject({ id: v.string(), source: v.string(), exact: v.string() })),
    PassagePlaces,
    AgainCounts,
    v.object({ id: v.string(), to: v.string() }),
  ]),
  'add-event': v.object({ id: v.string(), date: DateAnswer }),
  claim: v.object({
    id: v.string(),
    event: v.string(),
    field: v.string(),
    value: JsonValue,
  }),
  choose: v.object({
    event: v.string(),
    claim: v.string(),
    field: v.string(),
    value: JsonValue,
    reason: v.string(),
    warnings: v.array(v.picklist(choiceWarnings)),
  }),
  status: v.object({
    id: v.string(),
    status: v.picklist(statuses),
    reason: v.string(),
    lacks: v.array(LackView),
  }),
  'change-events': v.object({ preview: v.boolean(), ...Preview.entries }),
  events: v.array(ListedEvent),
  search: v.object({
    total: v.number(),
    /** How many of each kind, whichever were asked for. */
    kinds: v.record(v.picklist(searched), v.number()),
    hits: v.array(FoundHit),
  }),
  views: v.array(View),
  show: v.union([
    EventView,
    SourceView,
    AuthorityView,
    v.array(HistoryEntry),
    v.strictObject({ id: v.string(), style: v.string(), citation: v.string() }),
    RawRecord,
  ]),
  /** With how many sources left of which nobody said who may read them. */
  export: v.object({ ...Exported.entries, unsaid: v.number() }),
  verify: Verification,
  repair: v.object({
    repaired: v.number(),
    left: Verification.entries.findings,
    /** What the disk refused to mend, each file with the system's reason; lines of the copy that nothing here proves, by journal. */
    refused: v.optional(v.array(v.tuple([v.string(), v.string()]))),
    unproven: v.optional(v.array(v.tuple([v.string(), v.number()]))),
    /** Where what was replaced or taken away now lies, in the archive. */
    aside: v.optional(v.array(v.string())),
  }),
  merge: v.union([
    v.object({ preview: v.boolean(), ...MergeTold.entries }),
    GivenBackTold,
    v.object({ file: v.string() }),
  ]),
  bag: BagMade,
  unbag: v.object({
    folder: v.string(),
    files: v.number(),
    left: v.array(v.string()),
    ...Verification.entries,
  }),
  custody: v.union([CustodyViewPage, CustodySaved]),
  date: v.array(DateAnswer),
} as const satisfies Readonly<Record<string, v.GenericSchema>>

/** The name of a command. */
export type CommandName = keyof typeof commandAnswers
