import { tick } from 'svelte'
import type { NamedRecord } from '../../../data/calls/names.ts'
import { foldName } from '../../../data/text/fold.ts'
import { asCalled, closeness } from '../../../data/text/fuzzy.ts'
import { archive } from '../../desk/archive.svelte.ts'
import { attempt } from '../../desk/attempt.ts'
import { type Command, commands, commandWords, keyWords } from '../../desk/commands.ts'
import { openRecord } from '../../desk/open-record.ts'
import { screen } from '../../desk/screen.svelte.ts'
import { inLang, settings, t } from '../../desk/settings.svelte.ts'
import { shortDate } from '../../desk/value-words.ts'

/** What the palette finds, part by part, in the order in which it shows them. */
export const pickGroups = ['recent', 'acts', 'views', 'events', 'sources', 'authorities'] as const
type Group = (typeof pickGroups)[number]

/** Something that can be picked: what it is called, what else is said of it, and what it does. */
export interface Pick {
  readonly key: string
  readonly group: Group
  readonly name: string
  readonly lang: string
  readonly detail: string
  readonly keys: string
  readonly run: () => void
}

const pause = 80
const mostRecords = 24
const mostOfGroup = 8
const mostRecent = 5

/** Finds whatever can be done, gone to or opened by what it is called. */
export class PaletteState {
  words = $state('')
  at = $state(0)
  #found = $state.raw<readonly NamedRecord[]>([])
  /** How many more records are called so. */
  more = $state(0)
  #recent = $state.raw<readonly string[]>([])
  #asked = 0
  #timer = 0
  /** Whether records are still being looked for, and whether Enter was pressed meanwhile. */
  #isLooking = false
  #isEntered = false

  picks = $derived.by((): readonly Pick[] => {
    const typed = foldName(this.words)
    const isOn = (one: Command): boolean => one.name !== 'palette' && (one.isPossible?.() ?? true)
    const list = commands.list.filter(isOn)
    const views = commands.kept().map((one) => pickOf(one, 'views'))
    if (typed === '') {
      const recent = this.#recent.flatMap((name) => list.find((one) => one.name === name) ?? [])
      const others = list.filter((one) => !recent.includes(one))
      return [
        ...recent.map((one) => pickOf(one, 'recent')),
        ...others.map((one) => pickOf(one, 'acts')),
        ...views,
      ]
    }
    return [
      ...best(
        list.map((one) => pickOf(one, 'acts')),
        typed,
      ),
      ...best(views, typed),
      ...this.#found.map(pickOfRecord).toSorted((a, b) => rankOf(a) - rankOf(b)),
    ]
  })

  /** Lays the palette over the window, empty. */
  open = (): void => {
    this.#show('')
    screen.go('palette')
  }

  type = (words: string): void => {
    this.#show(words)
    clearTimeout(this.#timer)
    if (foldName(words) === '' || archive.phase !== 'open') return
    this.#isLooking = true
    this.#timer = window.setTimeout(() => this.#ask(words), pause)
  }

  move = (by: number): void => {
    const n = this.picks.length
    if (n > 0) this.at = Math.abs(by) === 1 ? (this.at + by + n) % n : within(this.at + by, n)
  }

  /** Picks what stands under the bar; where records are still looked for, once these are there. */
  enter = (): void => {
    if (this.#isLooking) this.#isEntered = true
    else this.pick(this.picks[this.at])
  }

  /** Does what was picked once the palette has gone: what it gives the focus to must not lose it again. */
  pick = (one: Pick | undefined): void => {
    if (one === undefined) return
    const { group, key, run } = one
    if (group === 'acts' || group === 'recent')
      this.#recent = [key, ...this.#recent.filter((name) => name !== key)].slice(0, mostRecent)
    screen.closeSheet()
    void tick().then(run)
  }

  #show(words: string): void {
    this.words = words
    this.at = 0
    this.#asked += 1
    this.#isLooking = false
    this.#isEntered = false
    if (words === '') {
      this.#found = []
      this.more = 0
    }
  }

  #answered(): void {
    this.#isLooking = false
    if (this.#isEntered) this.enter()
  }

  #ask(typed: string): void {
    const mine = this.#asked
    attempt(
      'records.named',
      { typed, limit: mostRecords },
      ({ found, total }) => {
        if (mine !== this.#asked) return
        this.#found = found
        this.more = total - found.length
        this.#answered()
      },
      () => {
        if (mine === this.#asked) this.#answered()
      },
    )
  }
}

function within(at: number, n: number): number {
  return Math.min(Math.max(at, 0), n - 1)
}

function pickOf(command: Command, group: Group): Pick {
  return {
    key: command.name,
    group,
    name: commandWords(command),
    lang: settings.lang,
    detail: '',
    keys: command.keys.map(keyWords).join(', '),
    run: command.run,
  }
}

function pickOfRecord({ kind, id, name, edtf }: NamedRecord): Pick {
  const { text, lang } = inLang(name)
  const isAuthority = kind !== 'event' && kind !== 'source'
  const date = edtf === null ? '' : shortDate(edtf, settings.lang)
  return {
    key: id,
    group: isAuthority ? 'authorities' : kind === 'event' ? 'events' : 'sources',
    name: text,
    lang,
    detail: isAuthority ? t(`kind.${kind}`) : date,
    keys: '',
    run: () => openRecord(kind, id),
  }
}

function rankOf({ group }: Pick): number {
  return pickGroups.indexOf(group)
}

/** Those that what was typed names best. */
function best(picks: readonly Pick[], typed: string): readonly Pick[] {
  const words = typed.split(' ')
  return picks
    .map((one) => ({ one, score: closeness(words, asCalled(foldName(one.name))) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, mostOfGroup)
    .map(({ one }) => one)
}

export const palette = new PaletteState()
