import type { Format } from '../../data/exports/formats.ts'
import { readOptions } from '../../data/exports/options.ts'
import { printOf } from '../../data/exports/print-options.ts'
import type { ExportRequest } from '../../data/exports/request.ts'
import { done, failed, type Outcome } from '../../data/model/outcome.ts'
import { type Picture, pictureFrom } from '../../data/print/pages/picture.ts'
import { Fonts } from '../../data/print/type/fonts.ts'
import { Shaper } from '../../data/print/type/shape.ts'
import { layout } from '../../data/print/writer/write-pdf.ts'
import type { Answering } from './answers.ts'
import { readFonts } from './fonts.ts'
import type { Job } from './jobs.ts'
import { prepare, warningWords } from './printing.ts'

/** A drawn timeline, with how many events it is about and how many are withheld. */
export interface Drawn extends Picture {
  readonly events: number
  readonly withheld: number
  readonly warnings: string[]
}

/** Draws the overview of the events asked for, from the layout of the print; `layout` poster or roll draws the timeline itself. */
export async function drawPicture(
  answering: Answering,
  format: Extract<Format, { readonly draws: 'picture' }>,
  request: ExportRequest,
  { signal, progress }: Job,
): Promise<Outcome<Drawn>> {
  const asked = readOptions(format.options, request.options ?? {})
  if (!asked.ok) return asked
  const options = printOf(asked.value)
  const told = ({ phase, done, total }: { phase: string; done: number; total: number }): void =>
    progress(phase, done, total)
  try {
    const prepared = await prepare(answering, request, options, signal)
    if (!prepared.ok) return prepared
    const { model } = prepared.value
    const fonts = new Fonts(await readFonts(answering.fonts))
    const laid = await layout(model, new Shaper(fonts), options, { signal, progress: told })
    const picture = pictureFrom(laid, model, fonts)
    if (picture === undefined) return failed({ code: 'export.undrawn' })
    return done({
      ...picture,
      events: model.entries.length,
      withheld: model.facts.withheldEvents,
      warnings: laid.warnings.map((warning) => warningWords(warning, request.lang)),
    })
  } catch (cause) {
    if (signal.aborted) return failed({ code: 'act.cancelled' })
    throw cause
  }
}
