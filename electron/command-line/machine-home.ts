import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Lang } from '../../data/model/text.ts'
import type { Person } from '../engine/open-session.ts'

type Env = Readonly<Record<string, string | undefined>>

/** The folder of this machine's own state: `TARIKH_USER_DATA`, else the one that the window uses. */
export function homeFolder(env: Env, home: string, platform: string): string {
  if (env.TARIKH_USER_DATA) return path.resolve(env.TARIKH_USER_DATA)
  switch (platform) {
    case 'darwin':
      return path.join(home, 'Library', 'Application Support', 'Tarikh')
    case 'win32':
      return path.join(env.APPDATA ?? path.join(home, 'AppData', 'Roaming'), 'Tarikh')
  }
  return path.join(env.XDG_CONFIG_HOME || path.join(home, '.config'), 'Tarikh')
}

/** Who works on this machine: the signature that the window's settings hold, none where there are no settings, and whether it may remember. */
export function readPerson(machine: string): Person {
  return { machine, ...settingsIn(path.join(machine, 'settings.json')) }
}

function settingsIn(file: string): Omit<Person, 'machine'> {
  try {
    const read = JSON.parse(readFileSync(file, 'utf8')) as {
      readonly settings?: { readonly signature?: unknown; readonly remember?: unknown }
    }
    const { signature, remember } = read.settings ?? {}
    return {
      signature: typeof signature === 'string' ? signature : '',
      remember: remember !== false,
    }
  } catch {
    return { signature: '', remember: true }
  }
}

/** English where the system is, else French. */
export function systemLang(env: Env): Lang {
  const named = env.LANGUAGE || env.LC_ALL || env.LC_MESSAGES || env.LANG || ''
  return /^en/i.test(named) ? 'en' : 'fr'
}
