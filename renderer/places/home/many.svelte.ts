import type { Preview } from '../../../data/calls/changes.ts'
import type { Input } from '../../../data/calls/contract.ts'
import { type Reliability, type Tie, ties } from '../../../data/model/vocabulary.ts'
import { acts, actWords } from '../../desk/acts.svelte.ts'
import { asId } from '../../desk/as-id.ts'
import { attempt } from '../../desk/attempt.ts'
import { notices } from '../../desk/notices.svelte.ts'
import { selection } from '../../desk/selection.svelte.ts'
import { settings, t } from '../../desk/settings.svelte.ts'
import type { Option } from '../../desk/suggest.svelte.ts'

type Many = Extract<Input<'change'>, { kind: 'many' }>
type Doing = Many['doing']

/** The things that can be done to many events, in the order in which they are offered. */
export const manyThings = [
  'status',
  'type',
  'theme',
  'place',
  'reliability',
  'event',
  'delete',
] as const
export type ManyThing = (typeof manyThings)[number]

/** Changing the events that are chosen together: what is to be done, and what it would change, told before it is done. */
export class ManyState {
  /** What is being done; null while nothing is. */
  thing = $state<ManyThing | null>(null)
  doing = $state.raw<Doing | null>(null)
  preview = $state.raw<Preview | null>(null)
  /** What a theme, a place or another event that was picked is called. */
  picked = $state('')
  tie = $state<Tie>(ties[0] ?? 'part-of')
  reason = $state('')
  /** The events as they were chosen when it was begun. */
  ids = $state.raw<readonly string[]>([])
  mayDo = $derived(this.preview !== null && this.preview.changes > 0)
  #asked = 0

  begin = (thing: ManyThing): void => {
    this.ids = selection.choice.ids()
    this.thing = thing
    this.picked = ''
    this.reason = ''
    this.#show(thing === 'delete' ? { as: 'delete' } : null)
  }

  leave = (): void => {
    this.thing = null
    this.#show(null)
  }

  /** Takes one of a list: a status, a type, a rating. */
  choose = (doing: Doing): void => this.#show(doing)

  rate = (reliability: Reliability): void => this.#show({ as: 'reliability', reliability })

  /** Takes a theme or a place by its record, or by a name that is new. */
  pickParty = (as: 'theme' | 'place', option: Option): void => {
    const { lang } = settings
    const party =
      option.id === null ? { name: { text: option.name, lang } } : { id: asId(option.id) }
    this.picked = option.name
    this.#show({ as, party })
  }

  pickEvent = (option: Option): void => {
    if (option.id === null) return
    this.picked = option.name
    this.#show({ as: 'event', id: asId(option.id), tie: this.tie })
  }

  chooseTie = (tie: Tie): void => {
    this.tie = tie
    if (this.doing?.as === 'event') this.#show({ ...this.doing, tie })
  }

  giveReason = (reason: string): void => {
    this.reason = reason
    if (this.doing?.as !== 'status') return
    const { status } = this.doing
    this.#show(reason.trim() === '' ? { as: 'status', status } : { as: 'status', status, reason })
  }

  act = (): void => {
    const { doing, preview } = this
    if (doing === null || preview === null || !this.mayDo) return
    acts.change(this.#change(doing), ({ act }) =>
      notices.say(() => t('many.done', { act: capital(actWords(act)), n: preview.changes })),
    )
    this.leave()
  }

  #change(doing: Doing): Many {
    return { kind: 'many', events: this.ids.map(asId), doing } as Many
  }

  #show(doing: Doing | null): void {
    this.doing = doing
    this.#asked += 1
    const mine = this.#asked
    if (doing === null) {
      this.preview = null
      return
    }
    attempt('change.preview', this.#change(doing), (preview) => {
      if (mine === this.#asked) this.preview = preview
    })
  }
}

function capital(words: string): string {
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`
}

export const many = new ManyState()
