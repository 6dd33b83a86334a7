import { execFile } from 'node:child_process'
import { readFile, readlink } from 'node:fs/promises'
import { hostname, uptime } from 'node:os'
import { basename } from 'node:path'
import { promisify } from 'node:util'
import { codeOf } from './disk.ts'

/** Which process on which machine: enough to say later, on the same machine, whether it has ended. `boot` names one run of the machine and whose process numbers are meant, `started` tells a process from a later one of the same number; empty where the system does not say. */
export interface ProcessMark {
  readonly machine: string
  readonly boot: string
  readonly pid: number
  readonly started: string
  /** The machine's name and the program's, for people. */
  readonly host: string
  readonly program: string
}

/** Whether a process has ended: known only of one of this machine since it was started. */
export type ProcessEnd = 'ended' | 'runs' | 'unknown'

const run = promisify(execFile)
const aboutMs = 5000
const bootDriftMs = 60_000

/** The mark of the process that this is. */
export async function ownMark(): Promise<ProcessMark> {
  const [machine, boot, started] = await Promise.all([
    ownMachine(),
    ownBoot(),
    process.platform === 'linux' ? startOf(process.pid) : startedHere(),
  ])
  const host = hostname()
  const program = basename(process.execPath)
  return { machine, boot, pid: process.pid, started: started ?? '', host, program }
}

/** Whether the process of a mark has ended. A zombie has; one that cannot be seen from here is unknown. */
export async function endOf(mark: ProcessMark, own: ProcessMark): Promise<ProcessEnd> {
  if (mark.machine !== own.machine || !isSameBoot(mark.boot, own.boot, process.platform))
    return 'unknown'
  if (mark.started === '') return 'unknown'
  try {
    process.kill(mark.pid, 0)
  } catch (error) {
    if (codeOf(error) === 'ESRCH') return 'ended'
    if (codeOf(error) !== 'EPERM') return 'unknown'
  }
  const started = await startOf(mark.pid)
  if (started === undefined) return 'unknown'
  return started !== '' && isSameStart(started, mark.started, process.platform) ? 'runs' : 'ended'
}

function startedHere(): string {
  return new Date(Date.now() - process.uptime() * 1000).toISOString()
}

/** Whether two marks tell of one start of a process. */
export function isSameStart(one: string, other: string, platform: string): boolean {
  if (platform === 'linux') return one === other
  return Math.abs(Date.parse(one) - Date.parse(other)) < aboutMs
}

/** Whether two marks tell of one run of a machine; where the system has no name for it, the moment it began is the nearest thing. */
export function isSameBoot(one: string, other: string, platform: string): boolean {
  if (one === '' || other === '') return false
  if (platform === 'linux') return one === other
  return Math.abs(Date.parse(one) - Date.parse(other)) < bootDriftMs
}

async function ownMachine(): Promise<string> {
  if (process.platform !== 'linux') return hostname()
  const id = await readFile('/etc/machine-id', 'utf8').catch(() => '')
  return id.trim() === '' ? hostname() : id.trim()
}

// A process number means something only within its namespace: that of another container is not this one's.
async function ownBoot(): Promise<string> {
  if (process.platform !== 'linux') return new Date(Date.now() - uptime() * 1000).toISOString()
  try {
    const [boot, names, self] = await Promise.all([
      readFile('/proc/sys/kernel/random/boot_id', 'utf8'),
      readlink('/proc/self/ns/pid'),
      readlink('/proc/self'),
    ])
    return self === String(process.pid) ? `${boot.trim()} ${names}` : ''
  } catch {
    return ''
  }
}

/** When a process started, as the system tells it; the empty string where it has ended, undefined where that cannot be told. */
async function startOf(pid: number): Promise<string | undefined> {
  try {
    switch (process.platform) {
      case 'linux': {
        const stat = await readFile(`/proc/${pid}/stat`, 'latin1')
        const told = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
        return told[0] === 'Z' || told[0] === 'X' ? '' : told[19]
      }
      case 'win32': {
        const ask = `(Get-Process -Id ${pid}).StartTime.ToUniversalTime().ToString('o')`
        return readStart((await run('powershell.exe', ['-NoProfile', '-Command', ask])).stdout)
      }
    }
    const env = { ...process.env, LC_ALL: 'C', TZ: 'UTC' }
    const { stdout } = await run('ps', ['-o', 'lstart=', '-p', String(pid)], { env })
    return readStart(`${stdout.trim()} UTC`)
  } catch {
    return undefined
  }
}

/** When a process started, as `ps` and PowerShell tell it. */
export function readStart(told: string): string | undefined {
  const at = Date.parse(told.trim())
  return Number.isNaN(at) ? undefined : new Date(at).toISOString()
}
