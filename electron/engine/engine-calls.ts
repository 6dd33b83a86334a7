import path from 'node:path'
import type { EarlyVerb, Told } from '../../data/calls/contract.ts'
import { indexJob, openingJob, rereadingJob } from '../../data/calls/jobs.ts'
import { done, failed, type Outcome } from '../../data/model/outcome.ts'
import { type FirstView, readFirstView } from '../../data/store/archive/first-view.ts'
import type { Answers } from './answers.ts'
import { type AnswerCall, answerArchiveCalls, checked } from './archive-calls.ts'
import type { ArchiveSession, SessionListener } from './archive-session.ts'
import { scheduleFixity, weekly } from './fixity.ts'
import { glanceColumns, glanceRows, keepGlance } from './glance.ts'
import type { Inner, InnerAnswer, InnerOfOpen } from './inner-answers.ts'
import { createJobs, type Job, jobIn, toldTwice } from './jobs.ts'
import { createArchiveSession, type Opening, openSession } from './open-session.ts'
import { pseudonym } from './pseudonym.ts'
import { createReaders } from './reading-jobs.ts'
import { titleOf } from './requests.ts'
import { isSameArchive, isSameFolder } from './same-archive.ts'
import { toldOf, toldTouched } from './touched.ts'
import type { EngineStart, InnerCalls, OpenedArchive } from './wire.ts'

// What nobody has asked for yet would take half the machine from a window that is being drawn.
const drawingMs = 1500

/** The engine: at most one open archive, and the answers to every call on it. */
export interface EngineCalls {
  readonly answer: AnswerCall
  /** Lets the archive go. */
  readonly close: () => Promise<void>
}

type Early = Pick<Required<Answers>, EarlyVerb>

interface OpenArchive {
  readonly session: ArchiveSession
  readonly answer: AnswerCall
  readonly stopFixity: () => void
}

