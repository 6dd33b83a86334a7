import type { Offer } from '../../../data/evidence/proposal.ts'
import { type EventField, fieldsOf } from '../../../data/model/fields.ts'
import type { Problem } from '../../../data/model/outcome.ts'
import { acts, type ChangeInput } from '../../desk/acts.svelte.ts'
import { asId } from '../../desk/as-id.ts'
import { isSameChosen, type Words } from '../../desk/chosen-words.ts'
import type { DateEdit } from '../../desk/date-edit.svelte.ts'
import { drafts } from '../../desk/drafts.svelte.ts'
import { eventInHand } from '../../desk/event-in-hand.svelte.ts'
import { hand } from '../../desk/hand.ts'
import { notices } from '../../desk/notices.svelte.ts'
import { saidByWords } from '../../desk/said-by-words.svelte.ts'
import { screen } from '../../desk/screen.svelte.ts'
import { selection } from '../../desk/selection.svelte.ts'
import { inLang, settings, t } from '../../desk/settings.svelte.ts'
import { citingOf, isListField, type ListField } from '../../desk/statement.ts'
import { ValueEdit } from '../../desk/value-edit.svelte.ts'
import { AlreadyThere } from './already-there.svelte.ts'
import { type LeftUnsaved, readLeft } from './left-unsaved.ts'
import {
  isBorneOut,
  nobody,
  plainly,
  sayNew,
  statementsOf,
  type Tied,
  type TieToWords,
  tieOfOffer,
  untied,
} from './tied-words.ts'

const draftKey = 'new-event'

/** An event while it is described for the first time, with the words that it starts from. Each field is tied to them or not; nothing is said by them that is not. */
export class NewEventState {
  /** The fields that it is asked for, in the order of the list. */
  readonly edits = fieldsOf('event').flatMap((field) =>
    field.begins ? [new ValueEdit(field)] : [],
  )
  readonly there = new AlreadyThere()
  tied = $state.raw<Readonly<Record<ListField, readonly Tied[]>>>(nobody)
  /** How fields are tied to the words, by their names. */
  ties = $state.raw<Readonly<Record<string, TieToWords>>>({})
  words = $state.raw<Words | null>(null)
  sourceTitle = $state('')
  problem = $state.raw<Problem | null>(null)
  isSaving = $state(false)

