import type { Dispute, Entry, Parted, PrintFact, PrintRival } from '../model.ts'
import { fromRight, goTo, type Kit, langOf, para, textRun, writtenRun } from '../pages/kit.ts'
import { lines, type PageSlice } from '../pages/slices.ts'
import { isolated } from '../type/bidi.ts'
import { spaced } from '../type/spacing.ts'
import type { Run } from '../type/word.ts'
import type { Notes } from './cites.ts'
import { actorRuns, type Grounds, placeRuns, themeRuns } from './grounds.ts'
import { factRun } from './labelled.ts'

/** Between the facts of an entry: the point never begins a line. */
const between = '\u00a0· '

/** Where an entry stands on its page: its section in the structure, how wide it is set and how far in. */
export interface EntryRoom {
  readonly section: number
  readonly width: number
  readonly dx: number
}

/** What the chronology has of an event under its title, each value with the calls of its evidence. */
export function entryBody(
  kit: Kit,
  entry: Entry,
  notes: Notes,
  grounds: Grounds,
  { section, width, dx }: EntryRoom,
): readonly PageSlice[] {
  const { styles, model, shaper, tree } = kit
  const out: PageSlice[] = []
  const put = (runs: readonly Run[], lang = model.lang as string, body = false): void => {
    const rtl = fromRight(runs.map((each) => each.text).join(''))
    const setting = body
      ? ({ align: 'justify', hyphens: lang, lead: 1.42, rtl } as const)
      : ({ lead: 1.36, rtl } as const)
    out.push(
      ...lines(
        shaper,
        para(kit, runs, width, setting),
        () => tree.add(section, 'P', langOf(kit, lang)),
        dx,
      ),
    )
  }
  if (entry.summary !== null)
    put(
      [writtenRun(entry.summary, styles.body), ...grounds.at('summary')],
      entry.summary.lang,
      true,
    )
  const labelled = (fact: PrintFact): void =>
    put([
      textRun(spaced(`${fact.label} : `, model.lang), styles.labelStrong),
      factRun(kit, fact),
      ...grounds.at(fact.field),
    ])
  const disputed = new Set(entry.disputes.map((dispute) => dispute.of))
  const bare = entry.facts.filter(({ at, field }) => at === 'line' && !disputed.has(field))
  for (const fact of bare) if (fact.text !== '') labelled(fact)
  const lined = new Set(entry.facts.flatMap(({ at, field }) => (at === 'line' ? [field] : [])))
  for (const dispute of entry.disputes) {
    const evidence = lined.has(dispute.of) ? grounds.at(dispute.of) : []
    put(disputeRuns(kit, entry, dispute, notes, section, evidence))
  }
  for (const parted of entry.parted ?? []) {
    const said = spaced(`${parted.field} : ${partedWords(parted)}`, model.lang)
    const lead = textRun(`${kit.say('panel.conflict')} `, styles.labelStrong)
    put([lead, textRun(said, styles.label)])
  }
  if (entry.relations.length > 0) put(relationRuns(kit, entry))
  put([...closingRuns(kit, entry, grounds), ...grounds.rest()])
  return out
}

/** The closing line: places, actors, and the fields that stand there. */
function closingRuns(kit: Kit, entry: Entry, grounds: Grounds): readonly Run[] {
  const { styles, model } = kit
  const own = (text: string): Run => textRun(spaced(text, model.lang), styles.small)
  const places = entry.places.map((place) => placeRuns(kit, place, grounds.at, styles.small))
  const actors = entry.actors.map((actor) => actorRuns(kit, actor, grounds.at, styles.small))
  const themes = entry.themes.map((theme) => themeRuns(kit, theme, grounds.at, styles.small))
  const facts = entry.facts.flatMap(({ at, text, field }): (readonly Run[])[] =>
    at === 'closing' && text !== '' ? [[own(text), ...grounds.at(field)]] : [],
  )
  const isUnsourced =
    entry.cites.length === 0 && entry.disputes.every((each) => each.rivals.length === 0)
  const told = [
    joined(places, own(', ')),
    joined(actors, own(', ')),
    joined(themes, own(', ')),
    ...facts,
    isUnsourced ? [textRun(kit.say('print.no-source'), styles.smallStrong)] : [],
  ]
  return joined(
    told.filter((runs) => runs.length > 0),
    own(between),
  )
}

