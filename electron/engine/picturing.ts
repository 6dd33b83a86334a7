import type { ExportRequest } from '../../data/calls/archive.ts'
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

const layouts: readonly unknown[] = ['pages', 'poster', 'roll']

/** Draws the overview of the events asked for, from the layout of the print; `layout` poster or roll draws the timeline itself. */
export async function drawPicture(
  answering: Answering,
  request: ExportRequest,
  { signal, progress }: Job,
): Promise<Outcome<Drawn>> {
  const { layout: cut = 'pages', texts: _, parts: __, ...others } = request.pdf ?? {}
  if (!layouts.includes(cut))
    return failed({
      code: 'export.option',
      option: 'layout',
      value: String(cut),
      known: layouts.join(', '),
    })
  const pdf = {
    ...others,
    layout: cut,
    parts: ['overview'],
    texts: 'none',
    attachments: false,
  }
  const prepared = await prepare(answering, { ...request, pdf })
  if (!prepared.ok) return prepared
  const { model, options } = prepared.value
  const fonts = new Fonts(await readFonts(answering.fonts))
  const told = ({ phase, done, total }: { phase: string; done: number; total: number }): void =>
    progress(phase, done, total)
  try {
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
