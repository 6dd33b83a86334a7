import { describeDate } from '../../data/dates/describe.ts'
import { done } from '../../data/model/outcome.ts'
import { say } from '../../data/words/words.ts'
import type { LineCommand } from './command.ts'
import { inLine } from './visible.ts'

/** Reads dates as people write them; a text that is none is answered, not refused. */
export const dateCommand: LineCommand = {
  name: 'date',
  about: 'cli.about.date',
  args: ['TEXT…'],
  options: [{ name: 'edtf', value: null }],
  run: async (call) => {
    const { lang } = call
    const isPiped = call.args.length === 1 && call.args[0] === '-'
    const texts = isPiped ? linesOf(await call.input()) : call.args
    const dates = texts.map((text) => describeDate(text, { edtfOnly: call.has('edtf'), lang }))
    const lines = dates.flatMap(({ input, edtf, words, reason, doubts }) =>
      reason === null
        ? [`${input}: ${edtf} · ${words}`, ...doubts.map((doubt) => `  ${doubt.reason}`)]
        : [say(lang, 'cli.date.refused', { input, reason })],
    )
    return done({ status: 0, json: dates, text: lines.map(inLine).join('\n') })
  },
}

function linesOf(text: string): readonly string[] {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/)
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines
}
