import path from 'node:path'
import type { Outcome, Problem } from '../../data/model/outcome.ts'
import type { Lang } from '../../data/model/text.ts'
import { onlyNear } from '../../data/text/near.ts'
import { sayProblem } from '../../data/words/say-problem.ts'
import { isKey, say } from '../../data/words/words.ts'
import about from '../../package.json' with { type: 'json' }
import { infoCommand, newCommand } from './archive.ts'
import { bagCommand, unbagCommand } from './bag.ts'
import { repairCommand, verifyCommand } from './care.ts'
import { changeEventsCommand } from './change-events.ts'
import { chooseCommand, statusCommand } from './choose.ts'
import { claimCommand } from './claim.ts'
import { type CommandCall, type LineCommand, misuse, type Reply } from './command.ts'
import { custodyCommand } from './custody.ts'
import { dateCommand } from './date.ts'
import { addEventCommand } from './event.ts'
import { exportCommand } from './export.ts'
import { commandJson, helpJson, helpText } from './help.ts'
import { importCommand } from './import.ts'
import type { Io } from './io.ts'
import { eventsCommand, searchCommand } from './list.ts'
import { homeFolder, readPerson, systemLang } from './machine-home.ts'
import { mergeCommand } from './merge.ts'
import { sortWords } from './options.ts'
import { showCommand } from './show.ts'
import { addSourceCommand } from './source.ts'
import { markCommand, sourcesCommand } from './sources.ts'
import { passagesCommand, readingCommand, transcribeCommand } from './texts.ts'
import { toldOnTerminal } from './told-on-terminal.ts'
import { viewsCommand } from './views.ts'
import { inLine, json, visible } from './visible.ts'

/** Every command, in the order in which the help lists them. */
const commands: readonly LineCommand[] = [
  newCommand,
  infoCommand,
  addSourceCommand,
  importCommand,
  sourcesCommand,
  markCommand,
  transcribeCommand,
  readingCommand,
  passagesCommand,
  addEventCommand,
  claimCommand,
  chooseCommand,
  statusCommand,
  changeEventsCommand,
  eventsCommand,
  searchCommand,
  viewsCommand,
  showCommand,
  exportCommand,
  verifyCommand,
  repairCommand,
  mergeCommand,
  bagCommand,
  unbagCommand,
  custodyCommand,
  dateCommand,
]

/** Runs the command line on its words, as the process that `io` tells of; answers its exit status. */
export async function run(words: readonly string[], io: Io): Promise<number> {
  try {
    return await obey(words, io)
  } catch (fault) {
    remark(io, fault instanceof Error ? (fault.stack ?? fault.message) : String(fault))
    const lang = systemLang(io.env)
    return refuse({ code: 'program.fault' }, { io, lang, isJson: words.includes('--json') })
  }
}

/** Where and how an answer is given. */
interface Asker {
  readonly io: Io
  readonly lang: Lang
  readonly isJson: boolean
}

/** Says that an answer could not be written, and that what was done stays so. */
export function sayUnwritten(words: readonly string[], env: Io['env'], reason: string): string {
  return `tarikh: ${sayProblem(askedLang(words) ?? systemLang(env), { code: 'output.failed', reason })}`
}

async function obey(words: readonly string[], machine: Io): Promise<number> {
  const lang = askedLang(words) ?? systemLang(machine.env)
  const { io, progress } = toldOnTerminal(machine, lang)
  const before = commonBefore(words)
  const [first = '--help', ...after] = words.slice(before.length)
  // `help export` asks what `export --help` does.
  const isAbout = first === 'help' && after[0]?.startsWith('-') === false
  const [name = '', ...rest] = isAbout ? [...after, '--help'] : [first, ...before, ...after]
  const asker = { io, lang, isJson: words.includes('--json') }
  const { isJson } = asker
  if (name === '--version' || name === '-v')
    return tell(io, isJson ? json({ version: about.version }) : about.version)
  if (name === '--help' || name === '-h' || name === 'help')
    return tell(io, isJson ? json(helpJson(lang, commands)) : helpText(lang, commands, undefined))
  const command = commands.find((one) => one.name === name)
  if (command === undefined) {
    const likely = onlyNear(
      name,
      commands.map((one) => one.name),
    )
    const told = likely === undefined ? { name } : { name, likely }
    return refuse(misuse('cli.unknown-command', told), asker)
  }
  const given = sortWords(command, rest)
  if (!given.ok) return refuse(given.problem, asker)
  const { args, options } = given.value
  if (options.has('help'))
    return tell(io, isJson ? json(commandJson(lang, command)) : helpText(lang, commands, command))
  const call: CommandCall = {
    args,
    lang,
    person: readPerson(path.resolve(io.folder, homeFolder(io.env, io.home, process.platform))),
    fonts: io.fonts,
    reader: io.reader,
    has: (option) => options.has(option),
    one: (option) => options.get(option)?.[0],
    all: (option) => options.get(option) ?? [],
    at: (file) => path.resolve(io.folder, file),
    remark: (sentence) => remark(io, inLine(sentence)),
    input: async () => new TextDecoder('utf-8', { ignoreBOM: true }).decode(await io.input()),
    job: { signal: io.signal, progress },
  }
  return answer(await command.run(call), asker)
}

function answer(outcome: Outcome<Reply>, asker: Asker): number {
  if (!outcome.ok) return refuse(outcome.problem, asker)
  const reply = outcome.value
  if (!('bytes' in reply)) tell(asker.io, asker.isJson ? json(reply.json) : visible(reply.text))
  else if (asker.io.isTerminal === true)
    asker.io.write(visible(new TextDecoder().decode(reply.bytes)))
  else asker.io.write(reply.bytes)
  return 'bytes' in reply ? 0 : reply.status
}

function refuse(told: Problem, { io, lang, isJson }: Asker): number {
  // A name of a file may hold a line feed of its own: it forges no second line.
  const shown = Object.entries(told).map(([name, detail]) => [
    name,
    typeof detail === 'string' ? inLine(detail) : detail,
  ])
  const problem: Problem = { ...Object.fromEntries(shown), code: told.code }
  const isMisuse = problem.misuse === true
  const { code } = problem
  const why =
    isMisuse && isKey(code) ? say(lang, code, problem as never) : sayProblem(lang, problem)
  const { likely } = problem
  const isMeant = isMisuse && typeof likely === 'string'
  const reason = isMeant ? `${why} ${say(lang, 'cli.likely', { likely })}` : why
  remark(io, `tarikh: ${reason}`)
  if (isJson) tell(io, json({ refused: { code, reason } }))
  return isMisuse ? 2 : 1
}

function tell(io: Io, text: string): number {
  io.write(`${text}\n`)
  return 0
}

function remark(io: Io, sentence: string): void {
  io.remark(`${visible(sentence)}\n`)
}

/** The common options that were written before the command. */
function commonBefore(words: readonly string[]): readonly string[] {
  const isCommon = (word: string, at: number): boolean =>
    word === '--json' || /^--lang(=|$)/.test(word) || words[at - 1] === '--lang'
  const first = words.findIndex((word, at) => !isCommon(word, at))
  return words.slice(0, first < 0 ? words.length : first)
}

function askedLang(words: readonly string[]): Lang | undefined {
  const at = words.indexOf('--lang')
  const value = at < 0 ? words.find((w) => w.startsWith('--lang='))?.slice(7) : words[at + 1]
  return value === 'fr' || value === 'en' ? value : undefined
}
