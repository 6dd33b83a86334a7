import type { Problem } from '../data/model/outcome.ts'

/** What the engine is told on its command line (one JSON argument) when it starts. */
export interface EngineStart {
  /** Machine state: settings, writer ids, drafts, recent list. */
  readonly home: string
  /** Where new archives go: `Tarikh/` in the user's documents. */
  readonly documents: string
  /** The folder of out/fonts, with fonts.json. */
  readonly fonts: string
  /** The language of the system, for the first start. */
  readonly lang: 'fr' | 'en'
}

/** A call on its way from the shell to the engine; `files` gives the path of each handle in it. */
export interface Asked {
  readonly id: number
  readonly verb: string
  readonly input: unknown
  readonly files: Readonly<Record<string, string>>
}

/** The engine's answer to a call. */
export type Answered =
  | { readonly id: number; readonly ok: true; readonly value: unknown }
  | { readonly id: number; readonly ok: false; readonly problem: Problem }

/** What the engine says of itself, to be passed on to the window. */
export interface EngineTold {
  readonly told: unknown
}

/** All that comes from the engine. */
export type FromEngine = Answered | EngineTold
