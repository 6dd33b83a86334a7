import path from 'node:path'
import { type Adapter, Low } from 'lowdb'
import * as v from 'valibot'
import { Settings } from '../../data/calls/settings.ts'
import type { View } from '../../data/calls/views.ts'
import type { Preset } from '../../data/exports/preset.ts'
import { done, failed, type Outcome, type Problem } from '../../data/model/outcome.ts'
import type { Lang } from '../../data/model/text.ts'
import type { Disk } from '../../data/store/core/disk.ts'
import { type KeptLanes, keptLanes } from './kept-lanes.ts'
import { type KeptKind, type KeptList, keptList } from './kept-list.ts'
import { type OwnFile, openOwnFile } from './own-file.ts'

const maxRecent = 10

/** Where the window stood when it was last closed, in points of the screen. */
export const WindowBounds = v.object({
  x: v.number(),
  y: v.number(),
  width: v.number(),
  height: v.number(),
  maximized: v.boolean(),
})
export type WindowBounds = v.InferOutput<typeof WindowBounds>

/** An archive that was opened here, when (ISO 8601), and the folder of its last copy. */
export const RecentArchive = v.object({
  folder: v.string(),
  title: v.string(),
  opened: v.string(),
  copy: v.optional(v.string()),
})
export type RecentArchive = v.InferOutput<typeof RecentArchive>

const Machine = v.object({
  settings: Settings,
  bounds: v.nullable(WindowBounds),
  recent: v.array(RecentArchive),
  opening: v.optional(v.nullable(v.string())),
  // Each preset and view is read by itself: one that a newer program kept is passed over, not all of them.
  presets: v.optional(v.array(v.unknown())),
  /** By the id of the archive. */
  views: v.optional(v.record(v.string(), v.array(v.unknown()))),
  /** How the lanes of archives were arranged, by their ids, the last one first. */
  lanes: v.optional(v.array(v.unknown())),
})
type Machine = v.InferOutput<typeof Machine>

/** What this machine remembers; losing it loses nothing of an archive. What the disk refuses is not remembered either, and says so. */
export interface MachineState {
  readonly settings: () => Settings
  readonly change: (changed: Partial<Settings>) => Promise<Outcome<Settings>>
  readonly bounds: () => WindowBounds | null
  readonly keepBounds: (bounds: WindowBounds) => Promise<Outcome<null>>
  readonly recent: () => readonly RecentArchive[]
  /** The folder of the archive whose opening has begun and not ended; after a start, that of one whose last opening never did. */
  readonly opening: () => string | null
  readonly noteOpening: (folder: string | null) => Promise<Outcome<null>>
  /** Puts an archive at the head of the recent list, unless the list is switched off. */
  readonly opened: (folder: string, title: string) => Promise<Outcome<null>>
  /** Notes where an archive of the recent list was last copied to, so that the same copy is brought up to date. */
  readonly copied: (folder: string, copy: string) => Promise<Outcome<null>>
  readonly forgetRecent: () => Promise<Outcome<null>>
  /** The kept choices of the export view, by name. */
  readonly presets: KeptList<Preset>
  /** The kept views of the archive with an id. */
  readonly views: (archive: string) => KeptList<View>
  /** How the lanes of archives were arranged. */
  readonly lanes: KeptLanes
  /** Says that what was remembered could not be read. */
  readonly problem: Problem | null
}

/** Reads `settings.json` of a folder; a file that cannot be read is set aside and named. `lang` is the system's. */
export async function readMachineState(
  folder: string,
  lang: () => Lang,
  disk?: Disk,
): Promise<MachineState> {
  const own = await openOwnFile(path.join(folder, 'settings.json'), 'settings', Machine, disk)
  const db = new Low<Machine>(adapterOf(own), initial(lang()))
  await db.read()
  const write = async (changed: Partial<Machine>): Promise<Outcome<null>> => {
    const before = db.data
    db.data = { ...before, ...changed }
    try {
      await db.write()
      return done(null)
    } catch (error) {
      if (!(error instanceof NotKept)) throw error
      db.data = { ...db.data, ...takenBack(before, changed, db.data) }
      return failed(error.problem)
    }
  }
  return {
    settings: () => db.data.settings,
    change: async (changed) => {
      const settings = { ...db.data.settings, ...changed }
      const written = await write(
        settings.remember ? { settings } : { settings, recent: [], lanes: [] },
      )
      return written.ok ? done(settings) : written
    },
    bounds: () => db.data.bounds,
    keepBounds: (bounds) => write({ bounds }),
    recent: () => db.data.recent,
    opening: () => db.data.opening ?? null,
    noteOpening: (opening) => write({ opening }),
    opened: async (opened, title) => {
      if (!db.data.settings.remember) return done(null)
      const before = db.data.recent.find((one) => one.folder === opened)
      const others = db.data.recent.filter((one) => one.folder !== opened)
      const entry = { ...before, folder: opened, title, opened: new Date().toISOString() }
      return write({ recent: [entry, ...others].slice(0, maxRecent) })
    },
    copied: (copied, copy) =>
      write({
        recent: db.data.recent.map((one) => (one.folder === copied ? { ...one, copy } : one)),
      }),
    forgetRecent: () => write({ recent: [] }),
    presets: keptList(
      presetKind,
      () => db.data.presets ?? [],
      (list) => write({ presets: [...list] }),
    ),
    views: (archive) =>
      keptList(
        viewKind,
        () => db.data.views?.[archive] ?? [],
        (list) => write({ views: { ...db.data.views, [archive]: [...list] } }),
      ),
    lanes: keptLanes(
      () => (db.data.settings.remember ? (db.data.lanes ?? []) : null),
      (lanes) => write({ lanes: [...lanes] }),
    ),
    problem: own.problem,
  }
}

async function presetKind(): Promise<KeptKind<Preset>> {
  const { KeptPreset, mostPresets } = await import('../../data/exports/preset.ts')
  return { schema: KeptPreset, full: { code: 'preset.full', limit: mostPresets } }
}

async function viewKind(): Promise<KeptKind<View>> {
  const { KeptView } = await import('../../data/calls/kept-view.ts')
  const { mostViews } = await import('../../data/calls/views.ts')
  return { schema: KeptView, full: { code: 'view.full', limit: mostViews } }
}

/** What lowdb is told where a file could not be written: it knows no outcomes. */
class NotKept extends Error {
  readonly problem: Problem

  constructor(problem: Problem) {
    super(problem.code)
    this.problem = problem
  }
}

function adapterOf(own: OwnFile<Machine>): Adapter<Machine> {
  return {
    read: async () => own.found,
    write: async (data) => {
      const written = await own.write(data)
      if (!written.ok) throw new NotKept(written.problem)
    },
  }
}

/** The members as they were before a change that was not kept, without those that were changed again meanwhile. */
function takenBack(before: Machine, changed: Partial<Machine>, now: Machine): Partial<Machine> {
  const keys = Object.keys(changed) as (keyof Machine)[]
  const own = keys.filter((key) => now[key] === changed[key])
  return Object.fromEntries(own.map((key) => [key, before[key]]))
}

function initial(lang: Lang): Machine {
  return {
    settings: {
      lang,
      theme: 'system',
      textSize: 100,
      signature: '',
      remember: true,
      listWidths: {},
    },
    bounds: null,
    recent: [],
  }
}
