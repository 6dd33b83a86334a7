import { type BrowserWindow, dialog } from 'electron'
import type { Lang } from '../../data/model/text.ts'
import { type Key, say } from '../../data/words/words.ts'

/** The system's own dialogs, over the window and in its language; null where a person gives up. */
export interface Dialogs {
  readonly openFolder: (title: Key, startIn: string) => Promise<string | null>
  readonly openFile: (
    title: Key,
    startIn: string,
    extensions: readonly string[],
  ) => Promise<string | null>
  readonly openFiles: (
    title: Key,
    startIn: string,
    extensions: readonly string[],
  ) => Promise<string[]>
  readonly save: (title: Key, file: string, extensions: readonly string[]) => Promise<string | null>
  /** Whether to close although something is not saved, for a reason already in words. */
  readonly closeUnsaved: (reason: string) => Promise<boolean>
  /** Whether to take an archive over from whoever holds it, which is already in words. */
  readonly takeOver: (holder: string) => Promise<boolean>
}

/** Dialogs for a window that may come and go. */
export function createDialogs(window: () => BrowserWindow | null, lang: () => Lang): Dialogs {
  const word = (key: Key): string => say(lang(), key)
  const filtersFor = (extensions: readonly string[]) =>
    extensions.length === 0 ? [] : [{ name: extensions.join(', '), extensions: [...extensions] }]

  const choose = async (
    title: Key,
    startIn: string,
    extensions: readonly string[],
    what: readonly ('openDirectory' | 'openFile' | 'multiSelections')[],
  ): Promise<string[]> => {
    const options = {
      title: word(title),
      defaultPath: startIn,
      filters: filtersFor(extensions),
      properties: [...what, 'dontAddToRecent' as const],
    }
    const parent = window()
    const chosen = await (parent
      ? dialog.showOpenDialog(parent, options)
      : dialog.showOpenDialog(options))
    return chosen.canceled ? [] : chosen.filePaths
  }

  /** Asks whether to do what is warned of; not to is what Enter and Escape choose. */
  const warn = async (message: Key, detail: string, not: Key, yes: Key): Promise<boolean> => {
    const options = {
      type: 'warning' as const,
      message: word(message),
      detail,
      buttons: [word(not), word(yes)],
      defaultId: 0,
      cancelId: 0,
    }
    const parent = window()
    const answer = await (parent
      ? dialog.showMessageBox(parent, options)
      : dialog.showMessageBox(options))
    return answer.response === 1
  }

  return {
    openFolder: async (title, startIn) =>
      (await choose(title, startIn, [], ['openDirectory']))[0] ?? null,
    openFile: async (title, startIn, extensions) =>
      (await choose(title, startIn, extensions, ['openFile']))[0] ?? null,
    openFiles: (title, startIn, extensions) =>
      choose(title, startIn, extensions, ['openFile', 'multiSelections']),
    save: async (title, file, extensions) => {
      const options = {
        title: word(title),
        defaultPath: file,
        filters: filtersFor(extensions),
        properties: ['showOverwriteConfirmation' as const, 'dontAddToRecent' as const],
      }
      const parent = window()
      const chosen = await (parent
        ? dialog.showSaveDialog(parent, options)
        : dialog.showSaveDialog(options))
      return chosen.canceled ? null : chosen.filePath
    },
    closeUnsaved: (reason) => warn('close.unsaved', reason, 'close.stay', 'close.anyway'),
    takeOver: (holder) => warn('take-over.ask', holder, 'take-over.leave', 'take-over.do'),
  }
}
