import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { serialize } from 'node:v8'
import { contract, isVerb, type Told } from '../../data/calls/contract.ts'
import { failed, type Outcome } from '../../data/model/outcome.ts'
import { createEngine, type EngineCalls } from '../../electron/engine/engine-calls.ts'

/** One call that the window made of the engine, with the bytes that crossed for it both ways. */
export interface Crossing {
  readonly verb: string
  readonly input: unknown
  readonly bytes: number
}

/** A window wired to a real engine in this process, as the shell wires them. */
export interface Wired {
  readonly folder: string
  /** The calls that have been answered since the list was last emptied. */
  readonly crossed: Crossing[]
  /** How many calls have not been answered yet. */
  readonly waiting: () => number
  /** Asks the engine beside the window, as the shell does after a dialog. */
  readonly ask: EngineCalls['answer']
  /** Ends the engine and starts another one, which opens the archive again. */
  readonly restart: (archive: string) => Promise<void>
  readonly end: () => Promise<void>
}

/** Puts a door in place behind which a real engine answers, with the files that handles stand for; what the shell would answer is refused. */
export function wire(files: Readonly<Record<string, string>> = {}): Wired {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'tarikh-wired-'))
  const crossed: Crossing[] = []
  let waiting = 0
  let hears: (message: Told) => void = () => undefined
  const tell = (message: Told): void => hears(structuredClone(message))
  const start = () =>
    createEngine(
      { home: path.join(folder, 'home'), fonts: '', signature: 'Awa', remember: true },
      tell,
      null,
    )
  let engine = start()
  const ask = async (verb: string, input: unknown): Promise<Outcome<unknown>> => {
    if (!isVerb(verb) || contract[verb].answeredBy === 'shell')
      return failed({ code: 'call.unknown', verb })
    const sent = serialize(input).byteLength
    waiting += 1
    const outcome = structuredClone(await engine.answer(verb, structuredClone(input), files))
    waiting -= 1
    crossed.push({ verb, input, bytes: sent + serialize(outcome).byteLength })
    return outcome
  }
  const door = {
    ask,
    told: (listener: typeof hears) => {
      hears = listener
    },
    handleOf: async () => failed({ code: 'file.pathless' }),
  }
  Object.defineProperty(window, 'tarikh', { value: door, configurable: true })
  return {
    folder,
    crossed,
    waiting: () => waiting,
    ask: (verb, input) => engine.answer(verb, input, files),
    restart: async (archive) => {
      await engine.answer('inner.close', {})
      engine = start()
      await engine.answer('inner.open', { folder: archive })
      tell({ kind: 'engine', alive: true, problem: null })
    },
    end: async () => {
      await engine.answer('inner.close', {})
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
