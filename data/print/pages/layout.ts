import type { PrintOptions } from '../../exports/print-options.ts'
import { say } from '../../words/words.ts'
import { datedEntries } from '../frise/span.ts'
import type { PrintModel } from '../model.ts'
import { chronology, endNotes } from '../parts/chronology.ts'
import { colophon, revisionNotes } from '../parts/closing.ts'
import { contentsRows, fillContents, reserveContents } from '../parts/contents.ts'
import { eventSheet } from '../parts/event-sheet.ts'
import { guidePart } from '../parts/guide.ts'
import { index } from '../parts/index-part.ts'
import { methodNote } from '../parts/method.ts'
import { overview } from '../parts/overview.ts'
import { register } from '../parts/register.ts'
import { shortForm } from '../parts/short-form.ts'
import { sourcesPart } from '../parts/sources.ts'
import {
  countsOf,
  drawnWords,
  drawStrips,
  emptySheet,
  packedStrips,
  posterStrip,
  rollStrip,
} from '../parts/strips-part.ts'
import { texts } from '../parts/texts.ts'
import { titlePage } from '../parts/title.ts'
import { mm, sheet } from '../sheets.ts'
import type { DrawnCounts, Laid, PrintWarning } from '../type/display.ts'
import type { Shaper } from '../type/shape.ts'
import { Tree } from '../type/tree.ts'
import { Flow } from './flow.ts'
import type { Frame } from './frame.ts'
import { furnish } from './furniture.ts'
import type { Kit, PartProgress } from './kit.ts'
import { planOf } from './plan.ts'
import { styles } from './styles.ts'
import { theme } from './theme.ts'

/** Lays a report out, step by step; each step tells how many events, pages or lines of its part are done. A shaper that has laid out before is quicker: it knows the words. */
export function* layoutSteps(
  model: PrintModel,
  shaper: Shaper,
  asked: PrintOptions,
): Generator<PartProgress, Laid> {
  const { parts, runsOn } = planOf(model, asked)
  const options = asLaid(asked, parts)
  const kit = kitOf(model, shaper, options, runsOn)
  const total = model.entries.length
  let known = 0
  function* told<T>(part: Generator<number, T>): Generator<PartProgress, T> {
    for (;;) {
      const step = part.next()
      if (step.done === true) return step.value
      if (step.value > 0) known = Math.min(step.value, total)
      yield { phase: 'layout', done: known, total }
    }
  }
  const { placed, undated } = datedEntries(model.entries)
  yield { phase: 'layout', done: 0, total }
  if (model.guide !== undefined) {
    yield* told(guidePart(kit, model.guide))
    return yield* told(finished(kit, { named: 0, counted: 0, undated: 0 }))
  }
  if (options.layout === 'sheet') {
    for (const entry of model.entries) yield* told(eventSheet(kit, entry))
    kit.flow.settle()
    return yield* told(finished(kit, { named: 0, counted: 0, undated }))
  }
  if (options.layout === 'short') {
    yield* told(shortForm(kit))
    kit.flow.settle()
    return yield* told(finished(kit, { named: 0, counted: 0, undated }))
  }
  if (options.layout !== 'pages') {
    const cut = yield* told(
      options.layout === 'poster' ? posterStrip(kit, placed) : rollStrip(kit, placed),
    )
    const counts = countsOf(cut, undated)
    if (cut.length === 0) emptySheet(kit, drawnWords(kit, counts))
    yield* told(drawStrips(kit, cut, drawnWords(kit, counts)))
    return yield* told(finished(kit, counts))
  }
  const wants = (part: PrintOptions['parts'][number]): boolean => options.parts.includes(part)
  const cut = wants('strips') ? yield* told(packedStrips(kit, placed)) : []
  const counts = wants('strips') ? countsOf(cut, undated) : { named: 0, counted: 0, undated }
  yield* told(titlePage(kit, wants('strips') ? drawnWords(kit, counts) : ''))
  yield* told(methodNote(kit, counts.counted))
  const years = new Set(model.entries.map((entry) => entry.year)).size
  const listsYears = wants('chronology') && years <= 80
  const rows = rowCount(kit, listsYears ? years : 0, cut.length)
  const kept = runsOn ? null : reserveContents(kit, rows)
  if (wants('overview') && placed.length > 0) yield* told(overview(kit, placed))
  yield* told(drawStrips(kit, cut, drawnWords(kit, counts)))
  if (wants('chronology')) {
    const notes = yield* told(chronology(kit))
    if (options.notes === 'end') yield* told(endNotes(kit, notes))
  }
  if (wants('register')) yield* told(register(kit))
  if (wants('sources')) yield* told(sourcesPart(kit))
  if (wants('texts')) yield* told(texts(kit))
  if (wants('index')) yield* told(index(kit))
  yield* told(revisionNotes(kit))
  yield* told(colophon(kit))
  kit.flow.settle()
  if (kept !== null) fillContents(kit, kept, contentsRows(kit.bookmarks, listsYears))
  return yield* told(finished(kit, counts))
}

