import path from 'node:path'
import type { Outcome, Problem } from '../../data/model/outcome.ts'
import { exists } from '../../data/store/core/whole-file.ts'
import type { OpenedArchive } from '../engine/wire.ts'
import { askInner, type Engine } from './engine-process.ts'
import type { MachineState } from './settings.ts'

/** Which archive is open, and how another one comes in its place. */
export interface OpenArchive {
  /** Opens the archive that is wanted, else the last one, else the starter archive, which is made where there is none; but one whose last opening did not end waits for a click. */
  readonly openFirst: (wanted?: string) => Promise<void>
  /** Opens another archive; where that fails, what was open stays open. */
  readonly open: (folder: string) => Promise<Outcome<OpenedArchive>>
  readonly create: (
    folder: string,
    title: string,
    sample: boolean,
  ) => Promise<Outcome<OpenedArchive>>
  /** Leaves the archive that is being opened, where none is open yet: its opening is ended with the engine. */
  readonly leave: () => void
  /** Opens the same archive again, after the engine has started anew. */
  readonly reopen: () => Promise<void>
  /** The folder of the open archive. */
  readonly folder: () => string | null
  /** The folder of the archive that could not be opened because it is damaged, where none is open. */
  readonly damaged: () => string | null
  /** Why no archive is open, as soon as opening has ended; null when one is. */
  readonly whyClosed: () => Promise<Problem | null>
}

/**
 * The archive that the window works on. `starter` is where a first start puts its own; `onChanged`
 * is called when another archive comes in the place of one that the window may have shown; `takeOver`
 * asks a person about an archive that is held by nobody knows whom.
 */
export function createOpenArchive(
  engine: Engine,
  machine: MachineState,
  starter: string,
  onChanged: () => void,
  takeOver: (held: Problem) => Promise<boolean> = async () => false,
): OpenArchive {
  let folder: string | null = null
  let damaged: string | null = null
  /** What is to be opened again once the engine stands. */
  let left: string | null = null
  /** The folder of the archive that is being opened. */
  let opening: string | null = null
  let state: Promise<Problem | null> = Promise.resolve({ code: 'archive.none-open' })

  /** What this machine notes of it: the window waits for the archive alone, whoever opened it for the note too. */
  let noted: Promise<unknown> = Promise.resolve()
  /** The folder of the archive whose opening was left. */
  let abandoned: string | null = null

  const follow = async (opening: Promise<Outcome<OpenedArchive>>): Promise<Problem | null> => {
    const earlier = state
    const outcome = await opening
    if (!outcome.ok) {
      // An archive that was asked for before this one may still be on its way.
      await earlier
      if (folder !== null) return null
      if (abandoned === null) return outcome.problem
      return { code: 'archive.left', name: path.basename(abandoned, '.tarikh') }
    }
    folder = outcome.value.folder
    // A machine that cannot note it, its disk being full, shows the archive all the same.
    noted = Promise.all([noted, machine.opened(folder, outcome.value.title)])
    return null
  }
  const run = async (opening: Promise<Outcome<OpenedArchive>>): Promise<Outcome<OpenedArchive>> => {
    state = follow(opening)
    await state
    await noted
    return opening
  }
  const change = async (
    opening: Promise<Outcome<OpenedArchive>>,
  ): Promise<Outcome<OpenedArchive>> => {
    const outcome = await run(opening)
    if (outcome.ok) onChanged()
    return outcome
  }
  const askOpen = async (wanted: string) => {
    // Noted on the way, not before it: what this note is for takes longer than the note.
    noted = Promise.all([noted, note(wanted)])
    abandoned = null
    opening = wanted
    const asked = await askInner(engine, 'inner.open', { folder: wanted })
    const isPassed =
      !asked.ok && asked.problem.code === 'archive.held' && (await takeOver(asked.problem))
    const outcome = isPassed
      ? await askInner(engine, 'inner.open', { folder: wanted, takeOver: true })
      : asked
    opening = null
    if (outcome.ok || outcome.problem.code !== 'engine.lost') void note(null)
    const isDamaged = !outcome.ok && outcome.problem.code === 'archive.damaged'
    damaged = isDamaged ? wanted : null
    return outcome
  }
  // A machine that cannot note it opens the archive all the same.
  const note = async (begun: string | null): Promise<void> => {
    // What may not be remembered is not noted either; the starter archive alone is opened unasked then.
    if (begun === null || begun === starter || machine.settings().remember)
      await machine.noteOpening(begun)
  }
  const askCreate = (wanted: string, title: string, sample: boolean) =>
    askInner(engine, 'inner.create', {
      folder: wanted,
      title,
      sample,
      lang: machine.settings().lang,
    })
  const askStarter = async () =>
    (await exists(starter)) ? askOpen(starter) : askCreate(starter, '', true)

  return {
    open: (wanted) => change(askOpen(wanted)),
    create: (wanted, title, sample) => change(askCreate(wanted, title, sample)),
    openFirst: async (wanted) => {
      const first = wanted ?? machine.recent()[0]?.folder
      if (wanted === undefined && machine.opening() === (first ?? starter)) {
        const name = path.basename(first ?? starter, '.tarikh')
        state = Promise.resolve({ code: 'archive.unended', name })
        return
      }
      await run(first === undefined ? askStarter() : askOpen(first))
    },
    reopen: async () => {
      const wanted = folder ?? left
      folder = null
      if (wanted === null) return
      const outcome = await run(askOpen(wanted))
      left = !outcome.ok && outcome.problem.code === 'engine.lost' ? wanted : null
    },
    leave: () => {
      if (folder !== null || opening === null) return
      abandoned = opening
      left = null
      engine.restart()
    },
    folder: () => folder,
    damaged: () => (folder === null ? damaged : null),
    whyClosed: () => state,
  }
}
