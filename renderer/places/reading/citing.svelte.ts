import type { EventField } from '../../../data/model/fields.ts'
import type { Problem } from '../../../data/model/outcome.ts'
import { statedValue } from '../../../data/model/stated.ts'
import type { Credibility } from '../../../data/model/vocabulary.ts'
import type { EventView } from '../../../data/reading/event-view.ts'
import type { Json } from '../../../data/text/json.ts'
import { acts } from '../../desk/acts.svelte.ts'
import { asId } from '../../desk/as-id.ts'
import { attempt } from '../../desk/attempt.ts'
import { datesIn } from '../../desk/date-proposals.ts'
import { citableFields } from '../../desk/event-fields.ts'
import type { Words } from '../../desk/hand.ts'
import { notices } from '../../desk/notices.svelte.ts'
import { selection } from '../../desk/selection.svelte.ts'
import { inLang, settings, t } from '../../desk/settings.svelte.ts'
import { ValueEdit } from '../../desk/value-edit.svelte.ts'

/** Tying chosen words to a field of an event: which field, which value, how credible. */
export class CitingState {
  event = $state.raw<EventView | null>(null)
  field = $state('date')
  edit = $state.raw<ValueEdit | null>(null)
  credibility = $state<Credibility>(6)
  stance = $state<'supports' | 'disputes'>('supports')
  note = $state('')
  isChosen = $state(false)
  problem = $state.raw<Problem | null>(null)
  #words: Words | null = null

  fields = $derived(this.event === null ? [] : citableFields(this.event))
  value = $derived<Json | undefined>(this.#valueOf() ?? undefined)

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
      ...(this.edit?.field.control === 'date' ? { typed: this.edit.date.text } : {}),
      ...(this.note.trim() === '' ? {} : { note: this.note }),
    }
    acts.change(
      { kind: 'cite', event: asId(event.id), cite: [citing] },
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
    this.problem = null
    const cited = this.fields.find(({ path }) => path === this.field)
    if (this.event === null || cited === undefined) return
    const { field, link } = cited
    const isOwn = link === null
    const shown = isOwn
      ? statedValue(this.event.event[field.name as EventField])
      : statedValue(link[field.name as keyof typeof link])
    const edit = new ValueEdit(field)
    const [said] = field.control === 'date' ? this.#datesSaid() : []
    edit.show(said?.edtf ?? shown)
    this.edit = edit
  }

  #datesSaid() {
    return datesIn(this.#words?.exact ?? '', settings.lang)
  }

  #valueOf(): Json | undefined {
    const cited = this.fields.find(({ path }) => path === this.field)
    return cited?.field.claims === 'ground' ? cited.link?.to : this.edit?.value
  }
}

export const citing = new CitingState()
