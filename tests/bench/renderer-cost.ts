import { readFileSync } from 'node:fs'
import type { ElectronApplication } from '@playwright/test'

/** The process that draws a window, as the kernel counts it. */
export interface Renderer {
  /** The CPU time of its main thread since it began, in ms. */
  readonly cpu: () => number
  /** Its proportional set size in MB; NaN where it may not be read. */
  readonly size: () => number
}

/** The renderer of an app's only window. */
export async function rendererOf(app: ElectronApplication): Promise<Renderer> {
  const pid = await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId(),
  )
  return {
    cpu: () =>
      Number(readFileSync(`/proc/${pid}/task/${pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6,
    size: () => proportionalSize(pid ?? 0),
  }
}

/** A sandboxed process of an ordinary user lets only root see its maps. */
function proportionalSize(pid: number): number {
  try {
    const maps = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8')
    return Number(/^Pss:\s+(\d+)/mu.exec(maps)?.[1]) / 1024
  } catch {
    return Number.NaN
  }
}
