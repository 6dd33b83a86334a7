import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import type { Outcome } from '../../../../data/model/outcome.ts'
import { verifyArchive } from '../../../../data/store/care/verify.ts'
import { infoCommand } from '../../../../electron/command-line/archive.ts'
import { repairCommand, verifyCommand } from '../../../../electron/command-line/care.ts'
import type { CommandCall, LineCommand } from '../../../../electron/command-line/command.ts'
import { eventsCommand, searchCommand } from '../../../../electron/command-line/list.ts'
import { createEngine } from '../../../../electron/engine/engine-calls.ts'
import { openSession } from '../../../../electron/engine/open-session.ts'
import { at, eventId, write } from '../archives.ts'

// Does with forged archives what people do with archives, one after the other, and tells each step as it begins. What is changed around them is told too, unless somebody else watches what is opened.
const [home = '', watched = '', ...cases] = process.argv.slice(2)
const say = (told: object): number => writeSync(1, `${JSON.stringify(told)}\n`)
const silent = () => undefined
const edits = 50

function digestAround(): string {
  const hash = createHash('sha256')
  const walk = (folder: string): void => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name)
      if (path === join(home, 'cases')) continue
      hash.update(`${path}\n`)
      if (entry.isDirectory()) walk(path)
      else if (entry.isFile()) hash.update(readFileSync(path))
    }
  }
  walk(home)
  return hash.digest('hex')
}

function callOf(
  folder: string,
  machine: string,
  options: Readonly<Record<string, string>>,
): CommandCall {
  return {
    args: [folder, 'sûr'],
    lang: 'fr',
    person: { machine, signature: 'Awa', remember: true },
    fonts: '',
    has: (name) => name in options,
    one: (name) => options[name],
    all: (name) => (name in options ? [options[name] ?? ''] : []),
    remark: silent,
    at: (file) => file,
    job: { signal: new AbortController().signal, progress: () => say({ going: true }) },
    input: async () => '',
  }
}

async function run(command: LineCommand, call: CommandCall): Promise<void> {
  say({ step: command.name })
  const outcome = await command.run({ ...call, args: call.args.slice(0, command.args.length) })
  if (outcome.ok && 'text' in outcome.value) say({ length: outcome.value.text.length })
}

async function stopping(folder: string): Promise<void> {
  say({ step: 'stop' })
  const stop = new AbortController()
  let asked = 0
  const timer = setTimeout(() => {
    asked = performance.now()
    stop.abort()
  }, 5)
  await verifyArchive(folder, { signal: stop.signal, onProgress: () => say({ going: true }) })
  clearTimeout(timer)
  if (asked > 0) say({ stopped: Math.round(performance.now() - asked) })
}

/** Opens the archive to work in it and makes edits; answers what its one sound record says. */
async function working(folder: string, machine: string, word: string): Promise<string> {
  const listener = { acted: silent, saving: silent, indexing: silent, learnt: silent }
  const opened = await openSession(folder, { machine, signature: 'Awa' }, listener)
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
  const engine = createEngine(start, silent, null)
  const outcome = await engine.answer('inner.open', { folder }, {})
  for (const verb of ['archive.standing', 'timeline.columns', 'archive.glance'])
    await engine.answer(verb, {}, {})
  await engine.answer('inner.close', {}, {})
  return outcome
}

async function tried(place: string): Promise<void> {
  const [folder, copy, machine] = ['Archive.tarikh', 'copie.tarikh', 'machine'].map((name) =>
    join(place, name),
  ) as [string, string, string]
  const call = callOf(folder, machine, { from: copy })
  for (const command of [infoCommand, eventsCommand, searchCommand])
    await run(command, callOf(folder, machine, {}))
  say({ step: 'engine' })
  await inWindow(folder, machine)
  await run(verifyCommand, callOf(folder, machine, {}))
  await stopping(folder)
  say({ step: 'edits' })
  const before = await working(folder, machine, 'avant')
  await run(repairCommand, call)
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
