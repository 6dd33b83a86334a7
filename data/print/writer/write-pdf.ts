import { setImmediate as nextTurn } from 'node:timers/promises'
import type { PrintOptions } from '../../exports/print-options.ts'
import type { PrintModel } from '../model.ts'
import type { Attachment } from '../package.ts'
import type { PartProgress } from '../pages/kit.ts'
import { layoutSteps } from '../pages/layout.ts'
import type { DrawnCounts, Laid, PrintWarning } from '../type/display.ts'
import { type FontBytes, Fonts } from '../type/fonts.ts'
import { Shaper } from '../type/shape.ts'
import { writeDocument } from './document.ts'
import type { ByteSink } from './objects.ts'

/** What goes with a PDF, and who is told. */
export interface PdfJob {
  readonly attachments?: readonly Attachment[]
  readonly signal?: AbortSignal
  readonly progress?: (progress: PartProgress) => void
}

/** What was written. */
export interface WrittenPdf {
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

/** Lays a report out and puts it as a PDF, by the megabyte, where `put` says. Cancelled, it throws as its signal does. */
export async function writePdf(
  model: PrintModel,
  fonts: FontBytes,
  options: PrintOptions,
  put: (bytes: Uint8Array) => Promise<void>,
  job: PdfJob,
): Promise<WrittenPdf> {
  const open = new Fonts(fonts)
  const laid = await layout(model, new Shaper(open), options, job)
  const bytes = await putDocument(laid, model, open, options, put, job)
  job.signal?.throwIfAborted()
  return {
    bytes,
    pages: laid.pages.length,
    events: model.entries.length,
    sources: model.sources.length,
    withheld: model.facts.withheldEvents + model.facts.withheldSources,
    counts: laid.counts,
    warnings: laid.warnings,
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

async function putDocument(
  laid: Laid,
  model: PrintModel,
  fonts: Fonts,
  options: PrintOptions,
  put: (bytes: Uint8Array) => Promise<void>,
  job: PdfJob,
): Promise<number> {
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
    await put(data)
  }
  const turns = turnsOf(job)
  const onStep = async (progress: PartProgress): Promise<void> => {
    if (size > flushAt) await flush()
    await turns(progress)
  }
  const attached = job.attachments ?? []
  const length = await writeDocument(laid, model, fonts, options, attached, sink, onStep)
  await flush()
  return length
}
