import type { Preview, TakenBack } from '../../data/calls/changes.ts'
import type { Change, Chosen, ChosenArea, ChosenWords, Quote } from '../../data/changes/change.ts'
import { type Context, type Decision, decide, previewMany } from '../../data/changes/decide.ts'
import { stayReasons } from '../../data/changes/many.ts'
import { dotOf, type Line } from '../../data/changes/patch.ts'
import { type Archive, standing } from '../../data/changes/state.ts'
import { quoteAt } from '../../data/evidence/quote.ts'
import { lacksOf } from '../../data/evidence/verified.ts'
import { decideSource, type Enclosed } from '../../data/intake/source.ts'
import { fragmentOf } from '../../data/model/area.ts'
import { kindOf } from '../../data/model/id.ts'
import { done, failed, type Outcome, type Problem } from '../../data/model/outcome.ts'
import { nameOf } from '../../data/reading/read-event.ts'
import { namedBy } from '../../data/reading/read-past.ts'
import { eventsCiting, sourceWith, textOf } from '../../data/reading/read-source.ts'
import { asAuthor, takeAct } from '../../data/store/journal/line-shape.ts'
import type { FoundAct } from '../../data/store/journal/past.ts'
import type { Answering, Answers } from './answers.ts'
import type { ArchiveSession } from './archive-session.ts'
import { heal, isDamaged } from './healing.ts'
import { look, type ReceivedBytes, readEnclosed, receive } from './incoming.ts'
import { newId } from './new-id.ts'
import { areaQuoted } from './picture-areas.ts'
import { takeFiles } from './taking.ts'
import { invertBetween } from './taking-back.ts'
import { Tray } from './tray.ts'

/** What an act did; where it took one back, or did it again, also which. */
export interface Acted {
  readonly act: string
  readonly id: string | null
  readonly dot: string
  readonly of?: TakenBack
}

/** Answers the calls that change the archive; each answer is given once the act is on disk. */
export function actingAnswers({ session, readers, jobs }: Answering) {
  const tray = new Tray()
  const desk = { tray, readers }
  return {
    change: (change) => act(session, change),
    'change.preview': async (change) => preview(session, change),
    undo: () => takeBack(session, 'undo'),
    redo: () => takeBack(session, 'redo'),
    'source.look': async ({ incoming, job, ...asked }, files) => {
      const received = await (job === undefined
        ? receive(incoming, files, asked, desk)
        : jobs.run(job, (running) => receive(incoming, files, asked, desk, running)))
      if (!received.ok) return received
      const looked = look(session.archive, received.value)
      const { existing } = looked
      const isLost = existing !== null && (await isDamaged(session, existing.id, received.value))
      return done(isLost ? { ...looked, existing: { ...existing, damaged: true } } : looked)
    },
    'source.add': async ({ incoming, description, ...asked }, files) => {
      const received = await receive(incoming, files, asked, desk)
      if (!received.ok) return received
      const enclosed = await readEnclosed(received.value, readers)
      if (!enclosed.ok) return enclosed
      const added = await addSource(session, received.value, description, enclosed.value)
      if (added.ok) tray.letGo(received.value.original)
      return added
    },
    'sources.take': ({ job, accept, files: asked }, files) =>
      jobs.run(job, (running) =>
        takeFiles(
          session,
          readers,
          asked.map(({ handle }) => files[handle] ?? ''),
          running,
          accept,
        ),
      ),
    'source.leave': async ({ digest }) => {
      tray.letGo(digest)
      return done({})
    },
  } satisfies Answers
}

/** Decides an act on the archive as it stands and writes it. */
export function act(session: ArchiveSession, change: Change): Promise<Outcome<Acted>> {
  return session.turns.inTurn(async () => {
    const context = await contextFor(session, change)
    return commit(session, decide(session.archive, change, context))
  })
}

const named = 5

/** What an act on many events would change, on the archive as it stands. */
export async function preview(
  session: ArchiveSession,
  change: Extract<Change, { kind: 'many' }>,
): Promise<Outcome<Preview>> {
  const { archive } = session
  const tally = previewMany(archive, change, await contextFor(session, change))
  if (!tally.ok) return tally
  const { changed, stays } = tally.value
  const firstOf = (ids: readonly string[]) =>
    ids.slice(0, named).map((id) => ({ id, name: nameOf(archive, id).name }))
  return done({
    changes: changed.length,
    first: firstOf(changed),
    beside: besideOf(archive, changed, change),
    stays: stayReasons.flatMap((why) => {
      const ids = stays.filter((one) => one.why === why).map(({ id }) => id)
      return ids.length === 0 ? [] : [{ why, n: ids.length, first: firstOf(ids) }]
    }),
  })
}

/** How many events beside the chosen ones rest on the sources that are rated anew. */
function besideOf(
  archive: Archive,
  changed: readonly string[],
  { events, doing }: Extract<Change, { kind: 'many' }>,
): number {
  if (doing.as !== 'reliability') return 0
  const chosen: ReadonlySet<string> = new Set(events)
  const spoken = new Set(changed.flatMap((source) => eventsCiting(archive, source)))
  return [...spoken].filter((event) => !chosen.has(event)).length
}

