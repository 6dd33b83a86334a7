import * as v from 'valibot'
import { type Format, formats } from '../../data/exports/formats.ts'
import { type Asking, askingsOf, type GivenOptions } from '../../data/exports/options.ts'
import { papers, posters } from '../../data/exports/print-options.ts'
import { done, failed, type Outcome } from '../../data/model/outcome.ts'
import { type CommandCall, misuse, type OptionSpec } from './command.ts'

/** An option of a format as it is written on a command line. */
interface Flag extends OptionSpec {
  readonly option: string
  /** What it sets where it takes no value: `--no-attachments` sets the attachments to false. */
  readonly sets: boolean | null
}

// `--paper` names the sheet of pages and, with `--layout poster`, that of the poster.
const sheets: readonly string[] = [...new Set<string>([...papers, ...posters])]

/** The options of a format, in its order. */
function flagsOf(format: Format): readonly Flag[] {
  const defaults: GivenOptions = v.parse(format.options, {})
  return askingsOf(format.options)
    .filter(([option]) => option !== 'poster')
    .map(([option, asking]) => flagOf(option, asking, defaults[option] === true))
}

function flagOf(option: string, asking: Asking, isOn: boolean): Flag {
  switch (asking.kind) {
    case 'choice': {
      const known = option === 'paper' ? sheets : asking.known.map(String)
      return { name: option, option, value: known.join('|'), known, sets: null }
    }
    case 'typed':
      return { name: option, option, value: asking.form, sets: null }
    case 'flag':
      return { name: isOn ? `no-${option}` : option, option, value: null, sets: !isOn }
  }
}

/** The formats that leave without a window. */
export const fileFormats = formats.filter(({ by }) => by !== 'window')

/** The options of every format, each once with all the values that any of them knows. */
export const formatFlags: readonly Flag[] = [...merged(fileFormats.flatMap(flagsOf)).values()]

function merged(flags: readonly Flag[]): ReadonlyMap<string, Flag> {
  const byName = new Map<string, Flag>()
  for (const flag of flags) {
    const before = byName.get(flag.name)
    const known = [...new Set([...(before?.known ?? []), ...(flag.known ?? [])])]
    const more = known.length === 0 ? {} : { known, value: known.join('|') }
    byName.set(flag.name, { ...flag, ...before, ...more })
  }
  return byName
}

/** The option values that a call gives to a format; an option of another format is refused. */
export function optionsGiven(call: CommandCall, format: Format): Outcome<GivenOptions> {
  const own = new Map(flagsOf(format).map((flag) => [flag.name, flag]))
  const given: Record<string, unknown> = {}
  for (const { name } of formatFlags) {
    if (!call.has(name)) continue
    const flag = own.get(name)
    if (flag === undefined)
      return failed(misuse('cli.not-with', { name: `--${name}`, other: `--format ${format.id}` }))
    given[flag.option] = flag.sets ?? call.one(name)
  }
  return sheetOf(given)
}

function sheetOf(given: GivenOptions): Outcome<GivenOptions> {
  const { paper, ...others } = given
  if (paper === undefined) return done(given)
  const isPoster = given['layout'] === 'poster'
  const known: readonly unknown[] = isPoster ? posters : papers
  if (!known.includes(paper))
    return failed(
      misuse('cli.bad-value', { name: '--paper', value: String(paper), known: known.join(', ') }),
    )
  return done({ ...others, [isPoster ? 'poster' : 'paper']: paper })
}
