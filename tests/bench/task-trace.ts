import { readFile, rm } from 'node:fs/promises'
import type { ElectronApplication } from '@playwright/test'

interface TraceEvent {
  readonly name: string
  readonly ph: string
  readonly pid: number
  readonly tid: number
  /** CPU time in microseconds. */
  readonly tdur?: number
  readonly args?: { readonly name?: string }
}

/** A process that is busy as the recording ends may hand over nothing: then it is done once more. */
const mostTries = 3

/** Records a trace while something is done, and reads the longest task of the page's main thread out of it, in ms of CPU. */
export async function longestTask(
  app: ElectronApplication,
  run: () => Promise<unknown>,
): Promise<number> {
  for (let tries = 0; tries < mostTries; tries++) {
    const tasks = await tasksDuring(app, run)
    if (tasks.length > 0) return Math.max(...tasks)
  }
  throw new Error('the trace holds no task of the page')
}

async function tasksDuring(
  app: ElectronApplication,
  run: () => Promise<unknown>,
): Promise<readonly number[]> {
  await app.evaluate(({ contentTracing }) =>
    contentTracing.startRecording({
      recording_mode: 'record-as-much-as-possible',
      // Tasks and the names of threads, and nothing else that would fill the buffer.
      included_categories: ['toplevel', '__metadata'],
    }),
  )
  await run()
  const file = await app.evaluate(async ({ BrowserWindow, contentTracing }) => {
    // It has handed over what it noted only once it is no longer busy.
    await BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript('0')
    return contentTracing.stopRecording()
  })
  const { traceEvents } = JSON.parse(await readFile(file, 'utf8')) as {
    readonly traceEvents: readonly TraceEvent[]
  }
  await rm(file, { force: true })
  const mains = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  )
  return traceEvents.flatMap(({ name, ph, pid, tid, tdur }) =>
    ph === 'X' && name.endsWith('RunTask') && tdur !== undefined && mains.has(`${pid} ${tid}`)
      ? [tdur / 1000]
      : [],
  )
}
