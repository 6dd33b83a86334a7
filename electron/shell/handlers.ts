import { randomBytes } from 'node:crypto'
import { stat } from 'node:fs/promises'
import path from 'node:path'
import { nativeTheme } from 'electron'
import { namedView } from '../../data/calls/views.ts'
import { done, failed } from '../../data/model/outcome.ts'
import { readAbout } from './about.ts'
import { archiveHandlers } from './archive-handlers.ts'
import { askInner } from './engine-process.ts'
import type { Handlers, ShellParts } from './shell-parts.ts'

function newViewId(): string {
  return `view-${randomBytes(4).toString('hex')}`
}

/** Answers what the shell itself is asked: settings, drafts, dialogs, versions. */
export function createHandlers(parts: ShellParts): Handlers {
  const { machine, drafts, dialogs, handles, engine, archive } = parts
  return {
    ...archiveHandlers(parts),
    'settings.read': async () => done(machine.settings()),
    'settings.write': async (input) => {
      const changed = await machine.change(given(input))
      // The window shows at once what was chosen: it asks again for what holds.
      if (!changed.ok) parts.tell({ kind: 'settings' })
      if (!changed.ok) return changed
      const settings = changed.value
      nativeTheme.themeSource = settings.theme
      await askInner(engine, 'inner.sign', { signature: settings.signature })
      await askInner(engine, 'inner.remember', { remember: settings.remember })
      parts.onSettings()
      parts.tell({ kind: 'settings' })
      return done(settings)
    },
    'presets.read': async () => done(await machine.presets.all()),
    'presets.keep': (preset) => machine.presets.keep(preset),
    'presets.drop': ({ name }) => machine.presets.drop(name),
    'views.read': async ({ archive: id }) => done(await machine.views(id).all()),
    'views.keep': async ({ archive, name, shown, id = newViewId() }) => {
      const kept = machine.views(archive)
      const view = namedView(await kept.all(), { id, name }, shown)
      return view.ok ? kept.keep(view.value) : view
    },
    'views.replace': async ({ archive: id, name, shown }) => {
      const kept = machine.views(id)
      const all = await kept.all()
      const before = all.find((view) => view.name === name)
      if (before === undefined) return failed({ code: 'view.unknown', name })
      return kept.keep({ id: before.id, name, ...shown })
    },
    'views.rename': async ({ archive: id, name, to }) => {
      const kept = machine.views(id)
      const all = await kept.all()
      const before = all.find((view) => view.name === name)
      if (before === undefined) return failed({ code: 'view.unknown', name })
      const view = namedView(all, { id: before.id, name: to }, before, name)
      return view.ok ? kept.keep(view.value, name) : view
    },
    'views.drop': ({ archive: id, name }) => machine.views(id).drop(name),
    'lanes.read': async ({ archive: id }) => done(await machine.lanes.of(id)),
    'lanes.keep': async ({ archive: id, lanes }) => {
      const kept = await machine.lanes.keep(id, lanes)
      return kept.ok ? done({}) : kept
    },
    'recent.read': async () =>
      done(
        machine.recent().map(({ folder, title, opened }) => ({
          handle: handles.issue(folder),
          title,
          opened,
          current: folder === archive.folder(),
        })),
      ),
    'recent.forget': async () => {
      const forgotten = await machine.forgetRecent()
      return forgotten.ok ? done({}) : forgotten
    },
    'file.choose': async () => {
      const files = await dialogs.openFiles('dialog.add-sources', parts.documents, [])
      return done(await Promise.all(files.map(named)))
    },
    'about.read': async () => done(await readAbout(parts.out)),
    'draft.keep': async ({ key, text }) => {
      const kept = await drafts.keep(key, text)
      return kept.ok ? done({}) : kept
    },
    'draft.all': async () => done([...drafts.all()]),
    'window.places': async ({ places }) => {
      parts.onPlaces(places)
      return done({})
    },
    'window.ready': async () => {
      parts.onWindowReady()
      return done({})
    },
  }

  async function named(file: string): Promise<{ handle: string; name: string; octets: number }> {
    const { size } = await stat(file)
    return { handle: handles.issue(file), name: path.basename(file), octets: size }
  }
}

/** The members that are really there, without those that are undefined. */
function given<T extends object>(input: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const entries = Object.entries(input).filter(([, value]) => value !== undefined)
  return Object.fromEntries(entries) as { [K in keyof T]?: Exclude<T[K], undefined> }
}
