import { mkdir, rename } from 'node:fs/promises'
import path from 'node:path'
import { Low } from 'lowdb'
import { JSONFile } from 'lowdb/node'
import * as v from 'valibot'
import { mostPresets, Preset, Settings } from '../../data/calls/shell.ts'
import { mostViews, View } from '../../data/calls/views.ts'
import type { Lang } from '../../data/model/text.ts'
import { type KeptList, keptList } from './kept-list.ts'

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
  // Each preset and view is read by itself: one that a newer program kept is passed over, not all of them.
  presets: v.optional(v.array(v.unknown())),
  /** By the id of the archive. */
  views: v.optional(v.record(v.string(), v.array(v.unknown()))),
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
  readonly presets: KeptList<Preset>
  /** The kept views of the archive with an id. */
  readonly views: (archive: string) => KeptList<View>
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
    presets: keptList(
      Preset,
      () => db.data.presets ?? [],
      (list) => write({ presets: [...list] }),
      { code: 'preset.full', limit: mostPresets },
    ),
    views: (archive) =>
      keptList(
        View,
        () => db.data.views?.[archive] ?? [],
        (list) => write({ views: { ...db.data.views, [archive]: [...list] } }),
        { code: 'view.full', limit: mostViews },
      ),
  }
}

function initial(lang: Lang): Machine {
  return {
    settings: { lang, theme: 'system', textSize: 100, signature: '', remember: true },
    bounds: null,
    recent: [],
  }
}
