import { expect, test } from 'vitest'
import { defaultOptions, type PrintOptions } from '../../../data/exports/print-options.ts'
import type { PrintModel } from '../../../data/print/model.ts'
import type { Attachment } from '../../../data/print/package.ts'
import { layoutSteps } from '../../../data/print/pages/layout.ts'
import { Shaper } from '../../../data/print/type/shape.ts'
import { writeDocument } from '../../../data/print/writer/document.ts'
import { fonts, laidOut } from './fixtures/laid.ts'
import { report } from './fixtures/models.ts'

/** Counts the words that are set: nearly all the work of laying out. */
class CountingShaper extends Shaper {
  words = 0

  override word(...asked: Parameters<Shaper['word']>): ReturnType<Shaper['word']> {
    this.words++
    return super.word(...asked)
  }
}

// One for all layouts: it counts what it is asked for, and remembers what it has shaped.
const shaper = new CountingShaper(fonts)
// Every layout sets more words than a step may, most of them eight times as many and more.
const long = report(500)
// What sets few words of an event is of more events.
const longer = report(1000)
// Other titles than theirs, for a shaper remembers the labels that it has set.
const laned = retitled(long)

function retitled(model: PrintModel): PrintModel {
  const entries = model.entries.map((entry) => ({
    ...entry,
    title: { ...entry.title, text: `${entry.title.text} …` },
  }))
  return { ...model, entries }
}

/** The most words set between two steps of a layout: 20,000 take about 50 ms. */
function longestStep(model: PrintModel, options: Partial<PrintOptions>): number {
  const steps = layoutSteps(model, shaper, { ...defaultOptions, ...options })
  let most = 0
  for (let before = shaper.words; ; before = shaper.words) {
    const step = steps.next()
    most = Math.max(most, shaper.words - before)
    if (step.done === true) return most
  }
}

test.each([
  {},
  { texts: 'full' },
  { notes: 'end' },
  { layout: 'poster' },
  { layout: 'roll' },
  { layout: 'sheet' },
  { draw: 'all', parts: ['strips'] },
] as const)('a long report is laid out in small steps: %o', (options) => {
  const isSparse =
    options.layout === 'poster' || options.layout === 'roll' || options.draw === 'all'
  expect(longestStep(isSparse ? longer : long, options)).toBeLessThan(20_000)
})

// Its lanes are each shorter than the hundred events after which a step ends within a lane.
test.each(['poster', 'roll'] as const)(
  'a %s of short lanes is laid out in small steps',
  (layout) => {
    expect(longestStep(laned, { layout })).toBeLessThan(20_000)
  },
)

test('a long print is written in small steps, its large files too', async () => {
  const model = report(300)
  const laid = laidOut(model)
  const bytes = new Uint8Array(6_000_000).map((_, at) => (at * 2_654_435_761) >>> 24)
  const large: Attachment = {
    name: 'S1.txt',
    description: 'S1',
    mediaType: 'text/plain',
    relationship: 'Source',
    bytes,
  }
  let rests = 0
  let written = 0
  const rest = async ({ done, total }: { done: number; total: number }): Promise<void> => {
    rests++
    expect(done).toBeLessThanOrEqual(total)
  }
  const sink = (part: Uint8Array): void => {
    written += part.length
  }
  const without = async (files: readonly Attachment[]): Promise<number> => {
    rests = 0
    await writeDocument(laid, model, fonts, defaultOptions, files, sink, rest)
    return rests
  }
  const alone = await without([])
  expect(alone).toBeGreaterThan(laid.pages.length + 20)
  const carrying = await without([large])
  expect(carrying - alone).toBeGreaterThanOrEqual(bytes.length / 2 ** 18)
  expect(written).toBeGreaterThan(0)
})