function joined(all: readonly (readonly Run[])[], by: Run): readonly Run[] {
  return all.flatMap((runs, at) => (at === 0 ? runs : [by, ...runs]))
}

function disputeRuns(
  kit: Kit,
  entry: Entry,
  dispute: Dispute,
  notes: Notes,
  section: number,
  evidence: readonly Run[],
): readonly Run[] {
  const { styles, model } = kit
  const own = (text: string): Run => textRun(spaced(text, model.lang), styles.label)
  const { chosen } = dispute
  const known = chosen === ''
  const led = known && dispute.rivals[0]?.contests !== true
  const label = leadOf(kit, dispute, led)
  const out: Run[] = [textRun(spaced(`${label} : `, model.lang), styles.labelStrong)]
  if (!known)
    out.push(own(valued(kit, chosen ?? kit.say('print.none-chosen'), dispute.reason)), ...evidence)
  dispute.rivals.forEach((rival, at) => {
    const words = rival.contests
      ? `${kit.say('print.contested')}${aside(rival.note)}`
      : `${at === 0 && led ? '' : `${kit.say(rivalKey(rival))} : `}${valued(kit, rival.value, rival.note)}`
    out.push(own(`${at > 0 || !known ? ' ; ' : ''}${words}`))
    out.push(...notes.calls(entry, rival.cites, section))
  })
  return out
}

/** The values of a field that copies set apart, each with its reason. */
export function partedWords({ values }: Parted): string {
  return values.map(({ value, reason }) => `${isolated(value)}${aside(reason)}`).join(' ; ')
}

/** A reason or a note behind what it is about, in brackets. */
function aside(text: string): string {
  return text === '' ? '' : ` (${text.replace(/\.$/u, '')})`
}

/** A value with its reason in brackets; brackets of its own become words. */
export function valued({ say }: Kit, value: string, reason: string): string {
  if (reason === '') return value
  const bare = value
    .replace(/ \((\d[\d\s]*)–(\d[\d\s]*)\)$/u, (_, low: string, high: string) =>
      say('print.from-to', { low, high }),
    )
    .replace(/ \(([^()]+)\)$/u, ', $1')
    .replace(/\.$/u, '')
  return `${bare}${aside(reason)}`
}

/** What another value is called: one that adds to a text is no rival of it. */
function rivalKey({ adds }: PrintRival): 'print.adds' | 'print.rival' {
  return adds === true ? 'print.adds' : 'print.rival'
}

/** What a line on a disputed field begins with: the field, and which value of it comes first. */
function leadOf(kit: Kit, { field, chosen, rivals }: Dispute, led: boolean): string {
  if (led && rivals[0] !== undefined) return `${field}, ${kit.say(rivalKey(rivals[0]))}`
  return chosen === null || chosen === '' ? field : `${field}, ${kit.say('print.chosen')}`
}

/** The events to which an entry is tied, under each kind of tie once. */
function relationRuns(kit: Kit, entry: Entry): readonly Run[] {
  const { styles, model } = kit
  return entry.relations.flatMap((relation, at) => {
    const { label, title, entry: to } = relation
    const style = to === null ? styles.label : styles.link(styles.label)
    const link = to === null ? {} : { link: `e-${to}`, label: goTo(kit, title) }
    const own = textRun(spaced(title, model.lang), style, link)
    if (label === entry.relations[at - 1]?.label) return [textRun(', ', styles.label), own]
    const lead = `${label.slice(0, 1).toUpperCase()}${label.slice(1)} : `
    const strong = textRun(spaced(lead, model.lang), styles.labelStrong)
    return [...(at === 0 ? [] : [textRun(between, styles.label)]), strong, own]
  })
}
