import type { BrowserWindow } from 'electron'
import { failed } from '../../data/model/outcome.ts'
import type { Lang } from '../../data/model/text.ts'
import { isKey, say } from '../../data/words/words.ts'
import type { Dialogs } from './dialogs.ts'
import { askInner, type Engine } from './engine-process.ts'
import { windowBounds } from './window.ts'

// A window that hangs must not keep the program open; its drafts were kept while they were typed.
const patienceMs = 3000
// Long enough for a slow disk; after that a person decides.
const enginePatienceMs = 20_000

/** What closing needs to know and do. */
export interface ClosingParts {
  readonly engine: Engine
  readonly dialogs: Dialogs
  readonly lang: () => Lang
  readonly keepBounds: (bounds: ReturnType<typeof windowBounds>) => Promise<unknown>
  readonly tellClosing: () => void
  /** Opens the archive again that has been let go. */
  readonly reopen: () => void
}

/** Lets a window close only when its drafts are handed over and everything saved is on disk. */
export interface Closing {
  readonly watch: (window: BrowserWindow) => void
  /** The window says that it has handed over what it held. */
  readonly windowReady: () => void
}

/** The way out: ask the window, then the engine, then close. */
export function createClosing(parts: ClosingParts): Closing {
  let isClosing = false
  let isDone = false
  let handedOver: () => void = () => undefined

  async function close(window: BrowserWindow): Promise<void> {
    await parts.keepBounds(windowBounds(window))
    await windowHandsOver()
    const silence = after(enginePatienceMs, failed({ code: 'engine.silent' }))
    const closed = askInner(parts.engine, 'inner.close', {})
    const outcome = await Promise.race([closed, silence])
    const isLost = !outcome.ok && outcome.problem.code !== 'engine.lost'
    if (isLost && !(await parts.dialogs.closeUnsaved(reason(outcome.problem.code)))) {
      isClosing = false
      // The engine lets the archive go all the same, later than anyone waits for it.
      void closed.then(({ ok }) => {
        if (ok && !isClosing) parts.reopen()
      })
      return
    }
    isDone = true
    parts.engine.stop()
    if (!window.isDestroyed()) window.close()
  }

  function windowHandsOver(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, patienceMs)
      handedOver = () => {
        clearTimeout(timer)
        resolve()
      }
      parts.tellClosing()
    })
  }

  function reason(code: string): string {
    const key = `problem.${code}`
    return isKey(key) ? say(parts.lang(), key) : code
  }

  return {
    watch: (window) => {
      window.on('close', (event) => {
        if (isDone) return
        event.preventDefault()
        if (isClosing) return
        isClosing = true
        void close(window)
      })
    },
    windowReady: () => handedOver(),
  }
}

function after<T>(ms: number, value: T): Promise<T> {
  return new Promise((resolve) => setTimeout(resolve, ms, value))
}