/** Takes back the last own act, or takes back that taking back. */
export function takeBack(
  session: ArchiveSession,
  direction: 'undo' | 'redo',
): Promise<Outcome<Acted>> {
  return session.turns.inTurn(async () => {
    const line = (await session.store.undoable())[direction]
    if (line?.act === takeAct) return failed(await whyNotHere(session, line))
    const found = line && (await session.store.past.act(dotOf(line)))
    if (!found) return failed({ code: `${direction}.nothing` })
    const { archive } = session
    const patch = await invertBetween(archive, dotOf(found.line), direction, found.writes)
    if (!patch.ok) return patch
    const id = patch.value.ops[0]?.id ?? null
    const of = await takenBack(session, found)
    const acted = await commit(session, done({ patch: patch.value, id }))
    return acted.ok ? done({ ...acted.value, of }) : acted
  })
}

/** What is taken back or done again: of a taking back, the act that it answered in the end. */
async function takenBack(session: ArchiveSession, found: FoundAct): Promise<TakenBack> {
  let { line } = found
  for (let of = line.of; of !== undefined; of = line.of) {
    const before = await session.store.past.act(of)
    if (before === undefined) break
    line = before.line
  }
  const ids = new Set(found.writes.map(({ id }) => id))
  const owners = new Set([...ids].flatMap((id) => namedBy(session.archive, id) ?? []))
  const events = [...owners].filter((id) => kindOf(id) === 'event')
  const [only] = events.length === 1 ? events : owners.size === 1 ? owners : []
  const name = only === undefined ? null : nameOf(session.archive, only).name
  return { act: line.act, records: ids.size, name }
}

// What was taken in is given back while the archive is closed: by the call that does that.
async function whyNotHere({ store }: ArchiveSession, line: Line): Promise<Problem> {
  const { lastTake } = await import('../../data/store/care/giving-back.ts')
  const last = await lastTake(store.folder, store.writer)
  const isLast = last?.writer === line.writer && last.n === line.n
  return isLast ? { code: 'undo.merge', n: last.lines } : { code: 'take.none' }
}

/** A source that was added, or was there already; `healed` where what it keeps was missing or damaged and is whole again. */
export interface Added {
  readonly id: string
  readonly existing: boolean
  readonly healed?: true
}

/** Keeps both blobs of a source and writes the act that describes it; bytes that a source already holds give that source. */
export function addSource(
  session: ArchiveSession,
  received: ReceivedBytes,
  description: Parameters<typeof decideSource>[2],
  enclosed: readonly Enclosed<ReceivedBytes>[] = [],
): Promise<Outcome<Added>> {
  return session.turns.inTurn<Added>(async () => {
    const known = sourceWith(session.archive, received)
    if (known !== undefined) {
      const healed = await heal(session, known.id, received)
      if (!healed.ok) return healed
      return done({ id: known.id, existing: true, ...(healed.value ? { healed: true } : {}) })
    }
    const context = { makeId: newId, quote: () => failed({ code: 'source.unknown' }) }
    const decision = decideSource(session.archive, received, description, context, enclosed)
    if (!decision.ok) return decision
    for (const { bytes, textBytes, partsBytes } of [received, ...enclosed.map((e) => e.received)])
      for (const blob of [bytes, textBytes, partsBytes]) {
        if (blob === null) continue
        const kept = await session.store.putBlob(blob)
        if (!kept.ok) return session.refuse(kept.problem)
      }
    if (received.text !== null) session.hold(received.text, received.extraction.text)
    const acted = await commit(session, decision)
    return acted.ok ? done({ id: acted.value.id ?? '', existing: false }) : acted
  })
}

/** Writes what was decided. */
export async function commit(
  session: ArchiveSession,
  decision: Outcome<Decision>,
): Promise<Outcome<Acted>> {
  if (!decision.ok) return decision
  const { patch, id } = decision.value
  const line = await session.commit(patch)
  return line.ok ? done({ act: patch.act, id, dot: dotOf(line.value) }) : line
}

/** Reads the texts that an act quotes beforehand, so that deciding needs no disk. */
async function contextFor(session: ArchiveSession, change: Change): Promise<Context> {
  const texts = new Map<string, { readonly digest: string; readonly text: string }>()
  for (const { source } of chosenIn(change)) {
    const digest = standing(session.archive, source) && textOf(session.archive, source)
    const text = digest === undefined ? null : await session.text(digest)
    if (digest !== undefined && text !== null) texts.set(source, { digest, text })
  }
  const areas = new Map<string, Outcome<Quote>>()
  for (const chosen of chosenIn(change))
    if ('area' in chosen) areas.set(keyOf(chosen), await areaQuoted(session, chosen))
  const quoteArea = (chosen: ChosenArea): Outcome<Quote> =>
    areas.get(keyOf(chosen)) ?? failed({ code: 'area.unmeasured' })
  const quote = (chosen: ChosenWords): Outcome<Quote> => {
    const found = texts.get(chosen.source)
    if (found === undefined) return failed({ code: 'source.textless', id: chosen.source })
    const quoted = quoteAt(found.text, chosen.start, chosen.end, found.digest)
    return quoted.ok ? done({ ...quoted.value, source: chosen.source }) : quoted
  }
  const person = asAuthor(session.store.author)
  const lacks = (event: string) => lacksOf(session.archive, event, person)
  return { makeId: newId, quote, quoteArea, lacksOf: lacks }
}

function keyOf({ source, area }: ChosenArea): string {
  return `${source} ${fragmentOf(area)}`
}

function chosenIn(change: Change): readonly Chosen[] {
  if (change.kind === 'create-event') return change.cite.map(({ chosen }) => chosen)
  if (change.kind === 'cite') return change.cite.map(({ chosen }) => chosen)
  return change.kind === 'note' ? [change.chosen] : []
}
