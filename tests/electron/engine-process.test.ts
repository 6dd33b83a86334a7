import { EventEmitter } from 'node:events'
import { totalmem } from 'node:os'
import { expect, test, vi } from 'vitest'
import type { EngineStart, WireCall } from '../../electron/engine/wire.ts'
import { startEngine } from '../../electron/shell/engine-process.ts'

// The process of the engine as Electron gives it: what is posted to a dead one goes nowhere.
const processes = vi.hoisted(() => ({ fork: vi.fn() }))
vi.mock('electron', () => ({ utilityProcess: processes }))

class Process extends EventEmitter {
  readonly start: EngineStart
  #isAlive = true

  constructor(argument: string) {
    super()
    this.start = JSON.parse(argument) as EngineStart
  }

  postMessage({ id }: WireCall): void {
    if (this.#isAlive) queueMicrotask(() => this.emit('message', { id, ok: true, value: 'kept' }))
  }

  die(): void {
    this.#isAlive = false
    this.emit('exit', 1)
  }

  kill(): void {
    this.#isAlive = false
  }
}

function started(signature: () => string) {
  const running: Process[] = []
  processes.fork.mockImplementation((_program: string, [argument = '']: readonly string[]) => {
    const one = new Process(argument)
    running.push(one)
    return one
  })
  const listener = { told: () => undefined, lost: () => undefined, restarted: () => undefined }
  const start = () => ({ home: '', fonts: '', signature: signature(), remember: true })
  const engine = startEngine('engine.js', start, listener, () => undefined)
  return { engine, running }
}

test('an engine that is started again signs with the name that was set meanwhile', async () => {
  let signature = 'Awa'
  const { running, engine } = started(() => signature)
  signature = 'Binta'
  running[0]?.die()
  await expect.poll(() => running.length).toBe(2)
  expect(running.map(({ start }) => start.signature)).toEqual(['Awa', 'Binta'])
  engine.stop()
})

test('the engine may use three quarters of the machine’s memory, as far as Electron can', () => {
  const { engine } = started(() => '')
  const [, , { execArgv }] = processes.fork.mock.lastCall as [
    string,
    string[],
    { execArgv: string[] },
  ]
  const most = Math.min(4096, Math.floor((totalmem() / 1024 ** 2) * 0.75))
  expect(execArgv).toEqual([`--js-flags=--max-old-space-size=${most}`])
  engine.stop()
})

test('what is asked while no engine stands is refused, not left without an answer', async () => {
  const { running, engine } = started(() => '')
  running[0]?.die()
  const lost = { ok: false, problem: { code: 'engine.lost' } }
  expect(await Promise.race([engine.ask('change', {}), later('no answer')])).toEqual(lost)
  await expect.poll(() => running.length).toBe(2)
  expect(await engine.ask('change', {})).toEqual({ ok: true, value: 'kept' })
  engine.stop()
})

function later<T>(value: T): Promise<T> {
  return new Promise((resolve) => setTimeout(resolve, 100, value))
}
