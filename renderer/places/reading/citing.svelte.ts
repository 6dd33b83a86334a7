import type { Problem } from '../../../data/model/outcome.ts'
import type { Credibility, EventType } from '../../../data/model/vocabulary.ts'
import type { EventView } from '../../../data/reading/event-view.ts'
import type { Json } from '../../../data/text/json.ts'
import { acts } from '../../desk/acts.svelte.ts'
import { asId } from '../../desk/as-id.ts'
import { attempt } from '../../desk/attempt.ts'
import { DateEdit } from '../../desk/date-edit.svelte.ts'
import { datesIn } from '../../desk/date-proposals.ts'
import { citableFields } from '../../desk/event-fields.ts'
import type { Words } from '../../desk/hand.ts'
import { notices } from '../../desk/notices.svelte.ts'
import { selection } from '../../desk/selection.svelte.ts'
import { inLang, settings, t } from '../../desk/settings.svelte.ts'
import { TollEdit } from '../../desk/toll-edit.svelte.ts'

/** Tying chosen words to a field of an event: which field, which value, how credible. */
export class CitingState {
  event = $state.raw<EventView | null>(null)
  field = $state('date')
  text = $state('')
  type = $state<EventType>('diplomacy')
  credibility = $state<Credibility>(6)
  stance = $state<'supports' | 'disputes'>('supports')
  note = $state('')
  isChosen = $state(false)
  problem = $state.raw<Problem | null>(null)
  readonly date = new DateEdit()
  readonly toll = new TollEdit()
  #words: Words | null = null

  fields = $derived(this.event === null ? [] : citableFields(this.event))
  value = $derived<Json | undefined>(this.#valueOf())

  /** Starts on chosen words, from the event that is selected, where there is one. */
  begin = (words: Words): void => {
    this.#words = words
    if (this.event === null && selection.id !== null) this.take(selection.id)
    else this.#fill()
  }

  take = (id: string): void =>
    attempt('event.read', { id: asId(id) }, (event) => {
      this.event = event
      this.isChosen = event.event.date === undefined
      this.#fill()
    })

  leave = (): void => {
    this.event = null
    this.problem = null
  }

  setField = (field: string): void => {
    this.field = field
    this.#fill()
  }

  cite = (words: Words, then: () => void): void => {
    const { event, value } = this
    if (event === null || value === undefined) return
    const citing = {
      chosen: { source: words.source, start: words.start, end: words.end },
      field: this.field,
      value,
      credibility: this.credibility,
      stance: this.stance,
      choose: this.isChosen,
      ...(this.field === 'date' ? { typed: this.date.text } : {}),
      ...(this.note.trim() === '' ? {} : { note: this.note }),
    }
    acts.change(
      { kind: 'cite', event: asId(event.id), citing },
      () => {
        this.note = ''
        this.problem = null
        const { text } = inLang(event.event.title.value)
        notices.say(() => t('reading.cited', { title: text }))
        this.take(event.id)
        then()
      },
      (problem) => {
        this.problem = problem
      },
    )
  }

  /** Proposes what the words themselves say, else the value that the event shows now. */
  #fill(): void {
    const event = this.event?.event
    this.problem = null
    this.text = ''
    if (event === undefined) return
    const [said] = datesIn(this.#words?.exact ?? '', settings.lang)
    if (this.field === 'date') this.date.show(said?.edtf ?? event.date?.value ?? '')
    if (this.field === 'title') this.text = inLang(event.title.value).text
    if (this.field === 'summary' && event.summary) this.text = inLang(event.summary.value).text
    if (this.field === 'type' && event.type) this.type = event.type.value
    this.toll.show(this.field === 'toll' ? event.toll?.value : undefined)
    const link = this.event?.links.find(({ id }) => this.field === `actors/${id}/style`)
    if (link) this.text = link.style?.value ?? ''
  }

  #valueOf(): Json | undefined {
    const { field, text } = this
    if (field === 'date') return this.date.edtf ?? undefined
    if (field === 'type') return this.type
    if (field === 'toll') return this.toll.value ?? undefined
    if (field === 'title' || field === 'summary')
      return text.trim() === '' ? undefined : { text, lang: settings.lang }
    if (field.endsWith('/style')) return text.trim() === '' ? undefined : text
    return this.event?.links.find(({ id }) => field.endsWith(`/${id}`))?.to
  }
}

export const citing = new CitingState()
