import { type BrowserWindow, Menu } from 'electron'
import type { Told } from '../../data/calls/contract.ts'
import type { PlaceTold } from '../../data/calls/places.ts'
import type { Lang } from '../../data/model/text.ts'
import { createClosing } from './closing.ts'
import { createDialogs } from './dialogs.ts'
import type { AnswerWindow } from './door.ts'
import type { DraftBox } from './drafts.ts'
import type { Engine } from './engine-process.ts'
import { createHandlers } from './handlers.ts'
import type { Handles } from './handles.ts'
import { createAnswers } from './ipc.ts'
import type { Log } from './log.ts'
import { menuOf } from './menu.ts'
import type { OpenArchive } from './open-archive.ts'
import type { MachineState } from './settings.ts'

/** What stands when a window has been opened. */
export interface ServingParts {
  readonly out: string
  readonly isDev: boolean
  readonly documents: string
  readonly machine: MachineState
  readonly drafts: DraftBox
  readonly handles: Handles
  readonly engine: Engine
  readonly archive: OpenArchive
  readonly window: BrowserWindow
  readonly log: Log
  readonly tell: (message: Told) => void
  /** Opens the archive again that has been let go. */
  readonly reopen: () => void
}

/** All that serves a window once it is there: its menu, its dialogs, its way out, the answers to its calls. It is read while the window's process starts. */
export function serveWindow(parts: ServingParts): AnswerWindow {
  const { machine, engine, archive, handles, tell, window, isDev, log } = parts
  const lang = (): Lang => machine.settings().lang
  const dialogs = createDialogs(() => window, lang)
  const closing = createClosing({
    engine,
    dialogs,
    lang,
    keepBounds: machine.keepBounds,
    tellClosing: () => tell({ kind: 'closing' }),
    reopen: parts.reopen,
  })
  let places: readonly PlaceTold[] = []
  const command = (name: string): void => tell({ kind: 'command', command: name })
  const menu = (): void => {
    const template = menuOf({ lang: lang(), places, isDev, command })
    Menu.setApplicationMenu(Menu.buildFromTemplate(template))
  }
  const handlers = createHandlers({
    ...parts,
    dialogs,
    onSettings: menu,
    onPlaces: (told) => {
      places = told
      menu()
    },
    onWindowReady: closing.windowReady,
  })
  menu()
  closing.watch(window)
  return createAnswers({
    handlers,
    engine,
    handles,
    folder: archive.folder,
    whyClosed: archive.whyClosed,
    log,
  })
}
