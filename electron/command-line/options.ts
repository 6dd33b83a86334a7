import { done, failed, type Outcome } from '../../data/model/outcome.ts'
import { onlyNear } from '../../data/text/near.ts'
import type { Key } from '../../data/words/words.ts'
import { type LineCommand, misuse, type OptionSpec } from './command.ts'

/** The options that every command takes. */
export const commonOptions: readonly OptionSpec[] = [
  { name: 'json', value: null },
  { name: 'lang', value: 'fr|en', known: ['fr', 'en'] },
  { name: 'help', value: null },
]

/** The option of every command that writes: whoever holds the archive is passed over. */
export const takeOverOption: OptionSpec = { name: 'take-over', value: null }

/** Words of a command line sorted into arguments and options. */
export interface SortedWords {
  readonly args: readonly string[]
  readonly options: ReadonlyMap<string, readonly string[]>
}

/** Sorts the words after a command, and refuses by name what the command does not know. */
export function sortWords(command: LineCommand, words: readonly string[]): Outcome<SortedWords> {
  const specs = [...command.options, ...commonOptions]
  const args: string[] = []
  const options = new Map<string, string[]>()
  const waiting = [...words]
  for (let word = waiting.shift(); word !== undefined; word = waiting.shift()) {
    if (word === '--') {
      args.push(...waiting.splice(0))
      break
    }
    const isMinus = command.takesMinus === true && /^-[^-]/.test(word) && word !== '-h'
    if (!word.startsWith('-') || word === '-' || isMinus) {
      args.push(word)
      continue
    }
    const taken = takeOption(specs, word === '-h' ? '--help' : word, waiting, options)
    if (!taken.ok) return taken
  }
  if (options.has('help')) return done({ args, options })
  return checkArgs(command, args) ?? checkRequired(command, options) ?? done({ args, options })
}

function takeOption(
  specs: readonly OptionSpec[],
  word: string,
  waiting: string[],
  options: Map<string, string[]>,
): Outcome<undefined> {
  const at = word.indexOf('=')
  const name = at < 0 ? word : word.slice(0, at)
  const inline = at < 0 ? undefined : word.slice(at + 1)
  const spec = specs.find((one) => `--${one.name}` === name)
  if (spec === undefined) {
    const names = specs.map((one) => `--${one.name}`)
    return refuse('cli.unknown-option', { name }, onlyNear(name, names))
  }
  const known = options.get(spec.name) ?? []
  if (known.length > 0 && spec.many !== true) return refuse('cli.given-twice', { name })
  if (spec.value === null) {
    if (inline !== undefined) return refuse('cli.useless-value', { name })
    options.set(spec.name, [''])
    return done(undefined)
  }
  const isNext = inline === undefined && waiting[0] !== undefined && !waiting[0].startsWith('--')
  const value = inline ?? (isNext ? waiting.shift() : undefined)
  if (value === undefined) return refuse('cli.missing-value', { name })
  if (spec.known !== undefined && !spec.known.includes(value))
    return refuse(
      'cli.bad-value',
      { name, value, known: spec.known.join(', ') },
      onlyNear(value, spec.known),
    )
  if (spec.fits !== undefined && !spec.fits(value))
    return refuse(
      spec.unfit?.(value) ?? 'cli.bad-form',
      { name, value, form: spec.value },
      spec.likely?.(value),
    )
  options.set(spec.name, [...known, value])
  return done(undefined)
}

function checkArgs(command: LineCommand, args: readonly string[]): Outcome<never> | undefined {
  const missing = command.args[args.length]
  if (missing !== undefined && !missing.endsWith('?'))
    return refuse('cli.missing-argument', { name: missing })
  const takesMore = command.args.at(-1)?.endsWith('…') ?? false
  const extra = takesMore ? undefined : args[command.args.length]
  return extra === undefined ? undefined : refuse('cli.too-many', { name: extra })
}

function checkRequired(
  command: LineCommand,
  options: ReadonlyMap<string, unknown>,
): Outcome<never> | undefined {
  const missing = command.options.find(({ name, required }) => required && !options.has(name))
  return missing && refuse('cli.missing-option', { name: `--${missing.name}` })
}

function refuse(
  code: Key,
  detail: Readonly<Record<string, string>>,
  likely?: string,
): Outcome<never> {
  return failed(misuse(code, likely === undefined ? detail : { ...detail, likely }))
}
