import type { Toll } from '../model/event.ts'
import type {
  AccessRights,
  ActorKind,
  Credibility,
  EventType,
  Precision,
  Reliability,
  Role,
  SourceType,
  Status,
  Tie,
} from '../model/vocabulary.ts'

/** A sentence written in French and in English. */
export interface Both {
  readonly fr: string
  readonly en: string
}

/** One of an authority record's other names: the form, its language, and the EDTF interval in which it held. */
export type StarterName = readonly [text: string, lang?: string, valid?: string]

/** A person or body of the starter archive. */
export interface StarterActor extends Both {
  readonly slug: string
  readonly kind: ActorKind
  /** The form under which an index files a person, where the name alone would file it wrongly. */
  readonly filing?: Both
  readonly country?: string
  readonly names?: readonly StarterName[]
  readonly note?: string
}

/** A place of the starter archive; `at` is latitude and longitude in decimal degrees. */
export interface StarterPlace extends Both {
  readonly slug: string
  readonly country: string
  readonly at?: readonly [latitude: string, longitude: string]
  readonly precision: Precision
  readonly within?: string
  readonly names?: readonly StarterName[]
  readonly note?: string
}

/** A theme of the starter archive. */
export interface StarterTerm extends Both {
  readonly slug: string
  readonly note?: string
}

/** An actor in an event: the slug, the role, and the rank or office held then. */
export type StarterPart = readonly [actor: string, role: Role, style?: string]

/** A source of the starter archive: a notice written for it, and the public document on which the notice rests. */
export interface StarterSource {
  readonly slug: string
  readonly title: string
  readonly creators?: readonly string[]
  readonly publisher?: string
  readonly issued?: string
  readonly type?: SourceType
  readonly identifier?: string
  readonly rights?: string
  readonly accessRights?: AccessRights
  readonly provenance?: string
  readonly derivesFrom?: readonly string[]
  readonly reliability: Reliability
  readonly reason: string
  readonly text: string
  /** The text of the edition in which it first came: a passage keeps the id that it got there. */
  readonly firstText?: string
}

/** What a passage of one of the row's sources says of a field; `source` is the row's first one unless named. In a field path a place or an actor stands under its slug. */
export interface StarterClaim {
  readonly field: string
  readonly value: string | Both | Toll
  readonly quote: string
  readonly source?: string
  readonly credibility: Credibility
  readonly stance: 'supports' | 'disputes'
  readonly note: string
  readonly chosen?: string
}

/** An event of the starter archive with its sources, claims and ties. A claim's `chosen` is the reason for which its field shows it. */
export interface StarterRow {
  readonly slug: string
  readonly edtf: string
  readonly type: EventType
  readonly title: Both
  readonly summary: Both
  readonly status: Status
  readonly note?: string
  readonly places: readonly string[]
  readonly actors: readonly StarterPart[]
  readonly themes: readonly string[]
  readonly sources: readonly StarterSource[]
  readonly claims: readonly StarterClaim[]
  readonly ties?: readonly (readonly [tie: Tie, event: string, reason: string])[]
  /** What ranks and functions are called in English; the first three editions have them in French alone. */
  readonly inEnglish?: ReadonlyMap<string, string>
}

type More = Partial<Pick<StarterClaim, 'source' | 'stance' | 'note' | 'chosen'>>

const claim = (
  field: string,
  value: StarterClaim['value'],
  quote: string,
  credibility: Credibility,
  more: More,
): StarterClaim => ({ stance: 'supports', note: '', ...more, field, value, quote, credibility })

/** A claim on the event's date, chosen unless `more` leaves it to another. */
export const claimsDate = (
  edtf: string,
  quote: string,
  credibility: Credibility,
  chosen: string,
  more: More = {},
): StarterClaim => claim('date', edtf, quote, credibility, { chosen, ...more })

/** A claim on the number of deaths; null where the passage gives no such bound. */
export const counted = (
  [low, best, high]: readonly [number | null, number | null, number | null],
  quote: string,
  credibility: Credibility,
  more: More = {},
): StarterClaim => claim('toll', { low, best, high }, quote, credibility, more)

/** A claim on any other field of the event. */
export const said = (
  field: string,
  value: StarterClaim['value'],
  quote: string,
  credibility: Credibility,
  more: More = {},
): StarterClaim => claim(field, value, quote, credibility, more)
