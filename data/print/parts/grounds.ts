import { fieldOf } from '../../model/fields.ts'
import type { Entry, PrintActor, PrintPlace, PrintTheme } from '../model.ts'
import { type Kit, textRun } from '../pages/kit.ts'
import { spaced } from '../type/spacing.ts'
import type { Run, Style } from '../type/word.ts'
import type { Notes } from './cites.ts'
import { placeWords } from './labelled.ts'

/** Hangs behind each value of an entry what it rests on: the calls of its notes, or the mark that there is nothing to show. */
export class Grounds {
  readonly #notes: Notes
  readonly #entry: Entry
  readonly #section: number
  readonly #told = new Set<string>()

  constructor(notes: Notes, entry: Entry, section: number) {
    this.#notes = notes
    this.#entry = entry
    this.#section = section
  }

  /** What stands behind the value of a path; once, the next time nothing. */
  at = (path: string): readonly Run[] => {
    if (this.#told.has(path)) return []
    this.#told.add(path)
    const cites = this.#entry.cites.filter((cite) => cite.path === path)
    const calls = this.#notes.calls(this.#entry, cites, this.#section)
    return [...calls, ...gapMark(this.#notes.kit, this.#entry, path)]
  }

  /** The calls of what stands nowhere on the page. */
  rest(): readonly Run[] {
    const cites = this.#entry.cites.filter(({ path }) => !this.#told.has(path))
    for (const { path } of cites) this.#told.add(path)
    return this.#notes.calls(this.#entry, cites, this.#section)
  }
}

/** The small mark beside a value for which no passage is printed. */
function gapMark(kit: Kit, { gaps }: Entry, path: string): readonly Run[] {
  const gap = gaps.find((one) => one.path === path)
  if (gap === undefined) return []
  const words = kit.say(gap.withheld ? 'print.gap-mark.withheld' : 'print.gap-mark')
  return [textRun(`\u202f${words}`, kit.styles.gap)]
}

/** The same said in words, on a sheet that has room for them. */
export function gapWords(kit: Kit, { gaps }: Entry, path: string): readonly Run[] {
  const gap = gaps.find((one) => one.path === path)
  if (gap === undefined) return []
  const words = kit.say(gap.withheld ? 'print.withheld-source' : 'print.no-source')
  return [textRun(`\u00a0· ${words}`, kit.styles.small)]
}

/** The paths of what a print has of an event that a passage could bear out, in the order of the entry. */
export function statedPaths(entry: Entry): readonly string[] {
  const facts = entry.facts.flatMap(({ field, text }) =>
    text !== '' && fieldOf('event', field)?.claims === 'stated' ? [field] : [],
  )
  return [
    ...(entry.edtf === '' ? [] : ['date']),
    ...(entry.summary === null ? [] : ['summary']),
    ...entry.places.map(({ path }) => path),
    ...entry.actors.flatMap((actor) => [
      actor.path,
      ...(actor.style === '' ? [] : [stylePath(actor)]),
    ]),
    ...entry.themes.map(({ path }) => path),
    ...facts,
  ]
}

/** What claims call the rank or office that an actor held. */
export function stylePath({ path }: PrintActor): string {
  return `${path}/style`
}

/** What stands behind the value of a path. */
export type Behind = (path: string) => readonly Run[]

/** A place of an entry, with what it rests on behind it. */
export function placeRuns(
  { model }: Kit,
  place: PrintPlace,
  behind: Behind,
  style: Style,
): readonly Run[] {
  return [textRun(spaced(placeWords(place), model.lang), style), ...behind(place.path)]
}

/** A theme of an entry, with what it rests on behind it. */
export function themeRuns(
  { model }: Kit,
  { name, path }: PrintTheme,
  behind: Behind,
  style: Style,
): readonly Run[] {
  return [textRun(spaced(name, model.lang), style), ...behind(path)]
}

/** An actor of an entry, with what it rests on behind its name, or last where that is words, and behind its rank what that rests on. */
export function actorRuns(
  { model }: Kit,
  actor: PrintActor,
  behind: Behind,
  style: Style,
  tie: 'at-name' | 'last' = 'at-name',
): readonly Run[] {
  const own = (text: string): Run => textRun(spaced(text, model.lang), style)
  const { role, style: rank } = actor
  const ground = behind(actor.path)
  // Behind a rank the words would be taken for what the rank rests on.
  const isLast = tie === 'last' && rank === ''
  const name = [own(actor.name), ...(isLast ? [] : ground)]
  const last = isLast ? ground : []
  if (role === '' && rank === '') return [...name, ...last]
  const between = role !== '' && rank !== '' ? ', ' : ''
  const ranked = rank === '' ? [] : [own(rank), ...behind(stylePath(actor))]
  return [...name, own(` (${role}${between}`), ...ranked, own(')'), ...last]
}
