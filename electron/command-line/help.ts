import type { Lang } from '../../data/model/text.ts'
import { say } from '../../data/words/words.ts'
import type { LineCommand, OptionSpec } from './command.ts'

/** Says how to use the program, or one of its commands. */
export function helpText(
  lang: Lang,
  commands: readonly LineCommand[],
  command: LineCommand | undefined,
): string {
  const common = [
    ['--json', say(lang, 'cli.option.json')],
    ['--lang fr|en', say(lang, 'cli.option.lang')],
    ['--help', say(lang, 'cli.option.help')],
    ...(command === undefined ? [['--version', say(lang, 'cli.option.version')]] : []),
  ]
  const head =
    command === undefined
      ? [
          say(lang, 'cli.usage'),
          '',
          say(lang, 'cli.commands'),
          ...aligned(commands.map((one) => [usageOf(one), say(lang, one.about)])),
        ]
      : [
          `tarikh ${usageOf(command)}`,
          `  ${say(lang, command.about)}`,
          '',
          ...optionLines(command, lang),
        ]
  return [...head, '', say(lang, 'cli.options'), ...aligned(common)].join('\n')
}

/** The commands of the program and the options that all of them have, for machines. */
export function helpJson(lang: Lang, commands: readonly LineCommand[]): object {
  const common = [
    { name: 'json', value: null, about: say(lang, 'cli.option.json') },
    { name: 'lang', value: 'fr|en', about: say(lang, 'cli.option.lang') },
    { name: 'help', value: null, about: say(lang, 'cli.option.help') },
    { name: 'version', value: null, about: say(lang, 'cli.option.version') },
  ]
  const told = commands.map(({ name, args, about }) => ({ name, args, about: say(lang, about) }))
  return { commands: told, options: common }
}

/** How to use a command, for machines. */
export function commandJson(lang: Lang, { name, args, about, options }: LineCommand): object {
  const told = options.map((option) => ({
    ...{ name: option.name, value: option.value },
    ...{ many: option.many === true, required: option.required === true },
    values: (option.told ?? []).map(([value, key]) => ({ value, about: say(lang, key) })),
  }))
  return { name, args, about: say(lang, about), options: told }
}

function usageOf({ name, args }: LineCommand): string {
  return [name, ...args].join(' ')
}

function optionLines({ options }: LineCommand, lang: Lang): readonly string[] {
  return options.flatMap((option) => {
    const told = (option.told ?? []).map(([value, meaning]) => [value, say(lang, meaning)])
    return [`  ${spelt(option)}`, ...aligned(told).map((line) => `    ${line}`)]
  })
}

function spelt({ name, value, many, required }: OptionSpec): string {
  const option = value === null ? `--${name}` : `--${name} ${value}`
  const shown = required === true ? option : `[${option}]`
  return many === true ? `${shown}…` : shown
}

function aligned(rows: readonly (readonly string[])[]): readonly string[] {
  const width = Math.max(...rows.map(([head = '']) => head.length))
  return rows.map(([head = '', tail = '']) => `  ${head.padEnd(width + 2)}${tail}`)
}
