import os from 'node:os'
import { type UtilityProcess, utilityProcess } from 'electron'
import type { Told } from '../../data/calls/contract.ts'
import { failed, type Outcome } from '../../data/model/outcome.ts'
import type { Answered, EngineStart, FromEngine, InnerCalls, WireCall } from '../engine/wire.ts'
import type { Log } from './log.ts'

const firstDelayMs = 250
const longestDelayMs = 10_000
const megabyte = 1024 * 1024
// Electron addresses no more for one process.
const mostHeap = 4096

/** The engine's process as the shell sees it. */
export interface Engine {
  /** Asks a verb; a call that the engine's death cuts off, or that finds none, answers `engine.lost`. */
  ask(verb: string, input: unknown, files?: WireCall['files']): Promise<Outcome<unknown>>
  /** Ends the engine, whatever it is doing; it starts again. */
  restart(): void
  /** Ends the engine, with no restart. */
  stop(): void
}

/** What the engine's process tells the shell. */
export interface EngineListener {
  readonly told: (message: Told) => void
  readonly lost: () => void
  readonly restarted: () => void
}

/** The heap that the engine may have on a machine of so much memory, in MB: three quarters of it. Left alone it would have a quarter, and a large archive would end it where there is room. */
function heapOf(memory: number): number {
  return Math.min(mostHeap, Math.floor((memory / megabyte) * 0.75))
}

/** Starts the engine and starts it again whenever it dies, each time with what it is to be told then. */
export function startEngine(
  program: string,
  start: () => EngineStart,
  listener: EngineListener,
  log: Log,
): Engine {
  const waiting = new Map<number, (outcome: Outcome<unknown>) => void>()
  let lastId = 0
  let stopped = false
  let isAlive = false
  let delayMs = firstDelayMs
  let child = launch()

  function launch(): UtilityProcess {
    const launched = utilityProcess.fork(program, [JSON.stringify(start())], {
      serviceName: 'tarikh-engine',
      execArgv: [`--js-flags=--max-old-space-size=${heapOf(os.totalmem())}`],
      stdio: 'inherit',
    })
    isAlive = true
    launched.on('message', (message: FromEngine) => {
      if ('told' in message) listener.told(message.told)
      else settle(message)
    })
    launched.on('exit', (code) => {
      if (!stopped) recover(code)
    })
    return launched
  }

  function settle(answer: Answered): void {
    delayMs = firstDelayMs
    const resolve = waiting.get(answer.id)
    waiting.delete(answer.id)
    resolve?.(answer.ok ? { ok: true, value: answer.value } : failed(answer.problem))
  }

  function recover(code: number): void {
    isAlive = false
    log('engine.lost', { code, waiting: waiting.size })
    for (const resolve of waiting.values()) resolve(failed({ code: 'engine.lost' }))
    waiting.clear()
    listener.lost()
    setTimeout(() => {
      if (stopped) return
      child = launch()
      listener.restarted()
    }, delayMs)
    delayMs = Math.min(delayMs * 2, longestDelayMs)
  }

  return {
    ask: (verb, input, files = {}) =>
      new Promise((resolve) => {
        // What is posted to a dead process goes nowhere, and nobody would ever answer it.
        if (!isAlive) return resolve(failed({ code: 'engine.lost' }))
        const id = ++lastId
        waiting.set(id, resolve)
        child.postMessage({ id, verb, input, files } satisfies WireCall)
      }),
    restart: () => void child.kill(),
    stop: () => {
      stopped = true
      child.kill()
    },
  }
}

/** Asks what only the shell may ask; the answer's shape is the engine's promise in wire.ts. */
export async function askInner<K extends keyof InnerCalls>(
  engine: Engine,
  verb: K,
  input: InnerCalls[K]['input'],
): Promise<Outcome<InnerCalls[K]['output']>> {
  return (await engine.ask(verb, input)) as Outcome<InnerCalls[K]['output']>
}
