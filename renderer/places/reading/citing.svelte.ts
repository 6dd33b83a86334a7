import { holdsValue } from '../../../data/evidence/holds-value.ts'
import type { Offer } from '../../../data/evidence/proposal.ts'
import type { Problem } from '../../../data/model/outcome.ts'
import { statedValue } from '../../../data/model/stated.ts'
import type { Credibility } from '../../../data/model/vocabulary.ts'
import type { Json } from '../../../data/text/json.ts'
import { acts } from '../../desk/acts.svelte.ts'
import { asId } from '../../desk/as-id.ts'
import { chosenOf, isSameChosen, type Words } from '../../desk/chosen-words.ts'
import { type CitableField, citableFields } from '../../desk/event-fields.ts'
import { eventInHand } from '../../desk/event-in-hand.svelte.ts'
import { hand } from '../../desk/hand.ts'
import { notices } from '../../desk/notices.svelte.ts'
import { saidByWords } from '../../desk/said-by-words.svelte.ts'
import { inLang, settings, t } from '../../desk/settings.svelte.ts'
import {
  citingOf,
  isListField,
  isOf,
  isSame,
  listFields,
  type Statement,
  statementOf,
  statementWords,
} from '../../desk/statement.ts'
import type { Option } from '../../desk/suggest.svelte.ts'
import { ValueEdit } from '../../desk/value-edit.svelte.ts'
import { type Begun, begunWork, blankCitation, type Form } from './begun.svelte.ts'
import { reading } from './reading.svelte.ts'

/** Noting what chosen words say of the event in hand: taken from what the words hold, or typed and then with why. Nothing is there until a person takes or types it. */
export class CitingState {
  /** What is open on the chosen words. */
  open = $state<'cite' | 'note' | null>(null)
  words = $state.raw<Words | null>(null)
  taken = $state.raw<readonly Statement[]>([])
  /** The field of what is typed beside what the words hold. */
  field = $state('')
  edit = $state.raw<ValueEdit | null>(null)
  /** The place, actor or theme that is typed. */
  party = $state.raw<Option | null>(null)
  why = $state('')
  isTypedShown = $state(false)
  credibility = $state<Credibility | null>(null)
  stance = $state<'supports' | 'disputes'>('supports')
  note = $state('')
  problem = $state.raw<Problem | null>(null)
  isSaving = $state(false)
  /** The note that stood before it was changed. */
  #standing = ''

