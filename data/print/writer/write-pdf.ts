import { randomBytes } from 'node:crypto'
import { open, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, resolve } from 'node:path'
import { setImmediate as nextTurn } from 'node:timers/promises'
import type { PrintOptions } from '../../exports/print-options.ts'
import { done, failed, type Outcome } from '../../model/outcome.ts'
import type { PrintModel } from '../model.ts'
import type { Attachment } from '../package.ts'
import type { PartProgress } from '../pages/kit.ts'
import { layoutSteps } from '../pages/layout.ts'
import type { DrawnCounts, Laid, PrintWarning } from '../type/display.ts'
import { type FontBytes, Fonts } from '../type/fonts.ts'
import { Shaper } from '../type/shape.ts'
import { writeDocument } from './document.ts'
import type { ByteSink } from './objects.ts'

/** Where a PDF goes and who is told. */
export interface PdfJob {
  readonly out: string
  readonly overwrite?: boolean
  readonly attachments?: readonly Attachment[]
  readonly signal?: AbortSignal
  readonly progress?: (progress: PartProgress) => void
}

/** What was written. */
export interface PdfReport {
  readonly file: string
  readonly bytes: number
  readonly pages: number
  readonly events: number
  readonly sources: number
  readonly withheld: number
  readonly counts: DrawnCounts
  readonly warnings: readonly PrintWarning[]
}

const flushAt = 1 << 20
const tellEvery = 20
const turnAfter = 40

/** Lays a report out and writes it as a PDF: to a part file first, which takes its name once it is safely on disk. Cancelled, full disk and an existing file are outcomes; none leaves a file behind. */
export async function writePdf(
  model: PrintModel,
  fonts: FontBytes,
  options: PrintOptions,
  job: PdfJob,
): Promise<Outcome<PdfReport>> {
  const isTaken = async (): Promise<boolean> => job.overwrite !== true && (await exists(job.out))
  const taken = { code: 'file.exists', file: basename(job.out) }
  if (await isTaken()) return failed(taken)
  // A name that nobody else's file bears, so that none is written over and none removed.
  const part = `${job.out}.${randomBytes(6).toString('hex')}.part`
  try {
    const open = new Fonts(fonts)
    const laid = await layout(model, new Shaper(open), options, job)
    const bytes = await writePart(part, laid, model, open, options, job)
    job.signal?.throwIfAborted()
    // A long print leaves time for a file of that name to come.
    if (await isTaken()) {
      await rm(part)
      return failed(taken)
    }
    await rename(part, job.out)
    await syncFolder(job.out)
    return done({
      file: job.out,
      bytes,
      pages: laid.pages.length,
      events: model.entries.length,
      sources: model.sources.length,
      withheld: model.facts.withheldEvents + model.facts.withheldSources,
      counts: laid.counts,
      warnings: laid.warnings,
    })
  } catch (cause) {
    await rm(part, { force: true })
    if (job.signal?.aborted === true) return failed({ code: 'act.cancelled' })
    const code = errorCode(cause)
    if (code === undefined) throw cause
    const full = code === 'ENOSPC' || code === 'EDQUOT'
    return failed({
      code: full ? 'disk.full' : 'file.unwritable',
      file: basename(job.out),
      reason: code,
    })
  }
}

/** Lays a report out without holding up others for long. */
export async function layout(
  model: PrintModel,
  shaper: Shaper,
  options: PrintOptions,
  job: Pick<PdfJob, 'signal' | 'progress'>,
): Promise<Laid> {
  const steps = layoutSteps(model, shaper, options)
  const turns = turnsOf(job)
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
    await turns(step.value)
  }
}

function turnsOf(
  job: Pick<PdfJob, 'signal' | 'progress'>,
): (progress: PartProgress) => Promise<void> {
  let turned = performance.now()
  let told = -tellEvery
  let toldAt = 0
  return async (progress) => {
    const now = performance.now()
    if (progress.done - told >= tellEvery || progress.done < told || now - toldAt > 500) {
      job.progress?.(progress)
      told = progress.done
      toldAt = now
    }
    if (now - turned > turnAfter) {
      await nextTurn()
      turned = performance.now()
    }
    job.signal?.throwIfAborted()
  }
}

async function writePart(
  part: string,
  laid: Laid,
  model: PrintModel,
  fonts: Fonts,
  options: PrintOptions,
  job: PdfJob,
): Promise<number> {
  const handle = await open(part, 'wx')
  try {
    let held: Uint8Array[] = []
    let size = 0
    const sink: ByteSink = (bytes) => {
      held.push(bytes)
      size += bytes.length
    }
    const flush = async (): Promise<void> => {
      const data = Buffer.concat(held)
      held = []
      size = 0
      for (let at = 0; at < data.length; ) {
        const { bytesWritten } = await handle.write(data, at)
        at += bytesWritten
      }
    }
    const turns = turnsOf(job)
    const length = await writeDocument(
      laid,
      model,
      fonts,
      options,
      job.attachments ?? [],
      sink,
      async (progress) => {
        if (size > flushAt) await flush()
        await turns(progress)
      },
    )
    await flush()
    await handle.sync()
    return length
  } finally {
    await handle.close()
  }
}

async function syncFolder(file: string): Promise<void> {
  const folder = await open(dirname(resolve(file)), 'r').catch(() => undefined)
  await folder?.sync().catch(() => undefined)
  await folder?.close()
}

async function exists(file: string): Promise<boolean> {
  return (await stat(file).catch(() => undefined)) !== undefined
}

function errorCode(cause: unknown): string | undefined {
  return cause instanceof Error && 'code' in cause && typeof cause.code === 'string'
    ? cause.code
    : undefined
}
