import path from 'node:path'
import type { PrintOptions } from '../../data/exports/print-options.ts'
import { done, failed, type Outcome } from '../../data/model/outcome.ts'
import type { PrintModel } from '../../data/print/model.ts'
import type { FontBytes } from '../../data/print/type/fonts.ts'
import { type PdfJob, type WrittenPdf, writePdf } from '../../data/print/writer/write-pdf.ts'
import { exists, writeWhole } from '../../data/store/core/whole-file.ts'

/** Where a PDF goes and who is told. */
export interface PrintJob extends PdfJob {
  readonly out: string
  readonly overwrite?: boolean
}

/** What was written, and where. */
export interface PrintedFile extends WrittenPdf {
  readonly file: string
}

/** Prints a report into a file, whole or not at all. Cancelled, full disk and an existing file are outcomes; none leaves a file behind. */
export async function printFile(
  model: PrintModel,
  fonts: FontBytes,
  options: PrintOptions,
  job: PrintJob,
): Promise<Outcome<PrintedFile>> {
  const isTaken = async (): Promise<boolean> => job.overwrite !== true && (await exists(job.out))
  const taken = failed({ code: 'file.exists', file: path.basename(job.out) })
  if (await isTaken()) return taken
  try {
    return await writeWhole(job.out, async (file) => {
      const put = (bytes: Uint8Array): Promise<void> => file.writeFile(bytes)
      const written = await writePdf(model, fonts, options, put, job)
      // A long print leaves time for a file of that name to come.
      return (await isTaken()) ? taken : done({ file: job.out, ...written })
    })
  } catch (fault) {
    if (job.signal?.aborted === true) return failed({ code: 'act.cancelled' })
    throw fault
  }
}