  event = $derived(eventInHand.view)
  /** The fields of the event in hand of which a value can be typed; what it is tied to is named in lists. */
  #typable = $derived<readonly CitableField[]>(
    this.event === null
      ? []
      : citableFields(this.event).filter(({ field }) => field.claims !== 'ground'),
  )
  /** What a person may type of the event in hand. */
  fields = $derived<readonly string[]>(
    this.event === null ? [] : [...this.#typable.map(({ path }) => path), ...listFields],
  )
  typed = $derived.by(() => this.#typed())
  /** Whether the words hold by themselves what is typed. */
  isHeld = $derived(this.typed !== null && this.#holds(this.typed))
  /** Whether what is typed is among what was taken already. */
  isTypedTaken = $derived.by(() => {
    const { typed } = this
    return typed !== null && this.taken.some((one) => isSame(one, typed))
  })
  statements = $derived(
    this.typed === null || this.isTypedTaken ? this.taken : [...this.taken, this.typed],
  )
  said = $derived(statementWords(this.statements, this, this.event))

  /** Whether what is typed says all that it must, and can be kept while another field is typed. */
  isTypedWhole = $derived(
    this.typed !== null && !this.isTypedTaken && (this.isHeld || this.why.trim() !== ''),
  )
  /** Whether a statement was kept of a tie that the event now in hand does not have. */
  isOfOther = $derived(this.taken.some(({ path }) => !this.fields.includes(path)))

  canNote = $derived(
    this.event !== null &&
      !this.event.deleted &&
      !this.isSaving &&
      this.statements.length > 0 &&
      !this.isOfOther &&
      (this.typed === null ? this.#isBlank() : this.isTypedTaken || this.isTypedWhole),
  )

  /** Opens the form on chosen words, with nothing taken; what was typed stays. What was taken of other words waits there, and what waits on these is open again. */
  begin = (words: Words): void => {
    const isSame = isSameChosen(this.words, words)
    if (isSame && this.open === 'cite') return
    if (!isSame && (this.taken.length > 0 || this.open === 'note')) this.putAside()
    const begun = begunWork.citedOn(words)
    if (begun === undefined) this.#open(words)
    else this.resume(begun)
  }

  #open(words: Words): void {
    this.words = words
    this.taken = []
    this.problem = null
    this.open = 'cite'
    eventInHand.look()
    saidByWords.lookInto(words)
  }

  /** Opens a note on chosen words, with the one that stands there. */
  beginNote = (words: Words, standing: string): void => {
    this.putAside()
    this.words = words
    this.note = standing
    this.#standing = standing
    this.problem = null
    this.open = 'note'
  }

  /** Goes on with words and what was taken of them elsewhere: they go to the event in hand. */
  goOn = (): void => {
    const held = hand.put('citing')
    if (held === null) return
    this.putAside()
    this.#open(held.words)
    this.taken = held.taken
  }

  /** A person goes to a source: what was begun on words of another waits there, and what waits here is open again. */
  goTo = (source: string): void => {
    if (this.words !== null && this.words.source !== source) this.putAside()
    const begun = begunWork.lastIn(source)
    if (this.words === null && begun !== undefined) this.resume(begun)
  }

  /** Closes the form; what a person took or typed in it waits on its words. */
  putAside = (): void => {
    const { words, form } = this
    if (words !== null && this.#isBegun()) {
      const sourceTitle = reading.view?.source.title ?? ''
      begunWork.keep({ words, sourceTitle, form })
    }
    this.close()
  }

  /** Opens again what waits. */
  resume = (begun: Begun): void => {
    this.putAside()
    begunWork.giveUp(begun)
    this.words = begun.words
    Object.assign(this, begun.form)
    eventInHand.look()
    if (this.open === 'cite') saidByWords.lookInto(begun.words)
  }

  close = (): void => {
    this.words = null
    this.problem = null
    Object.assign(this, blankCitation)
    saidByWords.leave()
  }

  isTaken = (offer: Offer): boolean => this.taken.some((one) => isOf(one, offer))

  /** Takes an offer, or lets go of it again. */
  take = (offer: Offer): void => {
    this.problem = null
    this.taken = this.isTaken(offer)
      ? this.taken.filter((one) => !isOf(one, offer))
      : [...this.taken, statementOf(offer)]
  }

  drop = (statement: Statement): void => {
    if (statement === this.typed) this.setField('')
    else this.taken = this.taken.filter((one) => one !== statement)
  }

  show = (statement: Statement, isShown: boolean): void => {
    if (statement === this.typed) this.isTypedShown = isShown
    else this.taken = this.taken.map((one) => (one === statement ? { ...one, isShown } : one))
  }

  /** Keeps what is typed for the same act, and leaves the field free for another. */
  keepTyped = (): void => {
    const { typed } = this
    if (typed === null || !this.isTypedWhole) return
    this.taken = [...this.taken, typed]
    this.problem = null
    this.setField('')
  }

  setField = (field: string): void => {
    this.field = field
    this.party = null
    this.why = ''
    this.isTypedShown = false
    const cited = this.#cited(field)
    this.edit = cited === undefined ? null : new ValueEdit(cited.field)
  }

  /** What the event shows where a statement speaks; undefined where nothing is shown there. */
  shownFor = ({ path, value }: Statement): Json | undefined => {
    const { event } = this
    if (event === null) return undefined
    if (isListField(path)) return event.links.find(({ to }) => to === value)?.to
    const cited = this.#cited(path)
    if (cited === undefined) return undefined
    const { field, link } = cited
    const of = (link ?? event.event) as { readonly [name: string]: unknown }
    return statedValue(of[field.name])
  }

  /** Records what the button says, in one act. */
  cite = (): void => {
    const { event, words, statements } = this
    if (event === null || words === null || !this.canNote) return
    this.isSaving = true
    const cite = statements.map((one) => citingOf(one, words, this))
    const { text } = inLang(event.event.title.value)
    acts.change(
      { kind: 'cite', event: asId(event.id), cite },
      () => {
        this.isSaving = false
        this.close()
        notices.say(() => t('reading.cited', { title: text }))
      },
      this.#refused,
    )
  }

  saveNote = (): void => {
    const { words } = this
    if (words === null) return
    acts.change(
      { kind: 'note', chosen: chosenOf(words), note: this.note },
      () => {
        this.close()
        notices.say(() => t(words.area === undefined ? 'reading.noted' : 'area.noted'))
      },
      this.#refused,
    )
  }

  readonly #refused = (problem: Problem): void => {
    this.isSaving = false
    this.problem = problem
    eventInHand.look()
  }

  #cited(path: string): CitableField | undefined {
    return this.#typable.find((cited) => cited.path === path)
  }

  #typed(): Statement | null {
    const { field: path, party, edit, why: interpretation, isTypedShown: isShown } = this
    const so = { path, interpretation, isShown }
    if (isListField(path))
      return party === null
        ? null
        : {
            ...so,
            value: party.id ?? party.name,
            name: { text: party.name, lang: settings.lang },
            isNew: party.id === null,
            typed: '',
          }
    const value = edit?.value
    if (edit === null || value === undefined || value === null) return null
    const typed = edit.field.control === 'date' ? edit.date.text : ''
    return { ...so, value, name: null, isNew: false, typed }
  }

  #holds({ path, value, name }: Statement): boolean {
    const exact = this.words?.exact ?? ''
    const said = isListField(path) && name !== null ? name.text : value
    const { proposals } = saidByWords.found
    return holdsValue(exact, path, value, proposals) || holdsValue(exact, path, said, proposals)
  }

  get form(): Form {
    const { open, taken, field, edit, party, why, isTypedShown, credibility, stance, note } = this
    return { open, taken, field, edit, party, why, isTypedShown, credibility, stance, note }
  }

  /** Whether a person took or typed something that is not noted. */
  #isBegun(): boolean {
    if (this.open === 'note') return this.note !== this.#standing
    // What is typed and cannot be read is typed all the same.
    const isTyping = this.edit !== null && this.edit.value !== null
    return this.taken.length > 0 || this.party !== null || this.why !== '' || isTyping
  }

  /** Whether nothing is being typed, or what is typed can be read. */
  #isBlank(): boolean {
    return this.edit === null || this.edit.value !== undefined
  }
}

export const citing = new CitingState()
