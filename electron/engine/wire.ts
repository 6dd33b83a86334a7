import type { BagMade, Copied } from '../../data/calls/care.ts'
import type { Input, Told } from '../../data/calls/contract.ts'
import type { CustodySaved } from '../../data/calls/custody.ts'
import type { Exported } from '../../data/calls/exports.ts'
import type { GivenBackTold, MergeTold } from '../../data/calls/merge.ts'
import type { ExportRequest } from '../../data/exports/request.ts'
import type { Finding } from '../../data/model/finding.ts'
import type { Problem } from '../../data/model/outcome.ts'
import type { Lang } from '../../data/model/text.ts'

/** What the engine is told on its command line (one JSON argument) when it starts. */
export interface EngineStart {
  /** Machine state: writer ids and what else the engine remembers outside archives. */
  readonly home: string
  /** The folder of out/fonts, with fonts.json. */
  readonly fonts: string
  /** The name that new acts are signed with; empty for the writer's own pseudonym. */
  readonly signature: string
  /** Whether this machine may keep, outside archives, what the next print or opening gains by. */
  readonly remember: boolean
}

/** A call on its way from the shell to the engine; `files` gives the path of each handle in it. */
export interface WireCall {
  readonly id: number
  readonly verb: string
  readonly input: unknown
  readonly files: Readonly<Record<string, string>>
}

/** The engine's answer to a call. */
export type Answered =
  | { readonly id: number; readonly ok: true; readonly value: unknown }
  | { readonly id: number; readonly ok: false; readonly problem: Problem }

/** What the engine says of itself, passed on to the window as it is. */
export interface EngineTold {
  readonly told: Told
}

/** All that comes from the engine. */
export type FromEngine = Answered | EngineTold

/** An archive that the engine has opened. */
export interface OpenedArchive {
  readonly folder: string
  readonly title: string
}

/**
 * What the shell alone asks of the engine, after its dialogs: these calls carry paths, so that no
 * call of the window does. The engine answers them beside the verbs of the contract.
 */
export interface InnerCalls {
  /** Opens an archive; `takeOver` once a person has said that whoever holds it is to be passed over. */
  readonly 'inner.open': {
    readonly input: { readonly folder: string; readonly takeOver?: boolean }
    readonly output: OpenedArchive
  }
  readonly 'inner.create': {
    readonly input: {
      readonly folder: string
      readonly title: string
      readonly sample: boolean
      readonly lang: Lang
    }
    readonly output: OpenedArchive
  }
  readonly 'inner.copy': {
    readonly input: { readonly job: string; readonly folder: string }
    readonly output: Copied
  }
  /** Prints the guide into a file. */
  readonly 'inner.guide': {
    readonly input: { readonly job: string; readonly lang: Lang; readonly file: string }
    readonly output: { readonly file: string }
  }
  readonly 'inner.bag': {
    readonly input: { readonly job: string; readonly folder: string }
    readonly output: BagMade
  }
  /** Takes a whole archive out of a bag into a new folder, which is not opened. */
  readonly 'inner.unbag': {
    readonly input: { readonly job: string; readonly bag: string; readonly folder: string }
    readonly output: { readonly folder: string }
  }
  /** Repairs the open archive from a copy, or its description from its journals where there is none (`from` null); where no archive is open, the one in the folder `closed`, which is then opened. */
  readonly 'inner.repair': {
    readonly input: {
      readonly job: string
      readonly from: string | null
      readonly closed?: string | null
    }
    readonly output: {
      readonly repaired: number
      readonly left: readonly Finding[]
      readonly aside: number
    }
  }
  /** Takes another copy in to the open archive, or finds out what it would bring: a folder, or a file that was left beside a journal. */
  readonly 'inner.merge': {
    readonly input: {
      readonly job: string
      readonly copy: { readonly folder: string } | { readonly beside: string }
      readonly preview: boolean
    }
    readonly output: MergeTold
  }
  /** Sets a file aside that was left beside a journal. */
  readonly 'inner.leave': {
    readonly input: { readonly job: string; readonly file: string }
    readonly output: { readonly file: string }
  }
  /** Gives back what was taken in last. */
  readonly 'inner.unmerge': {
    readonly input: { readonly job: string }
    readonly output: GivenBackTold
  }
  /** Writes the dated report of the last verification. */
  readonly 'inner.report': {
    readonly input: { readonly file: string }
    readonly output: { readonly file: string }
  }
  /** Writes what became of each row of the last import into a file. */
  readonly 'inner.list': {
    readonly input: { readonly file: string; readonly lang: Lang }
    readonly output: { readonly file: string }
  }
  /** Writes the custody log into a file. */
  readonly 'inner.custody': {
    readonly input: Input<'custody.save'> & { readonly file: string }
    readonly output: CustodySaved
  }
  readonly 'inner.export': {
    readonly input: {
      readonly job: string
      readonly request: ExportRequest
      readonly file: string
    }
    readonly output: Exported
  }
  readonly 'inner.sign': { readonly input: { readonly signature: string }; readonly output: object }
  /** Whether this machine may remember from now on; where not, what it kept of archives' content is removed. */
  readonly 'inner.remember': {
    readonly input: { readonly remember: boolean }
    readonly output: object
  }
  /** What the window shows of a source's original, from a byte on: a picture whole, a stretch of a recording, or a page that is drawn. */
  readonly 'inner.original': {
    readonly input: { readonly source: string; readonly from: number; readonly page?: number }
    readonly output: {
      readonly mediaType: string
      readonly octets: number
      readonly from: number
      readonly bytes: Uint8Array
    }
  }
  /** Answers when every acknowledged act is on disk and the archive is closed. */
  readonly 'inner.close': { readonly input: object; readonly output: object }
}
