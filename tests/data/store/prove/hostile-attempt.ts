import { execFileSync, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import type { Case, Ground } from './hostile-grounds.ts'
import { Waiting } from './waiting.ts'

const silenceMs = 10_000
const answerMs = 1000
const tickMs = 500

/** What the cases came to so far. */
export interface Tally {
  readonly wrong: string[]
  cases: number
  readable: number
  memory: number
  slowest: number
  /** The longest that nothing was heard for, ms. */
  silence: number
}

type Told = Readonly<
  Partial<Record<'begun' | 'place' | 'step' | 'before' | 'after' | 'fault', string>>
> & {
  readonly changed?: boolean
  readonly stopped?: number
  readonly busy?: number
  readonly memory?: number
}

function note(told: Told, { sound, forged }: Case, tally: Tally): void {
  const { before, after, fault, changed, stopped, busy = 0, memory } = told
  if (fault !== undefined) tally.wrong.push(`${forged}: ${fault.slice(0, 400)}`)
  if (changed === true) tally.wrong.push(`${forged}: something outside was changed`)
  if (stopped !== undefined) tally.slowest = Math.max(tally.slowest, stopped)
  // Where this process was not let work, the machine had other work: only what it worked itself counts.
  if (stopped !== undefined && stopped > answerMs && busy > answerMs / 10)
    tally.wrong.push(`${forged}: a stop waited for ${stopped} ms`)
  if (memory !== undefined) tally.memory = Math.max(tally.memory, memory)
  if (after === undefined) return
  tally.cases++
  if (before === 'sûr') tally.readable++
  if (sound && before !== 'sûr') tally.wrong.push(`${forged}: what is sound is not read: ${before}`)
}

/** Lets an ordinary user do with some cases what people do; one that is silent for too long is ended. */
export function attempt(
  command: readonly string[],
  cases: readonly Case[],
  tally: Tally,
): Promise<void> {
  return new Promise((resolve) => {
    const [program = '', ...args] = command
    // In a group of its own, so that what strace watches ends with it.
    const running = spawn(program, args, { stdio: ['ignore', 'pipe', 'inherit'], detached: true })
    let rest = ''
    let current = cases[0] as Case
    let step = 'start'
    let quiet = 0
    let isEnded = false
    const waiting = new Waiting(running.pid)
    // Counted in ticks, and of each only what the kernel did not make it wait for a processor: while this process is busy with other cases, or the machine with other work, nobody is taken to be silent. Whoever waits for anything else, or works and says nothing, is.
    const patience = setInterval(() => {
      const starved = waiting.since()
      quiet += Math.max(0, Math.round(tickMs - starved))
      tally.silence = Math.max(tally.silence, quiet)
      if (quiet < silenceMs || isEnded) return
      isEnded = true
      tally.wrong.push(`${current.forged}: nothing for 10 s in ${step}`)
      if (running.pid !== undefined) process.kill(-running.pid, 'SIGKILL')
    }, tickMs)
    running.stdout.on('data', (bytes: Buffer) => {
      quiet = 0
      const lines = (rest + bytes.toString('utf8')).split('\n')
      rest = lines.pop() ?? ''
      for (const line of lines) {
        const told = JSON.parse(line) as Told
        if (told.begun !== undefined)
          current = cases.find(({ place }) => place === told.begun) ?? current
        step = told.step ?? step
        note(told, current, tally)
      }
    })
    running.on('close', (code) => {
      clearInterval(patience)
      if (code !== 0) tally.wrong.push(`${current.forged}: ended with ${code} in ${step}`)
      resolve()
    })
  })
}

/** What stands around the archives and was opened, as strace has written it down. */
export function openedAround(log: string, { place }: Ground): readonly string[] {
  // With -y strace tells where a descriptor leads, whatever the name was by which it was opened.
  return readFileSync(log, 'utf8')
    .split('\n')
    .filter((call) => !call.includes('= -1'))
    .filter((call) =>
      place.around.some((path) => call.includes(`<${path}`) || call.includes(`"${path}`)),
    )
}

/** The command that writes down what a program opens, where the system has it. */
export function strace(): readonly string[] | undefined {
  try {
    execFileSync('strace', ['-f', '--seccomp-bpf', '-V'], { stdio: 'ignore' })
    // Told to the kernel, what is watched stops nothing but the calls that are: each stop costs both processors.
    const watched = 'trace=open,openat,rename,renameat2,unlink,truncate'
    return ['strace', '-f', '--seccomp-bpf', '-qq', '-y', '-e', watched]
  } catch {
    return undefined
  }
}