/** Lays a report out at once. */
export function layoutPages(model: PrintModel, shaper: Shaper, options: PrintOptions): Laid {
  const steps = layoutSteps(model, shaper, options)
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
  }
}

/** A short form has the notes behind its events, whatever else was chosen for a document. */
function asLaid(options: PrintOptions, parts: PrintOptions['parts']): PrintOptions {
  return options.layout === 'short' ? { ...options, notes: 'end', parts } : { ...options, parts }
}

function kitOf(model: PrintModel, shaper: Shaper, options: PrintOptions, runsOn: boolean): Kit {
  const chosen = theme(options.theme)
  const set = styles(chosen, paperScale(options))
  shaper.begin()
  const tree = new Tree()
  const flow = new Flow(frameOf(options), tree, shaper, chosen.soft)
  return {
    model,
    options,
    say: (key, gaps) => say(model.lang, key, gaps),
    theme: chosen,
    styles: set,
    shaper,
    tree,
    flow,
    bookmarks: [],
    pageOf: (anchor) => flow.places.get(anchor),
    runsOn,
  }
}

/** How much larger than on A4 the text of a sheet is set. */
function paperScale({ layout, paper, poster }: PrintOptions): number {
  switch (layout) {
    case 'pages':
      return paper === 'a3' ? 1.25 : 1
    case 'short':
      return paper === 'a3' ? 1.15 : 0.92
    case 'poster':
      return { a3: 1.2, a2: 1.6, a1: 2.2, a0: 3 }[poster]
    case 'roll':
      return 1.4
    case 'sheet':
      return 1
  }
}

function frameOf(options: PrintOptions): Frame {
  const [width, height] = sheet(options.paper)
  const left = (options.paper === 'a3' ? 34 : 24) * mm
  const right = (options.paper === 'a3' ? 30 : 20) * mm
  const top = 24 * mm
  const bottom = 22 * mm
  return { width, height, left, top, measure: width - left - right, depth: height - top - bottom }
}

function rowCount(kit: Kit, years: number, strips: number): number {
  const { options, model } = kit
  const parts = options.parts.length + strips + years
  return parts + (options.notes === 'end' ? 1 : 0) + (model.revision === null ? 0 : 1) + 3
}

function* finished(kit: Kit, counts: DrawnCounts): Generator<number, Laid> {
  const { pages, places } = kit.flow
  yield* furnish(kit, pages)
  const warnings: PrintWarning[] = [...kit.shaper.missing].flatMap(([character, subjects]) =>
    [...subjects].map((subject) => ({ code: 'glyph.missing' as const, subject, character })),
  )
  for (const [at, { leaf }] of pages.entries()) {
    if (at % 1000 === 999) yield 0
    for (const link of leaf.links)
      if (!places.has(link.to))
        warnings.push({ code: 'link.missing', subject: link.label, character: link.to })
  }
  return {
    pages: pages.map(({ leaf }) => leaf),
    tags: kit.tree.tags,
    bookmarks: kit.bookmarks,
    warnings,
    places,
    counts,
  }
}
