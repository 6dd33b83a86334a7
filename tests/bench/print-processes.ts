import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'

/** What a whole process with its children took: seconds by the clock, and the highest proportional set size in MB. */
export interface Taken {
  readonly seconds: number
  readonly peak: number
}

/** Looking at a large process holds it up: not too often. */
const every = 250

/** Runs a program to its end and measures it and its children together. */
export function taken(
  command: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<Taken> {
  return new Promise((resolve, reject) => {
    const began = performance.now()
    const child = spawn(command, args, { env, stdio: ['ignore', 'ignore', 'pipe'] })
    let said = ''
    let peak = 0
    const timer = setInterval(() => {
      peak = Math.max(peak, treeSize(child.pid ?? 0))
    }, every)
    child.stderr.on('data', (part: Buffer) => {
      said += part.toString().slice(0, 2000)
    })
    child.on('error', reject)
    child.on('exit', (status) => {
      clearInterval(timer)
      const seconds = (performance.now() - began) / 1000
      if (status === 0) resolve({ seconds, peak })
      else reject(new Error(`${command} ended with ${status}: ${said}`))
    })
  })
}

function treeSize(root: number): number {
  const children = new Map<number, number[]>()
  for (const name of readdirSync('/proc')) {
    const pid = Number(name)
    if (!Number.isInteger(pid)) continue
    const parent = parentOf(pid)
    if (parent !== undefined) children.set(parent, [...(children.get(parent) ?? []), pid])
  }
  let kilobytes = 0
  const wait = [root]
  for (let pid = wait.pop(); pid !== undefined; pid = wait.pop()) {
    kilobytes += sizeOf(pid)
    wait.push(...(children.get(pid) ?? []))
  }
  return kilobytes / 1024
}

function parentOf(pid: number): number | undefined {
  const stat = read(`/proc/${pid}/stat`)
  const [, parent] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return parent === undefined ? undefined : Number(parent)
}

function sizeOf(pid: number): number {
  return Number(/^Pss:\s+(\d+)/mu.exec(read(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0)
}

/** A process may end while it is looked at. */
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
