import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { deflateRawSync } from 'node:zlib'
import type { Exported } from '../../data/calls/exports.ts'
import type { Format } from '../../data/exports/formats.ts'
import { readOptions } from '../../data/exports/options.ts'
import { defaultOptions } from '../../data/exports/print-options.ts'
import type { ExportRequest } from '../../data/exports/request.ts'
import { done, failed, type Outcome } from '../../data/model/outcome.ts'
import type { Machine } from '../../data/print/copy/block.ts'
import { type CopyProgram, copyFile } from '../../data/print/copy/copy-file.ts'
import { breathe } from '../../data/store/core/breathe.ts'
import { writeWhole } from '../../data/store/core/whole-file.ts'
import type { Answering } from './answers.ts'
import type { Job } from './jobs.ts'
import { askReport } from './printing.ts'

type PageFormat = Extract<Format, { readonly draws: 'page' }>

/** Writes a reading copy: the report that the print would make, in both languages, with the page that shows it. */
export async function writeCopy(
  answering: Answering,
  format: PageFormat,
  request: ExportRequest,
  file: string,
  job: Job,
): Promise<Outcome<Exported>> {
  const asked = readOptions(format.options, request.options ?? {})
  if (!asked.ok) return asked
  const options = { ...defaultOptions, ...asked.value, attachments: false }
  const { signal } = job
  try {
    const read = await askReport(answering, request, ['fr', 'en'], options, signal)
    if (!read.ok) return read
    const [fr, en] = read.value.reports
    if (fr === undefined || en === undefined) throw new Error('a report in one language')
    const id = answering.session.store.id
    const program = await readProgram(answering.fonts)
    const steps = copyFile(id, { fr, en }, request.lang, program, machine)
    const total = fr.read.timed.length + fr.asked.texts.size
    let step = steps.next()
    for (; step.done !== true; step = steps.next()) {
      job.progress('write', Math.min(step.value, total), total)
      await breathe()
      signal.throwIfAborted()
    }
    const { pieces, ...counts } = step.value
    const written = await writeWhole(file, async (handle) => {
      for (const piece of pieces) await handle.writeFile(piece)
      return done(null)
    })
    if (!written.ok) return written
    return done({ file, format: format.id, ...counts, pages: null, warnings: [] })
  } catch (fault) {
    if (signal.aborted) return failed({ code: 'act.cancelled' })
    throw fault
  }
}

const machine: Machine = {
  // At this level zlib takes less than half the time of its own, for a tenth more of bytes.
  deflate: (pieces) => deflateRawSync(Buffer.concat(pieces), { level: 2 }),
  sha256: (text) => createHash('sha256').update(text).digest(),
}

/** The page as the build leaves it, beside the fonts. */
async function readProgram(fonts: string): Promise<CopyProgram> {
  const read = (name: string): Promise<string> =>
    readFile(path.join(path.dirname(fonts), 'copy', name), 'utf8')
  const [script, style, licences] = await Promise.all([
    read('copy.js'),
    read('copy.css'),
    read('licences.txt'),
  ])
  return { script, style, licences }
}
