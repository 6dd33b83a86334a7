import { chownSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { isRoot, nobody } from './ordinary-user.ts'

/** A folder of its own for one app, in another or by itself, owned by the user that the app runs as. */
export async function freshUserData(within = os.tmpdir()): Promise<string> {
  const folder = await mkdtemp(path.join(within, 'tarikh-app-'))
  if (isRoot()) chownSync(folder, nobody, nobody)
  return folder
}
