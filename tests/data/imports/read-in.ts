import type { State } from '../../../data/changes/state.ts'
import { standing, standingIds } from '../../../data/changes/state.ts'
import type { Planner } from '../../../data/imports/format.ts'
import { importFormatOf, openingOf } from '../../../data/imports/formats.ts'
import type { Plan } from '../../../data/imports/gathering.ts'
import type { Outcome } from '../../../data/model/outcome.ts'
import type { Source } from '../../../data/model/source.ts'
import { readLoosely } from '../../../data/reading/read-loosely.ts'
import type { SpeltPlan } from './archive-of.ts'

type Asked = { readonly name?: string; readonly doubtful?: 'leave' | 'take' }

function finished<T>(steps: Generator<unknown, T>): T {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** What a file would bring into an archive, read as the program reads it: by how it begins, else by its name. */
export async function broughtBy(
  file: string | Uint8Array,
  archive: State,
  { name = 'fichier', doubtful = 'leave' }: Asked = {},
): Promise<Outcome<Plan>> {
  const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file
  const read = await importFormatOf(name, openingOf(bytes)).load()
  const how = { encoding: undefined, limit: 64 * 1024 * 1024, lang: 'fr', doubtful, name } as const
  const planner: Outcome<Planner> = finished(read(bytes, how))
  return planner.ok ? finished(planner.value(archive)) : planner
}

/** The same, of a file that can be read. */
export async function planOf(
  file: string | Uint8Array,
  archive: State,
  asked: Asked = {},
): Promise<SpeltPlan> {
  const plan = await broughtBy(file, archive, asked)
  if (!plan.ok) throw new Error(plan.problem.code)
  const { ops, ...rest } = plan.value
  return { ...rest, ops: [...ops] }
}

/** The standing sources of an archive by their titles. */
export function sourcesIn(archive: State): ReadonlyMap<string, Source & { readonly id: string }> {
  return new Map(
    [...standingIds(archive, 'source')].map((id) => {
      const source = readLoosely('source', standing(archive, id)?.fields ?? {}).value
      return [source.title, { id, ...source }]
    }),
  )
}
