import { type EventField, fieldsOf } from '../../../data/model/fields.ts'
import type { Problem } from '../../../data/model/outcome.ts'
import { acts, type ChangeInput } from '../../desk/acts.svelte.ts'
import { asId } from '../../desk/as-id.ts'
import type { DateEdit } from '../../desk/date-edit.svelte.ts'
import type { Proposal } from '../../desk/date-proposals.ts'
import { drafts } from '../../desk/drafts.svelte.ts'
import { hand, type Words } from '../../desk/hand.ts'
import { notices } from '../../desk/notices.svelte.ts'
import { screen } from '../../desk/screen.svelte.ts'
import { selection } from '../../desk/selection.svelte.ts'
import { settings, t } from '../../desk/settings.svelte.ts'
import { ValueEdit } from '../../desk/value-edit.svelte.ts'

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
  /** The fields that it is asked for, in the order of the list. */
  readonly edits = fieldsOf('event').flatMap((field) =>
    field.begins ? [new ValueEdit(field)] : [],
  )
  tied = $state.raw<Readonly<Record<TiedList, readonly Tied[]>>>(none)
  words = $state.raw<Words | null>(null)
  sourceTitle = $state('')
  proposals = $state.raw<readonly Proposal[]>([])
  problem = $state.raw<Problem | null>(null)
  isSaving = $state(false)

  canSave = $derived(
    this.edits.every(
      ({ field, value }) => value !== undefined && !(field.required && value === null),
    ),
  )

  get title(): string {
    return this.#edit('title').text
  }

  set title(text: string) {
    this.#edit('title').text = text
  }

  get date(): DateEdit {
    return this.#edit('date').date
  }

  /** Opens the form on the words in hand; else empty, or with what was typed before it was closed or an earlier run left unrecorded. */
  begin = (): void => {
    const held = hand.put('words')
    if (held !== null) {
      this.beginFrom(held.words, held.sourceTitle, held.proposals)
      return
    }
    if (this.edits.every(({ value }) => value === null)) {
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
    const { tied, words, sourceTitle } = this
    const typed = Object.fromEntries(this.edits.map((edit) => [edit.field.name, edit.typed()]))
    const held = { typed, tied, words, sourceTitle }
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

  #change(): ChangeInput {
    const { lang } = settings
    const party = ({ id, name }: Tied) =>
      id === null ? { name: { text: name, lang } } : { id: asId(id) }
    const title = { text: this.title.trim(), lang }
    const { edtf, text: typed } = this.date
    const given = this.edits.filter(({ value }) => value !== null)
    return {
      kind: 'create-event',
      ...Object.fromEntries(given.map(({ field, value }) => [field.name, value])),
      title,
      ...(edtf === null ? {} : { typed }),
      places: this.tied.places.map(party),
      actors: this.tied.actors.map((tied) => ({ party: party(tied) })),
      themes: this.tied.themes.map(party),
      cite: this.words === null || edtf === null ? [] : [this.#citing(this.words, edtf, typed)],
    }
  }

  /** The chosen words speak for the date where there is one; the title is the archivist's own. */
  #citing({ source, start, end, exact }: Words, edtf: string, typed: string) {
    const chosen = { source, start, end, exact }
    return { chosen, field: 'date', value: edtf, typed, choose: true }
  }

  #recall(): void {
    const left = drafts.found.get(draftKey)
    if (left === undefined) return
    try {
      const { typed, tied, words, sourceTitle } = JSON.parse(left) as Left
      for (const edit of this.edits) edit.recall(typed[edit.field.name] ?? [])
      Object.assign(this, { tied, words, sourceTitle })
    } catch {
      drafts.drop(draftKey)
    }
  }

  #clear(): void {
    for (const edit of this.edits) edit.recall([])
    this.tied = none
    this.words = null
    this.proposals = []
    this.problem = null
  }

  #edit(name: EventField): ValueEdit {
    const edit = this.edits.find(({ field }) => field.name === name)
    if (edit === undefined) throw new Error(`a new event is not asked for its ${name}`)
    return edit
  }
}

/** What a draft keeps of the form. */
interface Left {
  readonly typed: Readonly<Record<string, readonly string[]>>
  readonly tied: NewEventState['tied']
  readonly words: Words | null
  readonly sourceTitle: string
}

const none = { places: [], actors: [], themes: [] } as const

export const newEvent = new NewEventState()
