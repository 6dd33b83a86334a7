import path from 'node:path'
import { type BrowserWindow, type IpcMainInvokeEvent, ipcMain } from 'electron'
import { failed, type Outcome } from '../../data/model/outcome.ts'
import type { Handles } from './handles.ts'
import { origin } from './protocol.ts'

const longestPath = 32_768

/** Answers a call of which only the sender is known. */
export type AnswerWindow = (verb: unknown, input: unknown) => Promise<Outcome<unknown>>

/** Opens the two channels by which the window may ask. What answers a call may still be on its way: reading it takes as long as the window's process takes to come. */
export function openDoor(
  window: () => BrowserWindow | null,
  handles: Handles,
  answering: Promise<AnswerWindow>,
): void {
  ipcMain.handle('ask', async (event, verb: unknown, input: unknown) => {
    // The frame is looked at before anything is awaited: later it may be gone or another one.
    if (!isOurWindow(event, window())) return failed({ code: 'call.foreign' })
    return (await answering)(verb, input)
  })
  ipcMain.handle('dropped', (event, file: unknown) => {
    if (!isOurWindow(event, window())) return failed({ code: 'call.foreign' })
    if (typeof file !== 'string' || file.length > longestPath || !path.isAbsolute(file))
      return failed({ code: 'file.pathless' })
    return { ok: true, value: handles.issue(file) } satisfies Outcome<string>
  })
}

function isOurWindow(event: IpcMainInvokeEvent, window: BrowserWindow | null): boolean {
  const frame = event.senderFrame
  if (!frame || !window || window.isDestroyed()) return false
  const isOurs = event.sender === window.webContents && frame.parent === null
  return isOurs && frame.url.startsWith(`${origin}/`)
}
