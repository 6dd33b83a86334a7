import { existsSync } from 'node:fs'
import path from 'node:path'
import { shell } from 'electron'
import { type FormatId, formatNamed } from '../../data/exports/formats.ts'
import { importedExtensions } from '../../data/imports/formats.ts'
import { done, failed, type Outcome } from '../../data/model/outcome.ts'
import { writeWhole } from '../../data/store/core/whole-file.ts'
import { fileNameOf } from '../../data/text/file-name.ts'
import { askInner } from './engine-process.ts'
import type { Handlers, ShellParts } from './shell-parts.ts'

/** The extension of an archive's folder. */
export const archiveExtension = '.tarikh'

/** Answers the calls that need a dialog before the engine can act on files. */
export function archiveHandlers({
  dialogs,
  documents,
  machine,
  handles,
  engine,
  archive,
}: ShellParts) {
  /** Where a person wants an export; null where they give up. */
  const saveAs = (id: FormatId): Promise<string | null> => {
    const { extension } = formatNamed(id)
    const start = path.join(documents, `${baseName(archive.folder())}.${extension}`)
    return dialogs.save('dialog.export', start, [extension])
  }
  return {
    'archive.create': async ({ title, sample }) => {
      const start = path.join(documents, (fileNameOf(title) ?? 'Archive') + archiveExtension)
      const folder = await dialogs.save('dialog.new-archive', start, [])
      if (folder === null) return done({ opened: false })
      return whetherOpened(await archive.create(withExtension(folder), title, sample))
    },
    'archive.choose': async () => {
      const folder = await dialogs.openFolder('dialog.open-archive', documents)
      return folder === null ? done({ opened: false }) : whetherOpened(await archive.open(folder))
    },
    'archive.open': async ({ handle }) => {
      const folder = handles.pathOf(handle)
      if (folder === null) return failed({ code: 'file.unknown-handle' })
      return whetherOpened(await archive.open(folder))
    },
    'archive.leave': async () => {
      archive.leave()
      return done({})
    },
    'archive.reveal': async ({ file }) => {
      const folder = archive.folder()
      if (folder === null) return failed({ code: 'archive.none-open' })
      shell.showItemInFolder(file === undefined ? folder : nearest(folder, file))
      return done({})
    },
    'archive.copy': async ({ job }) => {
      const own = archive.folder()
      const last = machine.recent().find((one) => one.folder === own)?.copy
      const day = new Date().toISOString().slice(0, 10)
      const fresh = path.join(documents, `${baseName(own)}-${day}${archiveExtension}`)
      const chosen = await dialogs.save('dialog.copy-archive', last ?? fresh, [])
      if (chosen === null) return done(null)
      const folder = withExtension(chosen)
      const copied = await askInner(engine, 'inner.copy', { job, folder })
      // The copy is there and verified, whether or not this machine can note where.
      if (copied.ok && own !== null) await machine.copied(own, folder)
      return copied
    },
    'archive.bag': async ({ job }) => {
      const day = new Date().toISOString().slice(0, 10)
      const start = path.join(documents, `${baseName(archive.folder())}-${day}-bagit`)
      const folder = await dialogs.save('dialog.bag', start, [])
      return folder === null ? done(null) : askInner(engine, 'inner.bag', { job, folder })
    },
    'archive.unbag': async ({ job }) => {
      const bag = await dialogs.openFolder('dialog.unbag', documents)
      if (bag === null) return done({ opened: false })
      const start = path.join(
        documents,
        path.basename(bag).replace(/-bagit$/, '') + archiveExtension,
      )
      const chosen = await dialogs.save('dialog.new-archive', start, [])
      if (chosen === null) return done({ opened: false })
      const taken = await askInner(engine, 'inner.unbag', {
        job,
        bag,
        folder: withExtension(chosen),
      })
      return taken.ok ? whetherOpened(await archive.open(taken.value.folder)) : taken
    },
    'archive.report': async () => {
      const day = new Date().toISOString().slice(0, 10)
      const start = path.join(documents, `${baseName(archive.folder())}-fixity-${day}.json`)
      const file = await dialogs.save('dialog.export', start, ['json'])
      return file === null ? done(null) : askInner(engine, 'inner.report', { file })
    },
    'custody.save': async (input) => {
      const day = new Date().toISOString().slice(0, 10)
      const name = `${baseName(archive.folder())}-custody-${day}.${input.format}`
      const start = path.join(documents, name)
      const file = await dialogs.save('dialog.export', start, [input.format])
      return file === null ? done(null) : askInner(engine, 'inner.custody', { ...input, file })
    },
    'guide.print': async ({ job, lang }) => {
      const start = path.join(documents, 'Guide Tarikh.pdf')
      const file = await dialogs.save('dialog.export', start, ['pdf'])
      return file === null ? done(null) : askInner(engine, 'inner.guide', { job, lang, file })
    },
    'archive.repair': async ({ job, alone }) => {
      const closed = archive.damaged()
      // How texts were spelled, their checksums tell.
      if (alone && closed === null) {
        const again = await askInner(engine, 'inner.repair', { job, from: null, closed })
        return again.ok ? done({ ...again.value, left: [...again.value.left] }) : again
      }
      // A description is found again in the journals; only where it is not, a copy is asked for.
      if (closed !== null) {
        const again = await askInner(engine, 'inner.repair', { job, from: null, closed })
        if (again.ok && (await archive.open(closed)).ok)
          return done({ ...again.value, left: [...again.value.left] })
      }
      const from = await dialogs.openFolder('dialog.repair-from', documents)
      if (from === null) return done(null)
      const outcome = await askInner(engine, 'inner.repair', { job, from, closed })
      if (!outcome.ok) return outcome
      if (closed !== null) await archive.open(closed)
      return done({ ...outcome.value, left: [...outcome.value.left] })
    },
    'merge.choose': async () => {
      const folder = await dialogs.openFolder('dialog.merge', documents)
      if (folder === null) return done(null)
      return done({ handle: handles.issue(folder), name: path.basename(folder) })
    },
    'merge.run': async ({ job, copy, preview }) => {
      if (copy.from === 'beside')
        return askInner(engine, 'inner.merge', { job, copy: { beside: copy.file }, preview })
      const folder = handles.pathOf(copy.handle)
      if (folder === null) return failed({ code: 'file.unknown-handle' })
      return askInner(engine, 'inner.merge', { job, copy: { folder }, preview })
    },
    'merge.leave': (input) => askInner(engine, 'inner.leave', input),
    'merge.back': (input) => askInner(engine, 'inner.unmerge', input),
    'export.run': async ({ job, request }) => {
      const file = await saveAs(request.format)
      return file === null ? done(null) : askInner(engine, 'inner.export', { job, request, file })
    },
    'picture.save': async ({ format, bytes }) => {
      const file = await saveAs(format)
      if (file === null) return done(null)
      return writeWhole(file, async (handle) => {
        await handle.writeFile(bytes)
        return done({ file })
      })
    },
    'import.list': async () => {
      const { lang } = machine.settings()
      const start = path.join(documents, `${baseName(archive.folder())}-import.csv`)
      const file = await dialogs.save('dialog.export', start, ['csv'])
      return file === null ? done(null) : askInner(engine, 'inner.list', { file, lang })
    },
    'import.choose': async () => {
      const file = await dialogs.openFile('dialog.import', documents, importedExtensions)
      return done(file !== null ? { handle: handles.issue(file), name: path.basename(file) } : null)
    },
  } satisfies Partial<Handlers>
}

/** A file of a folder, or where it is gone the folder that is left of its path. */
function nearest(folder: string, file: string): string {
  let found = path.join(folder, file)
  while (found.length > folder.length && !existsSync(found)) found = path.dirname(found)
  return found
}

function whetherOpened(outcome: Outcome<unknown>): Outcome<{ opened: boolean }> {
  return outcome.ok ? done({ opened: true }) : outcome
}

function withExtension(folder: string): string {
  return folder.endsWith(archiveExtension) ? folder : folder + archiveExtension
}

function baseName(folder: string | null): string {
  return path.basename(folder ?? 'tarikh', archiveExtension)
}
