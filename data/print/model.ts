import type { GuidePage } from '../guide/guide.ts'
import type { Family } from '../model/vocabulary.ts'
import type { GroupingName } from '../timeline/lanes.ts'
import type { PeriodChoice } from '../timeline/periods.ts'

/** A family of events, or none where an event has no type. */
export type LaneFamily = Family | 'none'

/** The print model: everything a report says, filtered, sorted, numbered and put into words. Plain JSON; layout reads nothing else. */
export interface PrintModel {
  readonly lang: 'fr' | 'en'
  readonly title: WrittenText
  readonly facts: TitleFacts
  readonly lanes: readonly PrintLane[]
  /** What the lanes stand for. */
  readonly lanesBy: GroupingName
  /** How many of these have no lane of their own. */
  readonly unnamed: number
  /** What stands over the lanes as periods, those that begin first standing first, and what was asked for. */
  readonly periods: readonly PrintPeriod[]
  readonly periodsOf: PeriodChoice
  readonly entries: readonly Entry[]
  readonly sources: readonly PrintSource[]
  readonly index: PrintIndex
  readonly revision: Revision | null
  readonly files: readonly PrintFile[]
  readonly software: string
  /** The pages of the guide, where that is what is printed: then nothing else is. */
  readonly guide?: readonly GuidePage[]
}

/** Text with the language that it is really in (BCP 47). */
export interface WrittenText {
  readonly text: string
  readonly lang: string
}

/** What the title page states. Empty strings and lists are left out. */
export interface TitleFacts {
  /** Who made or gathered the documents, and who keeps them: two, in ISAD(G) 3.2.1 and 3.2.4. */
  readonly creator: string
  readonly custodian: string
  readonly reference: string
  readonly author: string
  /** What the document is for, as a person said it. */
  readonly purpose: string
  /** The archive that a document with a title of its own is from. */
  readonly archive: string
  readonly description: string
  readonly period: string
  readonly distribution: string
  /** Whether not everybody may read the document: each page then says so. */
  readonly isGuarded: boolean
  /** ISO date of the archive's last change: never the clock of the machine that prints. */
  readonly established: string
  readonly establishedWords: string
  readonly selection: readonly string[]
  readonly languages: readonly string[]
  readonly fingerprint: string
  readonly citation: string
  readonly licence: string
  readonly withheldEvents: number
  readonly withheldSources: number
}

/** One band of the drawn timeline: a family's colour and shape, and a label that says both; or, without a family, a name alone, and each mark shows the family of its event. */
export interface PrintLane {
  readonly id: string
  readonly label: string
  /** The language of its label. */
  readonly lang: string
  readonly family: LaneFamily | null
}

/** A long event, or a name that an authority record bears for a time, over the lanes of a drawn timeline. */
export interface PrintPeriod {
  readonly name: WrittenText
  /** The name that its record prefers, for where the dated one has no room; null for an event. */
  readonly preferred: WrittenText | null
  /** Its dates in words. */
  readonly words: string
  readonly bounds: PrintBounds
  /** The family of an event; null for a name. */
  readonly family: LaneFamily | null
}

/** The four bounds of a date as day numbers since 1970-01-01 (both ends inclusive), null where unknown or open. */
export interface PrintBounds {
  readonly earliestStart: number | null
  readonly latestStart: number | null
  readonly earliestEnd: number | null
  readonly latestEnd: number | null
  readonly openStart: boolean
  readonly openEnd: boolean
  readonly unsure: boolean
  /** Days that certainly belong to the event, as inclusive [first, last] pairs; null runs on without end. */
  readonly solids: readonly (readonly [number | null, number | null])[]
  /** For a set with gaps: the days possibly covered, as inclusive pairs; else empty. */
  readonly spans: readonly (readonly [number | null, number | null])[]
}

/** One event as the chronology prints it. */
export interface Entry {
  readonly id: string
  readonly number: number
  readonly edtf: string
  readonly words: string
  readonly bounds: PrintBounds | null
  /** Heading of its year ("2025", "Sans date") and of its month, in words. */
  readonly year: string
  readonly month: string
  readonly lanes: readonly string[]
  readonly family: LaneFamily
  readonly title: WrittenText
  readonly otherTitles: readonly WrittenText[]
  readonly summary: WrittenText | null
  /** The other fields that are printed, in the order of the list of fields; the text of one that is not given is empty. */
  readonly facts: readonly PrintFact[]
  readonly places: readonly PrintPlace[]
  readonly actors: readonly PrintActor[]
  readonly themes: readonly PrintTheme[]
  readonly relations: readonly Relation[]
  readonly disputes: readonly Dispute[]
  readonly cites: readonly Cite[]
  readonly gaps: readonly PrintGap[]
  /** The fields on which merged copies do not agree; there where some do. */
  readonly parted?: readonly Parted[]
  /** Rank for the few labels of a crowded timeline: the higher, the sooner it is named. */
  readonly weight: number
}