/** Makes an engine; `worker` is the program that long jobs run in, null to run them here. */
export function createEngine(
  start: EngineStart,
  tell: (message: Told) => void,
  worker: string | null,
): EngineCalls {
  let { signature, remember } = start
  let open: OpenArchive | undefined
  let glance: Promise<FirstView | undefined> = Promise.resolve(undefined)
  let turn: Promise<unknown> = Promise.resolve()
  const jobs = createJobs(tell)
  const readers = createReaders(worker && path.join(path.dirname(worker), 'reader.js'))
  // An archive that is being let go has nothing more to say to a window that shows another one.
  const tellOf = (session: ArchiveSession, told: () => Told): void => {
    if (open?.session === session) tell(told())
  }
  const listener: SessionListener = {
    acted: (session, line) => tellOf(session, () => toldTouched(session, line)),
    saving: (waiting, problem) => tell({ kind: 'saving', waiting, problem }),
    indexing: (done, total) =>
      tell({ kind: 'progress', job: indexJob, phase: 'index', done, total }),
    learnt: (session) => tellOf(session, () => toldOf(session, [])),
  }
  const person = () => ({ machine: start.home, signature })
  const mayKeep = (): boolean => remember
  const answering = (session: ArchiveSession) => ({
    session,
    jobs,
    tell,
    machine: start.home,
    signature: () => signature,
    remember: mayKeep,
    fonts: start.fonts,
    readers,
    worker,
  })

  const take = async (session: Outcome<ArchiveSession>): Promise<Outcome<OpenedArchive>> => {
    if (!session.ok) return session
    const before = open
    const own = answering(session.value)
    const stopFixity = worker === null ? () => undefined : scheduleFixity(own, weekly)
    open = { session: session.value, answer: answerArchiveCalls(own), stopFixity }
    glance = Promise.resolve(undefined)
    await close(before)
    session.value.mayKeep = mayKeep
    void session.value.prepare(drawingMs)
    return done({ folder: session.value.store.folder, title: titleOf(session.value) })
  }
  const close = async (archive: OpenArchive | undefined): Promise<void> => {
    archive?.stopFixity()
    archive?.session.leave()
    await archive?.session.settle()
    if (archive !== undefined && remember) await keepGlance(archive.session)
    await archive?.session.store.close()
  }

  // One archive after the other: asked for twice at once, an archive would find itself locked.
  const inTurn = <T>(act: () => Promise<T>): Promise<T> => {
    const mine = turn.then(act)
    turn = mine.catch(() => undefined)
    return mine
  }
  const openFolder = async (folder: string, asked: Opening): Promise<Outcome<OpenedArchive>> => {
    const before = open
    if (before !== undefined && (await isSameFolder(folder, before.session.store.folder)))
      return done({ folder: before.session.store.folder, title: titleOf(before.session) })
    const openIt = async () => {
      const how = (job: Job) => openSession(folder, person(), listener, { ...asked, mayKeep, job })
      const opened = await jobs.run(openingJob, how)
      // What was told of its reading stands no longer.
      if (!opened.ok) tell({ kind: 'progress', job: openingJob, phase: 'read', done: 0, total: 0 })
      return opened
    }
    if (!(await isSameArchive(folder, before?.session.store.id))) return take(await openIt())
    // Two copies of one archive share its lock: the open one goes first, and comes back if need be.
    open = undefined
    await close(before)
    const outcome = await openIt()
    if (!outcome.ok && before !== undefined)
      await take(await openSession(before.session.store.folder, person(), listener, { mayKeep }))
    return outcome.ok ? take(outcome) : outcome
  }

  const openAgain = (folder: string, running: Job): Promise<Outcome<ArchiveSession>> =>
    jobs.run(rereadingJob, (reading) =>
      openSession(folder, person(), listener, { mayKeep, job: toldTwice(reading, running) }),
    )

  // What is written beside the journals is written while nobody else reads them; then the archive is read again.
  const onClosed = <T>(
    running: Job,
    work: (folder: string) => Promise<Outcome<T>>,
  ): Promise<Outcome<T>> =>
    inTurn(async () => {
      const before = open
      if (before === undefined) return failed({ code: 'archive.none-open' })
      const { folder, readOnly } = before.session.store
      if (readOnly !== null) return failed(readOnly)
      open = undefined
      await close(before)
      const outcome = await work(folder)
      const again = await openAgain(folder, running)
      await take(again)
      if (again.ok) tell(toldOf(again.value, []))
      return outcome.ok && !again.ok ? again : outcome
    })

  const repairIn = (running: Job, from: string | null, closed: string | null) =>
    inTurn(async () => {
      const before = open
      const folder = before?.session.store.folder ?? closed
      if (folder === null) return failed({ code: 'archive.none-open' })
      const readOnly = before?.session.store.readOnly ?? null
      if (readOnly !== null) return failed(readOnly)
      open = undefined
      await close(before)
      const { noteRepair, repairFrom } = await import('./caring.ts')
      const repaired = await repairFrom(folder, from, start.home, running)
      const again = await openAgain(folder, running)
      await take(again)
      if (!repaired.ok) return repaired
      if (!again.ok) return failed(again.problem)
      return done(await noteRepair(again.value, repaired.value))
    })

  // What nobody asks of a window that opens is read when it is asked for.
  const ofOpen =
    <K extends InnerOfOpen>(verb: K, when: typeof withOpen): InnerAnswer<K> =>
    (input) =>
      when(open, async ({ session }) => {
        const { innerAnswers } = await import('./inner-answers.ts')
        return innerAnswers(answering(session))[verb](input)
      })

  const inner: Inner = {
    'inner.open': ({ folder, takeOver }) => {
      if (open === undefined) glance = readFirstView(path.resolve(folder), start.home)
      return inTurn(() => openFolder(folder, { takeOver: takeOver ?? false }))
    },
    'inner.create': ({ folder, title, sample, lang }) =>
      inTurn(async () =>
        take(await createArchiveSession(folder, { title, sample, lang }, person(), listener)),
      ),
    'inner.copy': ofOpen('inner.copy', withOpen),
    'inner.bag': ofOpen('inner.bag', withOpen),
    'inner.unbag': ({ job, bag, folder }) =>
      jobs.run(job, async (running) => {
        const { unbagTo } = await import('./bagging.ts')
        const taken = await unbagTo(bag, folder, running)
        return taken.ok ? done({ folder: path.resolve(folder) }) : taken
      }),
    'inner.repair': ({ job, from, closed }) =>
      jobs.run(job, (running) => repairIn(running, from, closed ?? null)),
    'inner.merge': ({ job, copy, preview }) =>
      jobs.run(job, async (running) => {
        const { mergeInto, seeMerge } = await import('./merging.ts')
        return preview
          ? withOpen(open, (one) => seeMerge(answering(one.session), copy, running))
          : onClosed(running, (folder) => mergeInto(folder, copy, person(), false, running))
      }),
    'inner.leave': ({ job, file }) =>
      jobs.run(job, async (running) => {
        const { leaveOut } = await import('./merging.ts')
        return onClosed(running, (folder) => leaveOut(folder, file, person(), running))
      }),
    'inner.unmerge': ({ job }) =>
      jobs.run(job, async (running) => {
        const { unmerge } = await import('./merging.ts')
        return onClosed(running, (folder) => unmerge(folder, person(), running))
      }),
    'inner.report': ofOpen('inner.report', withStill),
    'inner.list': ofOpen('inner.list', withStill),
    'inner.custody': ofOpen('inner.custody', withStill),
    'inner.export': ofOpen('inner.export', withStill),
    'inner.guide': ({ job, ...wanted }) =>
      jobs.run(job, async (running) => {
        const { printGuide } = await import('./guide-print.ts')
        return printGuide({ fonts: start.fonts, worker }, wanted, running)
      }),
    'inner.sign': async (input) => {
      signature = input.signature
      const store = open?.session.store
      if (store !== undefined) store.author = signature.trim() || pseudonym(store.writer)
      return done({})
    },
    'inner.remember': async (input) => {
      remember = input.remember
      if (!remember) await (await import('./forgetting.ts')).forgetContent(start.home)
      return done({})
    },
    'inner.original': ofOpen('inner.original', withOpen),
    'inner.close': () =>
      inTurn(async () => {
        readers.close()
        await close(open)
        open = undefined
        return done({})
      }),
  }

  const early: Early = {
    'job.cancel': async ({ job }) => {
      jobs.cancel(job)
      return done({})
    },
    'archive.glance': async () => {
      const view = await glance
      return done(view && open === undefined ? { columns: glanceColumns(view) } : null)
    },
    'archive.glance-rows': async ({ ids }) => {
      const view = await glance
      return view ? done(await glanceRows(view, ids)) : failed({ code: 'archive.none-open' })
    },
  }

  const answer: AnswerCall = (verb, input, files) => {
    if (isInner(inner, verb))
      return (inner[verb] as (input: unknown) => Promise<Outcome<unknown>>)(input)
    if (open === undefined && isEarly(early, verb)) return checked(verb, early[verb])(input, {})
    return withOpen(open, (one) => one.answer(verb, input, files))
  }

  return {
    answer: (verb, input, files) => {
      const job = verb === 'job.cancel' ? null : jobIn(input)
      return job === null
        ? answer(verb, input, files)
        : jobs.asked(job, () => answer(verb, input, files))
    },
    close: () => close(open),
  }
}

function isInner(inner: Inner, verb: string): verb is keyof InnerCalls {
  return Object.hasOwn(inner, verb)
}

function isEarly(early: Early, verb: string): verb is EarlyVerb {
  return Object.hasOwn(early, verb)
}

async function withOpen<T>(
  open: OpenArchive | undefined,
  use: (open: OpenArchive) => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  if (open === undefined) return failed({ code: 'archive.none-open' })
  return use(open)
}

/** The same for what reads the archive over many turns: it begins when no large act is on its way. */
function withStill<T>(
  open: OpenArchive | undefined,
  use: (open: OpenArchive) => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  return withOpen(open, async (one) => {
    await one.session.still()
    return use(one)
  })
}
