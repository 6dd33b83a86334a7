import { createHash } from 'node:crypto'
import { lstatSync, readdirSync, readFileSync, writeSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { formats } from '../../../../data/exports/formats.ts'
import type { Outcome } from '../../../../data/model/outcome.ts'
import { verifyArchive } from '../../../../data/store/care/verify.ts'
import { isBeside } from '../../../../data/store/core/names.ts'
import { infoCommand } from '../../../../electron/command-line/archive.ts'
import { repairCommand, verifyCommand } from '../../../../electron/command-line/care.ts'
import type { CommandCall, LineCommand, Reply } from '../../../../electron/command-line/command.ts'
import { exportCommand } from '../../../../electron/command-line/export.ts'
import { eventsCommand, searchCommand } from '../../../../electron/command-line/list.ts'
import { mergeCommand } from '../../../../electron/command-line/merge.ts'
import { createEngine } from '../../../../electron/engine/engine-calls.ts'
import { openSession } from '../../../../electron/engine/open-session.ts'
import { at, eventId, write } from '../archives.ts'

// Does with forged archives what people do with archives, one after the other, and tells each step as it begins. What is changed around them is told too, unless somebody else watches what is opened.
const [home = '', watched = '', ...cases] = process.argv.slice(2)
const say = (told: object): number => writeSync(1, `${JSON.stringify(told)}\n`)
const silent = () => undefined
const going = () => say({ going: true })
const edits = 50
const written = formats.filter(({ by }) => by === 'writer')

const readWhole = 1 << 20

/** The names below a folder, and what small files say; a link says where it stands and no more. */
function digestOf(folder: string, without = ''): string {
  const hash = createHash('sha256')
  const walk = (at: string): void => {
    for (const entry of readdirSync(at, { withFileTypes: true })) {
      const path = join(at, entry.name)
      if (path === without) continue
      hash.update(`${path}\n`)
      if (entry.isDirectory()) walk(path)
      else if (entry.isFile()) {
        const { size } = lstatSync(path)
        hash.update(size > readWhole ? String(size) : readFileSync(path))
      }
    }
  }
  if (lstatSync(folder, { throwIfNoEntry: false })?.isDirectory() === true) walk(folder)
  return hash.digest('hex')
}

const digestAround = (): string => digestOf(home, join(home, 'cases'))

function callOf(
  args: readonly string[],
  machine: string,
  options: Readonly<Record<string, string>>,
): CommandCall {
  return {
    args,
    lang: 'fr',
    person: { machine, signature: 'Awa', remember: true },
    fonts: '',
    has: (name) => name in options,
    one: (name) => options[name],
    all: (name) => (name in options ? [options[name] ?? ''] : []),
    remark: silent,
    at: (file) => file,
    job: { signal: new AbortController().signal, progress: going },
    input: async () => '',
  }
}

async function run(
  command: LineCommand,
  call: CommandCall,
  step = command.name,
): Promise<Outcome<Reply>> {
  say({ step })
  const outcome = await command.run({ ...call, args: call.args.slice(0, command.args.length) })
  if (outcome.ok && 'text' in outcome.value) say({ length: outcome.value.text.length })
  return outcome
}

function besideIn(folder: string): readonly string[] {
  const journals = join(folder, 'journal')
  if (lstatSync(journals, { throwIfNoEntry: false })?.isDirectory() !== true) return []
  return readdirSync(journals, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) =>
      readdirSync(join(journals, name)).map((file) => `journal/${name}/${file}`),
    )
    .filter(isBeside)
    .slice(0, 3)
}

/** Takes copies in as people do: looks first, takes, takes again, and gives back; a second time nothing may come, and the copy stays as it is. */
async function merging(folder: string, apart: string, machine: string): Promise<void> {
  for (const other of [apart, ...besideIn(folder)]) {
    const from = digestOf(apart)
    const call = (option: string) => {
      const options: Record<string, string> = option === '' ? {} : { [option]: '' }
      return callOf([folder, other], machine, options)
    }
    await run(mergeCommand, call('preview'), 'merge --preview')
    const taken = await run(mergeCommand, call(''), 'merge')
    if (digestOf(apart) !== from) say({ fault: 'the copy was changed by the merge' })
    if (!taken.ok || other !== apart) continue
    const again = await run(mergeCommand, call(''), 'merge again')
    if (linesOf(again) > 0) say({ fault: `a second merge took ${linesOf(again)} lines` })
    if (lengthOf(apart) % 2 === 0) await run(mergeCommand, call('undo'), 'merge --undo')
  }
}

