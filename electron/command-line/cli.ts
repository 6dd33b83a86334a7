import os from 'node:os'
import path from 'node:path'
import { buffer } from 'node:stream/consumers'
import { run, sayUnwritten } from './run.ts'

const patienceMs = 2000

const words = process.argv.slice(2)

// A reader that has had enough (`| head`) closes the pipe: that is no failure.
let isUnwritten = false
process.stdout.on('error', ({ code = '' }: NodeJS.ErrnoException) => {
  if (code === 'EPIPE' || isUnwritten) return
  isUnwritten = true
  process.stderr.write(`${sayUnwritten(words, process.env, code)}\n`)
  process.exitCode = 1
})

const stop = new AbortController()
let stoppedBy: NodeJS.Signals | undefined
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    stoppedBy = signal
    stop.abort()
    setTimeout(() => process.kill(process.pid, signal), patienceMs).unref()
  })

// Awaited, so that a program that imports this one knows when the command has ended.
const status = await run(words, {
  write: (bytes) => void process.stdout.write(bytes),
  isTerminal: process.stdout.isTTY === true,
  isWatched: process.stderr.isTTY === true,
  remark: (text) => void process.stderr.write(text),
  input: () => buffer(process.stdin),
  env: process.env,
  folder: process.cwd(),
  home: os.homedir(),
  fonts: path.join(import.meta.dirname, 'fonts'),
  reader: path.join(import.meta.dirname, 'reader.js'),
  signal: stop.signal,
})
process.exitCode = isUnwritten ? 1 : status
// Who waits for the program is told that a signal ended it.
if (stoppedBy !== undefined) process.kill(process.pid, stoppedBy)
