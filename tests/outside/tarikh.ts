import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import * as v from 'valibot'
import { expect, onTestFinished } from 'vitest'
import {
  type CommandName,
  commandAnswers,
  RefusedAnswer,
} from '../../data/calls/command-answers.ts'
import { run as runHere } from '../../electron/command-line/run.ts'

const program = path.resolve('out/cli.js')
const fonts = path.resolve('out/fonts')

/** What the program wrote and how it ended. */
export interface Ended {
  readonly status: number | null
  readonly out: Buffer
  readonly err: string
}

type Env = Readonly<Record<string, string>>
type Run = (words: readonly string[], input?: string, signal?: AbortSignal) => Promise<Ended>

/** A command line of its own: a folder for archives and files, and a machine state that no other test sees. */
export function commandLine(given: Env = {}) {
  expect(existsSync(program), `${program} is not built: npm run build`).toBe(true)
  const folder = mkdtempSync(path.join(os.tmpdir(), 'tarikh-cli-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const at = (name: string): string => path.join(folder, name)
  const env = { TARIKH_USER_DATA: at('machine'), LANG: 'fr', ...given }
  return { folder, at, ...spoken(inProcess(folder, env)), outside: spoken(asProcess(folder, env)) }
}

/** The command line in the process of the test: what the built program does, without its start. */
function inProcess(folder: string, env: Env): Run {
  return async (words, input = '', signal = new AbortController().signal) => {
    const out: Buffer[] = []
    let err = ''
    const status = await runHere(words, {
      write: (bytes) => void out.push(Buffer.from(bytes as string)),
      remark: (text) => {
        err += text
      },
      input: async () => Buffer.from(input),
      env,
      folder,
      home: folder,
      fonts,
      signal,
    })
    return { status, out: Buffer.concat(out), err }
  }
}

/** The built program as a process of its own. */
function asProcess(folder: string, env: Env): Run {
  return (words, input = '') =>
    new Promise((resolve, reject) => {
      const child = spawn(process.execPath, [program, ...words], {
        cwd: folder,
        env: { PATH: process.env.PATH ?? '', ...env },
      })
      const out: Buffer[] = []
      let err = ''
      child.stdout.on('data', (bytes: Buffer) => out.push(bytes))
      child.stderr.on('data', (bytes: Buffer) => {
        err += bytes.toString()
      })
      child.on('error', reject)
      child.on('close', (status) => resolve({ status, out: Buffer.concat(out), err }))
      child.stdin.end(input)
    })
}

function spoken(run: Run) {
  /** Runs a command with `--json`, expects its status and answers what it printed, checked against the command's schema. */
  const json = async <K extends CommandName>(
    command: K,
    words: readonly string[],
    { status = 0, input = '' } = {},
  ): Promise<v.InferOutput<(typeof commandAnswers)[K]>> => {
    const ended = await run([command, ...words, '--json'], input)
    expect(ended.status, ended.err).toBe(status)
    const value: unknown = JSON.parse(ended.out.toString())
    return v.parse(commandAnswers[command], value)
  }
  /** Runs a command with `--json` that is to be refused, and answers why. */
  const refused = async (words: readonly string[], status: 1 | 2): Promise<string> => {
    const ended = await run([...words, '--json'])
    expect(ended.status, ended.err).toBe(status)
    const { code, reason } = v.parse(RefusedAnswer, JSON.parse(ended.out.toString())).refused
    expect(reason).not.toBe('')
    expect(ended.err).toContain(reason)
    return code
  }
  return { run, json, refused }
}
