import path from 'node:path'
import { defaultOptions } from '../../data/exports/print-options.ts'
import { done, type Outcome } from '../../data/model/outcome.ts'
import type { Lang } from '../../data/model/text.ts'
import { guideModel } from '../../data/print/guide-model.ts'
import about from '../../package.json' with { type: 'json' }
import type { Job } from './jobs.ts'
import { runInWorker } from './worker-jobs.ts'

/** The day of this edition of the guide: its file must be the same wherever and whenever it is printed. */
const edition = '2026-11-30'

/** Prints the guide as an accessible PDF; no archive need be open. */
export async function printGuide(
  { fonts, worker }: { readonly fonts: string; readonly worker: string | null },
  { file, lang }: { readonly file: string; readonly lang: Lang },
  job: Job,
): Promise<Outcome<{ readonly file: string }>> {
  const task = {
    kind: 'print',
    file,
    fonts,
    model: guideModel(lang, `Tarikh ${about.version}`, edition),
    options: { ...defaultOptions, profile: 'a-2a', attachments: false },
    attachments: [],
    overwrite: true,
  } as const
  const printed = await runInWorker(worker, task, job)
  return printed.ok ? done({ file: path.basename(file) }) : printed
}