/** A field in words: on a line after its label, or on the closing line of its entry. */
export interface PrintFact {
  readonly field: string
  readonly label: string
  readonly at: 'line' | 'closing'
  readonly text: string
  readonly lang: string
}

/** A place of an event, by the path that claims name it with; `where` says its country and its coordinates, as far as they are known. */
export interface PrintPlace {
  readonly path: string
  readonly name: string
  readonly where: string
}

/** An actor of an event, by the path that claims name it with: its role in words, and the rank or office that it held. */
export interface PrintActor {
  readonly path: string
  readonly name: string
  readonly role: string
  readonly style: string
}

/** A theme of an event, by the path that claims name it with. */
export interface PrintTheme {
  readonly path: string
  readonly name: string
}

/** A value printed of an event, by its path, behind which no passage is printed: the sources that it rests on are withheld, or there are none. */
export interface PrintGap {
  readonly path: string
  readonly withheld: boolean
}

/** A tie to another event, linked where that event is printed too. */
export interface Relation {
  readonly label: string
  readonly title: string
  readonly entry: string | null
}

/** A field on which claims differ: the value shown, and each rival with its evidence. */
export interface Dispute {
  /** The path of the field. */
  readonly of: string
  readonly field: string
  /** The value shown; empty where it stands above as title or summary, null where none was chosen. */
  readonly chosen: string | null
  readonly reason: string
  readonly rivals: readonly PrintRival[]
}

/** A field that merged copies set apart: each value with its own reason, the one shown first. */
export interface Parted {
  readonly field: string
  readonly values: readonly { readonly value: string; readonly reason: string }[]
}

/** A value that some passage gives and the archive did not choose; or the value shown itself, where a passage contests it. */
export interface PrintRival {
  readonly value: string
  readonly contests?: true
  /** What is written beside a text without contesting it: it adds to that rather than rivals it. */
  readonly adds?: true
  readonly note: string
  readonly cites: readonly Cite[]
}

/** Evidence: a source, the passage in it, what it speaks for, and how credible that is. */
export interface Cite {
  readonly source: string
  readonly passage: string | null
  /** The path of the field or tie that it speaks for, as claims name it: it stands beside that. */
  readonly path: string
  /** The same in words, with the name of the place or actor where it is one of several. */
  readonly about: string
  readonly grade: string
  readonly disputes: boolean
  readonly note: string
}

/** A source as the annexes print it. `text` is null when it is withheld or not a text. */
export interface PrintSource {
  readonly id: string
  readonly code: string
  readonly title: WrittenText
  readonly creators: string
  readonly publisher: string
  readonly issued: string
  readonly kind: string
  /** Its language as a BCP 47 tag, and in words. */
  readonly lang: string
  readonly language: string
  /** The other fields of its description, each on its line. */
  readonly facts: readonly PrintFact[]
  readonly captured: string
  /** The day on which it came into the archive, in words. */
  readonly entered: string
  readonly derivesFrom: readonly Origin[]
  readonly reliability: string
  readonly reason: string
  readonly sha256: string
  readonly textSha256: string
  readonly file: string
  readonly size: string
  readonly text: string | null
  readonly passages: readonly PrintPassage[]
}

/** A source from which another derives; its title is null where it may not be shown. */
export interface Origin {
  readonly id: string
  readonly title: string | null
}

/** Words of a source that entries rest on; offsets in UTF-16 units of the source's text, half-open. */
export interface PrintPassage {
  readonly id: string
  readonly exact: string
  readonly start: number
  readonly end: number
  /** False where its words are quoted, but stand nowhere in the text. */
  readonly anchored: boolean
  /** Whether a person has yet to place it in the text in force: its words may stand there. */
  readonly unsettled: boolean
  /** Where they stand in the original, in words: “p. 3”; empty where that is not known. */
  readonly at: string
  readonly entries: readonly string[]
}

/** The three indexes, each sorted in the report's language. */
export interface PrintIndex {
  readonly persons: readonly IndexTerm[]
  readonly organisations: readonly IndexTerm[]
  readonly places: readonly IndexTerm[]
}

/** One heading of an index and the entries under it. */
export interface IndexTerm {
  readonly name: string
  readonly entries: readonly string[]
}

/** What changed since an earlier print, known by its fingerprint. */
export interface Revision {
  readonly since: string
  readonly fingerprint: string
  readonly added: readonly string[]
  readonly changed: readonly string[]
  readonly removed: readonly string[]
}

/** A file that travels inside the PDF. */
export interface PrintFile {
  readonly name: string
  readonly description: string
  readonly size: string
  readonly sha256: string
}
