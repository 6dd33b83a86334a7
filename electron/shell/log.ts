import { appendFile, mkdir, rename, stat } from 'node:fs/promises'
import path from 'node:path'

const maxBytes = 256 * 1024

/** Writes one line about the program's own life: codes and ids, never titles, texts or folders. */
export type Log = (event: string, detail?: Readonly<Record<string, string | number>>) => void

/** A log file that is turned once when it grows; a log that cannot be written is left alone. */
export function openLog(file: string): Log {
  let last = mkdir(path.dirname(file), { recursive: true, mode: 0o700 }).then(() => turn(file))
  return (event, detail = {}) => {
    const line = `${JSON.stringify({ time: new Date().toISOString(), event, ...detail })}\n`
    last = last.then(() => appendFile(file, line, { mode: 0o600 })).catch(() => undefined)
  }
}

async function turn(file: string): Promise<void> {
  const size = await stat(file).then(
    (found) => found.size,
    () => 0,
  )
  if (size > maxBytes) await rename(file, `${file}.1`)
}
