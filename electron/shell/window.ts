import path from 'node:path'
import { BrowserWindow, nativeTheme, type Session, screen, session } from 'electron'
import type { Engine } from './engine-process.ts'
import { denyFileChoosers, harden, keepOnPage } from './hardening.ts'
import { serveOriginals } from './originals.ts'
import { origin, serve } from './protocol.ts'
import type { WindowBounds } from './settings.ts'

const home = `${origin}/index.html`
const smallest = { width: 640, height: 480 }
const usual = { width: 1440, height: 900 }

/** A session in memory only: nothing that a page stores or caches reaches the disk. `onScript` is called whenever its page has been given a script. */
export function createWindowSession(
  out: string,
  isDev: boolean,
  engine: Engine,
  onScript: () => void,
): Session {
  const own = session.fromPartition('tarikh', { cache: false })
  harden(own, isDev)
  const folders = { pages: path.join(out, 'renderer'), fonts: path.join(out, 'fonts') }
  serve(own.protocol, folders, onScript)
  serveOriginals(own.protocol, engine)
  return own
}

/** Opens the window where it last stood; it is shown when its first page is drawn. */
export function openWindow(
  out: string,
  own: Session,
  kept: WindowBounds | null,
  isDev: boolean,
): BrowserWindow {
  const bounds = kept && isOnAScreen(kept) ? kept : usual
  const window = new BrowserWindow({
    ...bounds,
    minWidth: smallest.width,
    minHeight: smallest.height,
    show: false,
    title: 'Tarikh',
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#171411' : '#FAF6EE',
    webPreferences: {
      session: own,
      preload: path.join(out, 'preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webviewTag: false,
      webSecurity: true,
      navigateOnDragDrop: false,
      spellcheck: false,
      disableDialogs: true,
      // showOpenFilePicker and its like; the list of the machine's fonts, which asks no permission.
      disableBlinkFeatures: 'FileSystemAccessLocal,FontAccess',
      devTools: isDev,
    },
  })
  if (kept?.maximized) window.maximize()
  window.once('ready-to-show', () => window.show())
  window.webContents.setVisualZoomLevelLimits(1, 1).catch(() => undefined)
  denyFileChoosers(window.webContents)
  keepOnPage(window.webContents, home)
  void window.loadURL(home)
  return window
}

/** Where a window stands, to be kept for the next time. */
export function windowBounds(window: BrowserWindow): WindowBounds {
  const { x, y, width, height } = window.getNormalBounds()
  return { x, y, width, height, maximized: window.isMaximized() }
}

/** A screen may have been unplugged since; a window must not open beyond what is there. */
function isOnAScreen(bounds: WindowBounds): boolean {
  const middle = { x: bounds.x + bounds.width / 2, y: bounds.y + bounds.height / 2 }
  return screen.getAllDisplays().some(({ workArea }) => {
    const isBeside = middle.x < workArea.x || middle.x > workArea.x + workArea.width
    const isAbove = middle.y < workArea.y || middle.y > workArea.y + workArea.height
    return !(isBeside || isAbove)
  })
}
