import type { Field } from '../../model/fields.ts'
import { bareValue } from '../../model/stated.ts'
import type { Lang } from '../../model/text.ts'
import type { EventView } from '../../reading/event-view.ts'
import type { Json } from '../../text/json.ts'
import { statusFact } from '../report/entries.ts'
import { printedFact, printedFields } from '../report/facts.ts'

const mostKept = 2000
const mostUnits = 120

/** The facts of events in both languages, as JSON. What many events share, as a type or a status, is put into words once. */
export class FactsInBoth {
  readonly #first: Lang
  readonly #both: (one: unknown, same: unknown) => Json
  readonly #kept = new Map<string, string>()

  constructor(first: Lang, both: (one: unknown, same: unknown) => Json) {
    this.#first = first
    this.#both = both
  }

  /** Each fact of an event that says something, in the order of the list of fields; `same` is the event as the other language has it. */
  of(view: EventView, same: EventView): readonly string[] {
    return printedFields('event').flatMap((field) => {
      // What stands beside the value tells of the event, and of no other.
      const isOwn = view !== same || field.name === 'statusReason' || view.lacks.length > 0
      const key = isOwn ? undefined : keyOf(field, heldIn(view, field))
      const known = key === undefined ? undefined : this.#kept.get(key)
      const spelt = known ?? this.#spelt(field, view, same)
      if (key !== undefined && known === undefined && this.#kept.size < mostKept)
        this.#kept.set(key, spelt)
      return spelt === '' ? [] : [spelt]
    })
  }

  #spelt(field: Field, view: EventView, same: EventView): string {
    const other = this.#first === 'fr' ? 'en' : 'fr'
    const one = statusFact(printedFact(field, heldIn(view, field), this.#first), view, this.#first)
    if (one.text === '') return ''
    const twin = statusFact(printedFact(field, heldIn(same, field), other), same, other)
    return JSON.stringify(this.#both(one, twin))
  }
}

function heldIn({ event }: EventView, { name }: Field): Json {
  return bareValue(((event as { readonly [name: string]: unknown })[name] ?? null) as Json)
}

function keyOf({ name }: Field, value: Json): string | undefined {
  const spelt = typeof value === 'string' && value.length > mostUnits ? '' : JSON.stringify(value)
  return spelt === '' || spelt.length > mostUnits ? undefined : `${name} ${spelt}`
}
