import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll } from 'vitest'
import { commandLine } from './tarikh.ts'

/** A starter archive for the tests of a file that only read it, made by the first that asks; each has a command line and a folder of its own. */
export function starterToRead() {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'tarikh-starter-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  const archive = path.join(folder, 'a.tarikh')
  let made: Promise<{ readonly events: number }> | undefined
  return async () => {
    const line = commandLine({ TARIKH_USER_DATA: path.join(folder, 'machine') })
    made ??= line.json('new', [archive, '--sample'])
    return { ...line, archive, events: (await made).events }
  }
}
