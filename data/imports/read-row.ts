import type { Fields } from '../model/kinds.ts'
import type { Problem } from '../model/outcome.ts'
import type { ActorKind, Role } from '../model/vocabulary.ts'
import type { SaidPlace } from './places.ts'

/** An actor as a row names it. */
export interface SaidActor {
  readonly name: string
  readonly role: Role | undefined
  readonly kind: ActorKind | undefined
}

/** A source as a row names it: who published what, and when. */
export interface SaidSource {
  readonly outlet: string
  readonly title: string
  readonly issued: string
}

/** What a row says of one event. */
export interface ReadRow {
  /** The id of the event in this archive or another, where the row has one. */
  readonly own: string | undefined
  /** The key of the row in its own data set; the empty string where it has none. */
  readonly key: string
  readonly title: string
  readonly fields: Fields
  /** The fields for whose value it gives a reason. */
  readonly reasoned: readonly string[]
  readonly places: readonly SaidPlace[]
  readonly actors: readonly SaidActor[]
  readonly themes: readonly string[]
  readonly sources: readonly SaidSource[]
  /** Values that the event is taken without. */
  readonly left: readonly Problem[]
  /** Why it may mean another thing. */
  readonly doubts: readonly string[]
}
