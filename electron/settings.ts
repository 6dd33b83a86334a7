import { mkdir, rename } from 'node:fs/promises'
import path from 'node:path'
import { Low } from 'lowdb'
import { JSONFile } from 'lowdb/node'
import * as v from 'valibot'
import { mostPresets, Preset, Settings } from '../data/calls/shell.ts'
import { done, failed, type Outcome } from '../data/model/outcome.ts'
import type { Lang } from '../data/model/text.ts'

const maxRecent = 10

/** Where the window stood when it was last closed, in points of the screen. */
export const Bounds = v.object({
  x: v.number(),
  y: v.number(),
  width: v.number(),
  height: v.number(),
  maximized: v.boolean(),
})
export type Bounds = v.InferOutput<typeof Bounds>

/** An archive that was opened here, when (ISO 8601), and the folder of its last copy. */
export const Recent = v.object({
  folder: v.string(),
  title: v.string(),
  opened: v.string(),
  copy: v.optional(v.string()),
})
export type Recent = v.InferOutput<typeof Recent>

const Machine = v.object({
  settings: Settings,
  bounds: v.nullable(Bounds),
  recent: v.array(Recent),
  // Each preset is read by itself: one that a newer program kept is passed over, not all of them.
  presets: v.optional(v.array(v.unknown())),
})
type Machine = v.InferOutput<typeof Machine>

/** What this machine remembers; losing it loses nothing of an archive. */
export interface MachineState {
  readonly settings: () => Settings
  readonly change: (changed: Partial<Settings>) => Promise<Settings>
  readonly bounds: () => Bounds | null
  readonly keepBounds: (bounds: Bounds) => Promise<void>
  readonly recent: () => readonly Recent[]
  /** Puts an archive at the head of the recent list, unless the list is switched off. */
  readonly opened: (folder: string, title: string) => Promise<void>
  /** Notes where an archive of the recent list was last copied to, so that the same copy is brought up to date. */
  readonly copied: (folder: string, copy: string) => Promise<void>
  readonly forgetRecent: () => Promise<void>
  /** The kept choices of the export view, by name. */
  readonly presets: () => Preset[]
  /** Keeps a preset in the place of one of the same name; refuses one too many. */
  readonly keepPreset: (preset: Preset) => Promise<Outcome<Preset[]>>
  readonly dropPreset: (name: string) => Promise<Preset[]>
}

/** Reads `settings.json` of a folder; a file that cannot be read is set aside, not overwritten. `lang` is the system's. */
export async function readMachineState(folder: string, lang: () => Lang): Promise<MachineState> {
  await mkdir(folder, { recursive: true })
  const file = path.join(folder, 'settings.json')
  const db = new Low<Machine>(new JSONFile<Machine>(file), initial(lang()))
  const isReadable = await db.read().then(
    () => v.is(Machine, db.data),
    () => false,
  )
  if (!isReadable) {
    await rename(file, `${file}.unreadable-${Date.now()}`)
    db.data = initial(lang())
  }
  const write = async (changed: Partial<Machine>): Promise<void> => {
    db.data = { ...db.data, ...changed }
    await db.write()
  }
  const presets = (): Preset[] =>
    (db.data.presets ?? []).flatMap((one) => {
      const read = v.safeParse(Preset, one)
      return read.success ? [read.output] : []
    })
  return {
    settings: () => db.data.settings,
    change: async (changed) => {
      const settings = { ...db.data.settings, ...changed }
      await write(settings.remember ? { settings } : { settings, recent: [] })
      return settings
    },
    bounds: () => db.data.bounds,
    keepBounds: (bounds) => write({ bounds }),
    recent: () => db.data.recent,
    opened: async (folder, title) => {
      if (!db.data.settings.remember) return
      const before = db.data.recent.find((one) => one.folder === folder)
      const others = db.data.recent.filter((one) => one.folder !== folder)
      const entry = { ...before, folder, title, opened: new Date().toISOString() }
      await write({ recent: [entry, ...others].slice(0, maxRecent) })
    },
    copied: (folder, copy) =>
      write({
        recent: db.data.recent.map((one) => (one.folder === folder ? { ...one, copy } : one)),
      }),
    forgetRecent: () => write({ recent: [] }),
    presets,
    keepPreset: async (preset) => {
      const others = presets().filter(({ name }) => name !== preset.name)
      if (others.length >= mostPresets) return failed({ code: 'preset.full', limit: mostPresets })
      const kept = [...others, preset].sort((a, b) => a.name.localeCompare(b.name))
      await write({ presets: kept })
      return done(kept)
    },
    dropPreset: async (dropped) => {
      const kept = presets().filter(({ name }) => name !== dropped)
      await write({ presets: kept })
      return kept
    },
  }
}

function initial(lang: Lang): Machine {
  return {
    settings: { lang, theme: 'system', textSize: 100, signature: '', remember: true },
    bounds: null,
    recent: [],
  }
}