  /** What the words are to be noted for. */
  statements = $derived(this.words === null ? [] : statementsOf(this))
  said = $derived(sayNew(this.statements))
  canSave = $derived(
    this.edits.every(
      ({ field, value }) => value !== undefined && !(field.required && value === null),
    ) && this.statements.every((one) => this.words !== null && isBorneOut(this.words, one)),
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
      this.beginFrom(held.words, held.sourceTitle)
      return
    }
    if (this.edits.every(({ value }) => value === null)) {
      this.#clear()
      this.#recall()
    }
    if (this.words !== null && saidByWords.words !== this.words) saidByWords.lookInto(this.words)
    screen.go('new-event')
  }

  /** Opens the form on words of a source: with nothing taken from them yet, or with what was typed before it was closed on the same words. */
  beginFrom = (words: Words, sourceTitle: string): void => {
    if (this.words === null) this.#recall()
    if (!isSameChosen(this.words, words)) this.#clear()
    this.words = words
    this.sourceTitle = sourceTitle
    screen.go('new-event')
  }

  /** Opens the form by itself where an earlier run was cut off in it. */
  recallIfLeft = (): void => {
    if (drafts.found.has(draftKey)) this.begin()
  }

  /** The offers for a field. */
  offersFor = (field: string): readonly Offer[] =>
    this.words !== null && saidByWords.words === this.words
      ? saidByWords.found.proposals.filter((offer) => offer.field === field)
      : []

  isTaken = (offer: Offer): boolean => {
    const { field, value } = offer
    if (isListField(field)) return this.tied[field].some((one) => one.id === value && one.isTied)
    const given = JSON.stringify(this.#edit(field).value)
    return this.ties[field]?.isTied === true && given === JSON.stringify(value)
  }

  /** Takes what the words offer, tied to them; or lets go of it again. */
  take = (offer: Offer): void => {
    const { field, value, name } = offer
    const isTaken = this.isTaken(offer)
    if (isListField(field)) {
      const others = this.tied[field].filter(({ id }) => id !== value)
      const taken = {
        ...{ id: String(value), name: name === null ? '' : inLang(name).text },
        ...tieOfOffer(offer),
      }
      this.tied = { ...this.tied, [field]: isTaken ? others : [...others, taken] }
    } else {
      this.#edit(field).show(isTaken ? null : value)
      this.ties = { ...this.ties, [field]: isTaken ? untied : tieOfOffer(offer) }
    }
    this.keep()
  }

  add = (list: ListField, { id, name }: { readonly id: string | null; readonly name: string }) => {
    if (this.tied[list].some((one) => one.id === id && one.name === name)) return
    this.tied = { ...this.tied, [list]: [...this.tied[list], { id, name, ...untied }] }
    this.keep()
  }

  drop = (list: ListField, tied: Tied): void => {
    this.tied = { ...this.tied, [list]: this.tied[list].filter((one) => one !== tied) }
    this.keep()
  }

  /** Says whether the words say a name, and why. */
  tieName = (list: ListField, tied: Tied, part: Partial<TieToWords>): void => {
    const changed = this.tied[list].map((one) => (one === tied ? { ...one, ...part } : one))
    this.tied = { ...this.tied, [list]: changed }
    this.keep()
  }

  /** How a field is tied to the words. */
  tieOf = (field: string): TieToWords => this.ties[field] ?? untied

  /** Says whether the words say a field, and why. */
  tieField = (field: string, part: Partial<TieToWords>): void => {
    this.ties = { ...this.ties, [field]: { ...this.tieOf(field), ...part } }
    this.keep()
  }

  /** A field was typed anew: what was taken for it from the words was another value. */
  type = (field: string): void => {
    const { typed } = this.tieOf(field)
    if (typed !== '') this.ties = { ...this.ties, [field]: untied }
    this.keep()
  }

  /** Keeps what is typed so far, and looks for events that may be the same. */
  keep = (): void => {
    this.problem = null
    const { tied, ties, words, sourceTitle } = this
    const typed = Object.fromEntries(this.edits.map((edit) => [edit.field.name, edit.typed()]))
    const held: LeftUnsaved = { typed, tied, ties, words, sourceTitle }
    drafts.keep(draftKey, JSON.stringify(held))
    this.there.look(this.date.edtf, this.#parties())
  }

  /** Closes the form and keeps what is typed for the next time it is opened. */
  setAside = (): void => screen.closeSheet()

  /** Another archive stands open: what is typed stays, words and records of the one before do not. */
  moveOver = (): void => {
    const typed = (list: ListField) => this.tied[list].filter(({ id }) => id === null)
    this.tied = { places: typed('places'), actors: typed('actors'), themes: typed('themes') }
    this.#letGoOfWords()
    this.there.leave()
    this.problem = null
  }

  /** Gives up what is typed. */
  leave = (): void => {
    drafts.drop(draftKey)
    this.#clear()
    screen.closeSheet()
  }

  /** The words go to an event that stands, with what was taken of them. */
  citeThere = (id: string): void => {
    const { words, statements } = this
    if (words === null) return
    this.leave()
    eventInHand.take(id)
    const taken = statements.map((one) => ({ ...one, isShown: false }))
    hand.take({ kind: 'citing', words, taken })
    screen.go('reading', { id: words.source, start: words.start, end: words.end })
  }

  /** Makes the event, once no other that may be the same is still unseen. */
  save = (): void => {
    if (!this.canSave || this.isSaving) return
    this.isSaving = true
    this.there.look(this.date.edtf, this.#parties(), (isNews) => {
      this.isSaving = false
      if (!isNews) this.#save()
    })
  }

  #save(): void {
    this.isSaving = true
    acts.change(
      this.#change(),
      ({ id }) => {
        const { title, words } = this
        this.isSaving = false
        this.leave()
        if (id !== null) {
          selection.open(id)
          eventInHand.take(id)
        }
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
    const { words } = this
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
      cite: words === null ? [] : this.statements.map((one) => citingOf(one, words, plainly)),
    }
  }

  /** The places and actors that exist already: by them an event is known again. */
  #parties(): readonly string[] {
    return [...this.tied.places, ...this.tied.actors].flatMap(({ id }) => id ?? [])
  }

  #recall(): void {
    const text = drafts.found.get(draftKey)
    const left = text === undefined ? null : readLeft(text)
    if (left === null) {
      if (text !== undefined) drafts.drop(draftKey)
      return
    }
    for (const edit of this.edits) edit.recall(left.typed[edit.field.name] ?? [])
    const { tied, ties, words, sourceTitle } = left
    Object.assign(this, { tied, ties, words, sourceTitle })
  }

  #letGoOfWords(): void {
    this.words = null
    this.ties = {}
    if (saidByWords.words !== null) saidByWords.leave()
  }

  #clear(): void {
    for (const edit of this.edits) edit.recall([])
    this.tied = nobody
    this.ties = {}
    this.words = null
    this.there.leave()
    this.problem = null
  }

  #edit(name: EventField): ValueEdit {
    const edit = this.edits.find(({ field }) => field.name === name)
    if (edit === undefined) throw new Error(`a new event is not asked for its ${name}`)
    return edit
  }
}

export const newEvent = new NewEventState()
