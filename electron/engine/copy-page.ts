import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { deflateRawSync } from 'node:zlib'
import type { Exported } from '../../data/calls/exports.ts'
import type { Format } from '../../data/exports/formats.ts'
import { readOptions } from '../../data/exports/options.ts'
import { defaultOptions } from '../../data/exports/print-options.ts'
import type { ExportRequest } from '../../data/exports/request.ts'
import { done, failed, type Outcome } from '../../data/model/outcome.ts'
import { type CopyProgram, copyFile } from '../../data/print/copy/copy-file.ts'
import { breathe } from '../../data/store/core/breathe.ts'
import { writeWhole } from '../../data/store/core/whole-file.ts'
import type { Answering } from './answers.ts'
import type { Job } from './jobs.ts'
import { reportIn } from './printing.ts'

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
    const reported = await reportIn(answering, request, ['fr', 'en'], options, signal)
    if (!reported.ok) return reported
    const [fr, en] = reported.value.models
    if (fr === undefined || en === undefined) throw new Error('a report in one language')
    const id = answering.session.store.id
    const program = await readProgram(answering.fonts)
    const steps = copyFile(id, { fr, en }, request.lang, program, deflate)
    let step = steps.next()
    for (; step.done !== true; step = steps.next()) {
      job.progress('write', step.value, fr.entries.length + fr.sources.length)
      await breathe()
      signal.throwIfAborted()
    }
    const pieces = step.value
    const written = await writeWhole(file, async (handle) => {
      for (const piece of pieces) await handle.writeFile(piece)
      return done(null)
    })
    if (!written.ok) return written
    const { withheldEvents, withheldSources } = fr.facts
    return done({
      file,
      format: format.id,
      events: fr.entries.length,
      sources: fr.sources.length,
      withheld: withheldEvents + withheldSources,
      pages: null,
      warnings: [],
    })
  } catch (fault) {
    if (signal.aborted) return failed({ code: 'act.cancelled' })
    throw fault
  }
}

// At this level zlib takes half the time of its own, for a tenth more of bytes.
function deflate(bytes: Uint8Array): Uint8Array {
  return deflateRawSync(bytes, { level: 3 })
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
