import { readFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { Outcome, Problem } from '../../data/model/outcome.ts'
import type { Lang } from '../../data/model/text.ts'
import { sayProblem } from '../../data/words/say-problem.ts'
import { isKey, say } from '../../data/words/words.ts'
import about from '../../package.json' with { type: 'json' }
import { infoCommand, newCommand } from './archive.ts'
import { repairCommand, verifyCommand } from './care.ts'
import { type Call, type Command, misuse, type Reply } from './command.ts'
import { custodyCommand } from './custody.ts'
import { dateCommand } from './date.ts'
import { addEventCommand } from './event.ts'
import { exportCommand } from './export.ts'
import { helpText } from './help.ts'
import { eventsCommand, searchCommand } from './list.ts'
import { homeFolder, readPerson, systemLang } from './machine-home.ts'
import { readOptions } from './options.ts'
import { showCommand } from './show.ts'
import { addSourceCommand, importCommand } from './source.ts'

/** Every command, in the order in which the help lists them. */
const commands: readonly Command[] = [
  newCommand,
  infoCommand,
  addSourceCommand,
  importCommand,
  addEventCommand,
  eventsCommand,
  searchCommand,
  showCommand,
  exportCommand,
  verifyCommand,
  repairCommand,
  custodyCommand,
  dateCommand,
]

const write = (bytes: string | Uint8Array): void => void process.stdout.write(bytes)
const remark = (sentence: string): void => void process.stderr.write(`${sentence}\n`)

async function main(words: readonly string[]): Promise<number> {
  const [name = '--help', ...rest] = words
  const lang = askedLang(rest) ?? systemLang(process.env)
  if (name === '--version' || name === '-v') return tell(`${about.version}\n`)
  if (name === '--help' || name === '-h' || name === 'help')
    return tell(`${helpText(lang, commands, undefined)}\n`)
  const isJson = rest.includes('--json')
  const command = commands.find((one) => one.name === name)
  if (command === undefined) return refuse(misuse('cli.unknown-command', { name }), lang, isJson)
  const given = readOptions(command, rest)
  if (!given.ok) return refuse(given.problem, lang, isJson)
  const { args, options } = given.value
  if (options.has('help')) return tell(`${helpText(lang, commands, command)}\n`)
  const home = homeFolder(process.env, os.homedir(), process.platform)
  const call: Call = {
    args,
    lang,
    person: readPerson(home),
    fonts: path.join(import.meta.dirname, 'fonts'),
    has: (option) => options.has(option),
    one: (option) => options.get(option)?.[0],
    all: (option) => options.get(option) ?? [],
    remark,
    input: async () => readFileSync(0, 'utf8'),
  }
  return answer(await command.run(call), lang, isJson)
}

function answer(outcome: Outcome<Reply>, lang: Lang, isJson: boolean): number {
  if (!outcome.ok) return refuse(outcome.problem, lang, isJson)
  const reply = outcome.value
  if ('bytes' in reply) write(reply.bytes)
  else write(isJson ? `${JSON.stringify(reply.json)}\n` : `${reply.text}\n`)
  return 'bytes' in reply ? 0 : reply.status
}

function refuse(problem: Problem, lang: Lang, isJson: boolean): number {
  const isMisuse = problem.misuse === true
  const { code } = problem
  const reason =
    isMisuse && isKey(code) ? say(lang, code, problem as never) : sayProblem(lang, problem)
  remark(`tarikh: ${reason}`)
  if (isJson) write(`${JSON.stringify({ refused: { code, reason } })}\n`)
  return isMisuse ? 2 : 1
}

function tell(text: string): number {
  write(text)
  return 0
}

function askedLang(words: readonly string[]): Lang | undefined {
  const at = words.indexOf('--lang')
  const value = at < 0 ? words.find((w) => w.startsWith('--lang='))?.slice(7) : words[at + 1]
  return value === 'fr' || value === 'en' ? value : undefined
}

// A reader that has had enough (`| head`) closes the pipe: that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

// Awaited, so that a program that imports this one knows when the command has ended.
await main(process.argv.slice(2)).then(
  (status) => {
    process.exitCode = status
  },
  (fault: unknown) => {
    remark(fault instanceof Error ? (fault.stack ?? fault.message) : String(fault))
    const isJson = process.argv.includes('--json')
    process.exitCode = refuse({ code: 'program.fault' }, systemLang(process.env), isJson)
  },
)
