import path from 'node:path'
import type { Plan } from '../../data/imports/gathering.ts'
import { listingPieces } from '../../data/imports/listing.ts'
import { done, failed, type Outcome } from '../../data/model/outcome.ts'
import type { Lang } from '../../data/model/text.ts'
import { writeWhole } from '../../data/store/core/whole-file.ts'
import type { Answering, Answers } from './answers.ts'
import type { ArchiveSession } from './archive-session.ts'
import { dropMapping, keepMapping, keptMappings } from './kept-mappings.ts'

/** Answers the calls about mappings that this machine keeps. */
export function tableAnswers({ machine }: Pick<Answering, 'machine'>) {
  const all = async (written: Outcome<null>) =>
    written.ok ? done([...(await keptMappings(machine))]) : written
  return {
    'mappings.read': async () => done([...(await keptMappings(machine))]),
    'mappings.keep': async ({ name, mapping }) => all(await keepMapping(machine, name, mapping)),
    'mappings.drop': async ({ name }) => all(await dropMapping(machine, name)),
  } satisfies Answers
}

const last = new WeakMap<ArchiveSession, Pick<Plan, 'rows' | 'refused'>>()

/** Holds what became, or would become, of each row of the last import that the window asked for. */
export function holdRows(session: ArchiveSession, rows: Pick<Plan, 'rows' | 'refused'>): void {
  last.set(session, rows)
}

/** Writes what became of each row of the last import into a file, as a table. */
export function listImport(
  session: ArchiveSession,
  { file, lang }: { readonly file: string; readonly lang: Lang },
): Promise<Outcome<{ file: string }>> {
  const lastImport = last.get(session)
  if (lastImport === undefined) return Promise.resolve(failed({ code: 'export.nothing' }))
  return writeWhole(file, async (whole) => {
    for (const piece of listingPieces(lastImport, lang)) await whole.writeFile(piece)
    return done({ file: path.basename(file) })
  })
}
