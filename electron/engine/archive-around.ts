import path from 'node:path'
import { done, failed, type Outcome } from '../../data/model/outcome.ts'
import { exists } from '../../data/store/core/whole-file.ts'

/** The name of the archive that a folder is, or lies in, if any. */
export async function archiveAround(folder: string): Promise<string | undefined> {
  if (await exists(path.join(folder, 'archive.json'))) return path.basename(folder)
  const above = path.dirname(folder)
  return above === folder ? undefined : archiveAround(above)
}

/** Refuses a place for something that leaves, where it would stay inside an archive and be no part of it. */
export async function outsideArchives(place: string): Promise<Outcome<null>> {
  const folder = await archiveAround(path.dirname(place))
  if (folder === undefined) return done(null)
  return failed({ code: 'file.in-archive', file: path.basename(place), folder })
}
