import path from 'node:path'
import { app, type BrowserWindow, dialog, Menu, nativeTheme } from 'electron'
import type { Told } from '../../data/calls/contract.ts'
import type { Lang } from '../../data/model/text.ts'
import { askedArchive } from './asked-archive.ts'
import { passedWords, runCommand } from './command.ts'
import { openDoor } from './door.ts'
import { type DraftBox, openDrafts } from './drafts.ts'
import { startEngine } from './engine-process.ts'
import { createHandles } from './handles.ts'
import { closeNetwork, confineContents } from './hardening.ts'
import { clearLeftOver } from './left-over.ts'
import { openLog } from './log.ts'
import { createOpenArchive } from './open-archive.ts'
import { registerSchemes } from './protocol.ts'
import { type MachineState, readMachineState } from './settings.ts'
import { foreignSwitch } from './switches.ts'
import { createWindowSession, openWindow } from './window.ts'

const out = import.meta.dirname
const isDev = !app.isPackaged && process.env.TARIKH_DEV === '1'
const ownFolder = process.env.TARIKH_USER_DATA

// The order matters: the folder before the lock, sandbox and scheme before the app is ready.
if (ownFolder) app.setPath('userData', path.resolve(ownFolder))
// As root Chromium's helpers die with both (crbug 638180): there the sandbox is off by switch.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
closeNetwork()
registerSchemes()
// Electron's own menu would be made first, for nothing.
Menu.setApplicationMenu(null)
const words = passedWords(process.argv)
const isRoot = process.getuid?.() === 0
const foreign = app.isPackaged
  ? foreignSwitch(process.argv, { isCommand: words !== null, isRoot })
  : null
// 'ready' is held back until this module has been evaluated: only what is refused is waited for.
if (foreign !== null) await refuseSwitch(foreign)
else if (words) void runCommand(words).catch(fail)
else if (app.requestSingleInstanceLock()) void run().catch(fail)
else app.quit()

/** Reads what this machine remembers while Chromium gets ready. */
async function run(): Promise<void> {
  const home = app.getPath('userData')
  const remembered = Promise.all([readMachineState(home, systemLang), openDrafts(home)])
  void clearLeftOver(home)
  await app.whenReady()
  start(home, ...(await remembered))
}

function start(home: string, machine: MachineState, drafts: DraftBox): void {
  const documents = path.join(app.getPath('documents'), 'Tarikh')
  const log = openLog(path.join(home, 'log.jsonl'))
  const lang = (): Lang => machine.settings().lang
  nativeTheme.themeSource = machine.settings().theme

  let window: BrowserWindow | null = null
  const tell = (message: Told): void => {
    if (window && !window.isDestroyed()) window.webContents.send('told', message)
  }
  const engine = startEngine(
    path.join(out, 'engine.js'),
    () => ({
      home,
      fonts: path.join(out, 'fonts'),
      signature: machine.settings().signature,
      remember: machine.settings().remember,
    }),
    {
      told: tell,
      lost: () => tell({ kind: 'engine', alive: false, problem: { code: 'engine.lost' } }),
      restarted: () => reopen(),
    },
    log,
  )
  const archive = createOpenArchive(
    engine,
    machine,
    starterFolder(documents, lang()),
    () => tell({ kind: 'opened' }),
    async (held) => {
      const { createDialogs } = await import('./dialogs.ts')
      const { sayProblem } = await import('../../data/words/say-problem.ts')
      return createDialogs(() => window, lang).takeOver(sayProblem(lang(), held))
    },
  )
  const reopen = (): void =>
    void archive.reopen().then(() => tell({ kind: 'engine', alive: true, problem: null }))
  void archive.openFirst(askedArchive(process.argv, process.cwd()))
  // Its process starts while the rest is put together; nothing is heard from it before this turn ends.
  confineContents()
  let giveScript = (): void => undefined
  const scriptGiven = new Promise<void>((resolve) => {
    giveScript = resolve
  })
  const session = createWindowSession(out, isDev, engine, () => giveScript())
  window = openWindow(out, session, machine.bounds(), isDev)

  const handles = createHandles()
  const parts = { out, isDev, documents, machine, drafts, handles, engine, archive, window, log }
  // Before that the window waits for its page, and this process would not give it; then it reads its script for as long as this takes.
  const serving = scriptGiven
    .then(() => import('./serving.ts'))
    .then(({ serveWindow }) => serveWindow({ ...parts, tell, reopen }))
  void serving.catch(fail)
  openDoor(() => window, handles, serving)
  window.webContents.once('did-finish-load', () => {
    for (const { problem } of [machine, drafts]) if (problem) tell({ kind: 'refused', problem })
  })
  window.webContents.on('render-process-gone', (_event, details) => {
    log('window.lost', { reason: details.reason })
    if (details.reason !== 'clean-exit') window?.webContents.reload()
  })
  app.on('second-instance', (_event, args, cwd) => {
    if (window?.isMinimized()) window.restore()
    window?.focus()
    const wanted = askedArchive(args, cwd)
    if (wanted === undefined) return
    void archive.open(wanted).then((opened) => {
      if (!opened.ok) tell({ kind: 'refused', problem: opened.problem })
    })
  })
  app.on('window-all-closed', () => app.quit())
  // Without this a plain SIGTERM ends in a fatal "Failed to shutdown".
  process.on('SIGTERM', () => app.quit())
}

/** Ends the start before Chromium has acted on the switch: no port is open yet, no other process is there. */
async function refuseSwitch(name: string): Promise<void> {
  const { say } = await import('../../data/words/words.ts')
  const asRoot = isRoot && name === '--no-sandbox'
  const sentence = say(systemLang(), asRoot ? 'start.as-root' : 'start.switch', { name })
  process.stderr.write(`tarikh: ${sentence}\n`)
  if (process.platform !== 'linux') dialog.showErrorBox('Tarikh', sentence)
  app.exit(2)
}

/** English where the system is, else French. */
function systemLang(): Lang {
  return app.getPreferredSystemLanguages()[0]?.startsWith('en') ? 'en' : 'fr'
}

function starterFolder(documents: string, lang: Lang): string {
  const name = lang === 'fr' ? 'Chronologie du Sahel' : 'Sahel chronology'
  return path.join(documents, `${name}.tarikh`)
}

function fail(fault: unknown): void {
  process.stderr.write(`${fault instanceof Error ? (fault.stack ?? fault.message) : fault}\n`)
  app.exit(1)
}
