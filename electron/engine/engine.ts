import { existsSync } from 'node:fs'
import path from 'node:path'
import { failed } from '../../data/model/outcome.ts'
import { createEngine } from './engine-calls.ts'
import type { EngineStart, FromEngine, WireCall } from './wire.ts'

// Long after a window has been drawn, and before anyone has found what to click on.
const laterMs = 1500

const start = JSON.parse(process.argv.at(-1) ?? '{}') as EngineStart
const worker = path.join(import.meta.dirname, 'worker.js')
const send = (message: FromEngine): void => process.parentPort.postMessage(message)
const engine = createEngine(start, (told) => send({ told }), existsSync(worker) ? worker : null)

// What is asked once the archive is drawn is at hand by then.
setTimeout(() => void import('./answers-later.ts'), laterMs).unref()

process.parentPort.on('message', ({ data }: { data: WireCall }) => {
  const { id, verb, input, files } = data
  void engine
    .answer(verb, input, files)
    .catch((fault: unknown) => {
      process.stderr.write(`tarikh: ${fault instanceof Error ? fault.stack : String(fault)}\n`)
      return failed({ code: 'program.fault' })
    })
    .then((outcome) =>
      send(
        outcome.ok
          ? { id, ok: true, value: outcome.value }
          : { id, ok: false, problem: outcome.problem },
      ),
    )
})
