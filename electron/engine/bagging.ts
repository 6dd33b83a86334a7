import path from 'node:path'
import type { BagMade } from '../../data/calls/care.ts'
import { done, type Outcome } from '../../data/model/outcome.ts'
import { readLoosely } from '../../data/reading/read-loosely.ts'
import { type Bagged, layOutBag } from '../../data/store/care/bag.ts'
import { type Unbagged, unbag } from '../../data/store/care/unbag.ts'
import about from '../../package.json' with { type: 'json' }
import { outsideArchives } from './archive-around.ts'
import type { ArchiveSession } from './archive-session.ts'
import type { Job } from './jobs.ts'
import { titleOf } from './requests.ts'
import { writeFolder } from './sinks.ts'

/** The same as the window is told of it. */
export async function bagOf(
  session: ArchiveSession,
  folder: string,
  job: Job,
): Promise<Outcome<BagMade>> {
  const bagged = await bagTo(session, folder, job)
  if (!bagged.ok) return bagged
  const { files, bytes, copy } = bagged.value
  return done({ folder: path.resolve(folder), files, bytes, verified: copy.verified.ok })
}

/** Makes a bag of the whole open archive, with everything in it whatever the rights of its sources: the bag stands whole, or not at all. */
export async function bagTo(
  session: ArchiveSession,
  folder: string,
  { signal, progress }: Job,
): Promise<Outcome<Bagged>> {
  const target = path.resolve(folder)
  const outside = await outsideArchives(target)
  if (!outside.ok) return outside
  await session.settle()
  const { archive } = await session.asItStands(async () => undefined)
  const own = archive.records.get(session.store.id)
  const head = {
    name: path.basename(target),
    title: titleOf(session),
    custodian: own === undefined ? '' : readLoosely('archive', own.fields).value.custodian,
    software: `Tarikh ${about.version}`,
  }
  const onProgress = (done: number, of: number): void => progress('copy', done, of)
  const time = new Date().toISOString()
  return writeFolder(target, (beside) =>
    layOutBag(session.store, archive, beside, head, time, { signal, onProgress }),
  )
}

/** Takes a whole archive out of a bag into a folder of its own, which stands whole or not at all. */
export function unbagTo(
  bag: string,
  folder: string,
  { signal, progress }: Job,
): Promise<Outcome<Unbagged>> {
  const onProgress = (done: number, of: number): void => progress('copy', done, of)
  return writeFolder(path.resolve(folder), (beside) =>
    unbag(path.resolve(bag), beside, { signal, onProgress }),
  )
}