function linesOf(outcome: Outcome<Reply>): number {
  const told = outcome.ok && 'json' in outcome.value ? outcome.value.json : {}
  return (told as { readonly lines?: number }).lines ?? 0
}

// Every other archive keeps what it took in.
function lengthOf(apart: string): number {
  return Number(basename(dirname(apart)))
}

async function stopping(folder: string): Promise<void> {
  say({ step: 'stop' })
  const stop = new AbortController()
  let asked = 0
  let used = process.cpuUsage()
  const timer = setTimeout(() => {
    asked = performance.now()
    used = process.cpuUsage()
    stop.abort()
  }, 5)
  await verifyArchive(folder, { signal: stop.signal, onProgress: going })
  clearTimeout(timer)
  const { user, system } = process.cpuUsage(used)
  const busy = Math.round((user + system) / 1000)
  if (asked > 0) say({ stopped: Math.round(performance.now() - asked), busy })
}

/** Opens the archive to work in it and makes edits; answers what its one sound record says. */
async function working(folder: string, machine: string, word: string): Promise<string> {
  const listener = { acted: silent, saving: silent, indexing: silent, learnt: silent }
  const { job } = callOf([], machine, {})
  const opened = await openSession(folder, { machine, signature: 'Awa' }, listener, { job })
  if (!opened.ok) return `refused: ${opened.problem.code}`
  const { store } = opened.value
  const note = String(store.archive.records.get(eventId(1))?.fields.note)
  await Promise.all(
    Array.from({ length: edits }, (_, i) => {
      const ops = [write(store.archive, eventId(2 + i), 'note', `${word} ${i}`)]
      return store.commit({ act: 'record', ops }, at(i))
    }),
  )
  await store.putBlob(Buffer.from(`un texte ${word}`))
  await store.snapshot()
  store.stateHash()
  await store.close()
  return note
}

async function inWindow(folder: string, machine: string): Promise<Outcome<unknown>> {
  const start = { home: machine, fonts: '', signature: 'Awa', remember: true }
  const engine = createEngine(start, (told) => void (told.kind === 'progress' && going()), null)
  const outcome = await engine.answer('inner.open', { folder }, {})
  for (const verb of ['archive.standing', 'timeline.columns', 'archive.glance'])
    await engine.answer(verb, {}, {})
  await engine.answer('inner.close', {}, {})
  return outcome
}

async function tried(place: string): Promise<void> {
  const [folder, copy, apart, machine] = [
    ...['Archive.tarikh', 'copie.tarikh', 'autre.tarikh', 'machine'],
  ].map((name) => join(place, name)) as [string, string, string, string]
  const call = callOf([folder, 'sûr'], machine, {})
  for (const command of [infoCommand, eventsCommand, searchCommand]) await run(command, call)
  say({ step: 'engine' })
  await inWindow(folder, machine)
  await run(verifyCommand, call)
  await stopping(folder)
  // Every fourth leaves in a format too; each format has its turn.
  const nth = Number(basename(place))
  const { id = 'csv' } = written[Math.floor(nth / 4) % written.length] ?? {}
  const out = { format: id, out: join(place, 'export'), force: '' }
  if (nth % 4 === 0) await run(exportCommand, callOf([folder], machine, out), `export ${id}`)
  say({ step: 'edits' })
  const before = await working(folder, machine, 'avant')
  await merging(folder, apart, machine)
  await run(repairCommand, callOf([folder], machine, { from: copy }))
  say({ step: 'edits' })
  const after = await working(folder, machine, 'après')
  say({ place, before, after })
}

const around = watched === 'watched' ? '' : digestAround()
for (const place of cases) {
  say({ begun: place })
  try {
    await tried(place)
  } catch (fault) {
    say({ place, fault: fault instanceof Error ? (fault.stack ?? fault.message) : String(fault) })
  }
  if (watched !== 'watched' && digestAround() !== around) say({ place, changed: true })
}
say({ memory: Math.round(process.resourceUsage().maxRSS / 1024) })
