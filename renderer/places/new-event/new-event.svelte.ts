import type { Problem } from '../../../data/model/outcome.ts'
import type { EventType } from '../../../data/model/vocabulary.ts'
import { type Asked, acts } from '../../desk/acts.svelte.ts'
import { asId } from '../../desk/as-id.ts'
import { DateEdit } from '../../desk/date-edit.svelte.ts'
import type { Proposal } from '../../desk/date-proposals.ts'
import { drafts } from '../../desk/drafts.svelte.ts'
import { hand, type Words } from '../../desk/hand.ts'
import { notices } from '../../desk/notices.svelte.ts'
import { screen } from '../../desk/screen.svelte.ts'
import { selection } from '../../desk/selection.svelte.ts'
import { settings, t } from '../../desk/settings.svelte.ts'

const draftKey = 'new-event'

/** A place, an actor or a theme to tie to the new event: one that exists, or a name to create. */
export interface Tied {
  readonly id: string | null
  readonly name: string
}

/** The lists of the form. */
export type TiedList = 'places' | 'actors' | 'themes'

/** An event while it is described for the first time, with the words that it starts from. */
export class NewEventState {
  title = $state('')
  type = $state<EventType | ''>('')
  summary = $state('')
  tied = $state.raw<Readonly<Record<TiedList, readonly Tied[]>>>(none)
  words = $state.raw<Words | null>(null)
  sourceTitle = $state('')
  proposals = $state.raw<readonly Proposal[]>([])
  problem = $state.raw<Problem | null>(null)
  isSaving = $state(false)
  readonly date = new DateEdit()

  canSave = $derived(this.title.trim() !== '' && (this.date.isEmpty || this.date.edtf !== null))

  /** Opens the form on the words in hand; else empty, or with what was typed before it was closed or an earlier run left unrecorded. */
  begin = (): void => {
    const held = hand.put('words')
    if (held !== null) {
      this.beginFrom(held.words, held.sourceTitle, held.proposals)
      return
    }
    if (this.title === '' && this.date.isEmpty && this.summary === '') {
      this.#clear()
      this.#recall()
    }
    screen.go('new-event')
  }

  /** Opens the form on words of a source and the dates that they propose. */
  beginFrom = (words: Words, sourceTitle: string, proposals: readonly Proposal[]): void => {
    this.#clear()
    this.words = words
    this.sourceTitle = sourceTitle
    this.proposals = proposals
    this.date.show(proposals[0]?.edtf ?? '')
    screen.go('new-event')
  }

  /** Opens the form by itself where an earlier run was cut off in it. */
  recallIfLeft = (): void => {
    if (drafts.found.has(draftKey)) this.begin()
  }

  add = (list: TiedList, tied: Tied): void => {
    if (this.tied[list].some((one) => one.id === tied.id && one.name === tied.name)) return
    this.tied = { ...this.tied, [list]: [...this.tied[list], tied] }
    this.keep()
  }

  drop = (list: TiedList, tied: Tied): void => {
    this.tied = { ...this.tied, [list]: this.tied[list].filter((one) => one !== tied) }
    this.keep()
  }

  /** Keeps what is typed so far. */
  keep = (): void => {
    this.problem = null
    const { title, type, summary, tied, words, sourceTitle } = this
    const held = { title, type, summary, tied, words, sourceTitle, date: this.date.text }
    drafts.keep(draftKey, JSON.stringify(held))
  }

  /** Closes the form and keeps what is typed for the next time it is opened. */
  setAside = (): void => screen.closeSheet()

  /** Another archive stands open: what is typed stays, words and records of the one before do not. */
  moveOver = (): void => {
    const typed = (list: TiedList) => this.tied[list].filter(({ id }) => id === null)
    this.tied = { places: typed('places'), actors: typed('actors'), themes: typed('themes') }
    this.words = null
    this.proposals = []
    this.problem = null
  }

  /** Gives up what is typed. */
  leave = (): void => {
    drafts.drop(draftKey)
    this.#clear()
    screen.closeSheet()
  }

  save = (): void => {
    if (!this.canSave || this.isSaving) return
    this.isSaving = true
    acts.change(
      this.#change(),
      ({ id }) => {
        const { title, words } = this
        this.isSaving = false
        this.leave()
        if (id !== null) selection.open(id)
        if (words === null) screen.go('timeline')
        notices.say(() => t('window.event-created', { title }))
      },
      (problem) => {
        this.isSaving = false
        this.problem = problem
      },
    )
  }

  #change(): Asked {
    const { lang } = settings
    const party = ({ id, name }: Tied) =>
      id === null ? { name: { text: name, lang } } : { id: asId(id) }
    const title = { text: this.title.trim(), lang }
    const { edtf, text: typed } = this.date
    return {
      kind: 'create-event',
      title,
      ...(edtf === null ? {} : { date: edtf, typed }),
      ...(this.type === '' ? {} : { type: this.type }),
      ...(this.summary.trim() === '' ? {} : { summary: { text: this.summary, lang } }),
      places: this.tied.places.map(party),
      actors: this.tied.actors.map((tied) => ({ party: party(tied) })),
      themes: this.tied.themes.map(party),
      cite: this.words === null ? [] : [this.#citing(this.words, title, edtf, typed)],
    }
  }

  /** The chosen words speak for the date where there is one, else for the title. */
  #citing(words: Words, title: { text: string; lang: string }, edtf: string | null, typed: string) {
    const chosen = { source: words.source, start: words.start, end: words.end }
    return edtf === null
      ? { chosen, field: 'title', value: title, choose: true }
      : { chosen, field: 'date', value: edtf, typed, choose: true }
  }

  #recall(): void {
    const left = drafts.found.get(draftKey)
    if (left === undefined) return
    try {
      const { date, ...held } = JSON.parse(left) as Partial<NewEventState> & { date: never }
      Object.assign(this, held)
      this.date.show(String(date ?? ''))
    } catch {
      drafts.drop(draftKey)
    }
  }

  #clear(): void {
    this.title = ''
    this.type = ''
    this.summary = ''
    this.tied = none
    this.words = null
    this.proposals = []
    this.problem = null
    this.date.show('')
  }
}

const none = { places: [], actors: [], themes: [] } as const

export const newEvent = new NewEventState()
