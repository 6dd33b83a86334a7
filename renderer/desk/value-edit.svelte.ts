import type { Toll } from '../../data/model/event.ts'
import type { Field } from '../../data/model/fields.ts'
import type { Text } from '../../data/model/text.ts'
import type { Json } from '../../data/text/json.ts'
import { isKey } from '../../data/words/words.ts'
import { DateEdit } from './date-edit.svelte.ts'
import { inLang, settings, t, tOf } from './settings.svelte.ts'
import { TollEdit } from './toll-edit.svelte.ts'

/** The value of a field while it is typed or chosen, whatever its control. */
export class ValueEdit {
  readonly field: Field
  text = $state('')
  choice = $state<string | number>('')
  readonly date = new DateEdit()
  readonly toll = new TollEdit()

  /** What is given: null where nothing is, undefined where it cannot be read. */
  value = $derived.by<Json | undefined>(() => this.#read())

  constructor(field: Field) {
    this.field = field
  }

  /** What was typed, as it is kept in a draft. */
  typed(): readonly string[] {
    const { text, choice, date, toll } = this
    switch (this.field.control) {
      case 'line':
      case 'text':
      case 'lines':
        return [text]
      case 'date':
        return [date.text]
      case 'choice':
        return [String(choice)]
      case 'toll':
        return [toll.low, toll.best, toll.high]
      case 'identifiers':
      case 'cells':
      case 'texts':
      case 'names':
      case 'records':
      case 'none':
        return []
    }
  }

  /** Shows again what was typed. */
  recall = ([first = '', second = '', third = '']: readonly string[]): void => {
    this.text = first
    this.choice = this.field.choices.find((choice) => String(choice) === first) ?? ''
    this.date.show(first)
    this.toll.low = first
    this.toll.best = second
    this.toll.high = third
  }

  /** Shows a value; nothing, where there is none. */
  show = (value: Json | undefined): void => {
    this.recall([])
    if (value === undefined || value === null) return
    switch (this.field.control) {
      case 'line':
      case 'text':
        this.text = typeof value === 'string' ? value : inLang(value as unknown as Text).text
        break
      case 'date':
        this.date.show(String(value))
        break
      case 'choice':
        this.choice = value as string | number
        break
      case 'toll':
        this.toll.show(value as unknown as Toll)
        break
      case 'lines':
        this.text = Array.isArray(value) ? value.join('\n') : ''
        break
      case 'identifiers':
      case 'cells':
      case 'texts':
      case 'names':
      case 'records':
      case 'none':
        break
    }
  }

  #read(): Json | undefined {
    switch (this.field.control) {
      case 'line':
      case 'text': {
        const { text } = this
        if (text.trim() === '') return null
        return this.field.written ? { text, lang: settings.lang } : text
      }
      case 'date':
        return this.date.isEmpty ? null : (this.date.edtf ?? undefined)
      case 'choice':
        return this.choice === '' ? null : this.choice
      case 'toll': {
        const toll = this.toll.value
        return toll === null || toll === undefined ? toll : { ...toll }
      }
      case 'lines': {
        const lines = this.text.split('\n').map((line) => line.trim())
        const given = lines.filter((line) => line !== '')
        return given.length === 0 ? null : given
      }
      case 'identifiers':
      case 'cells':
      case 'texts':
      case 'names':
      case 'records':
      case 'none':
        return null
    }
  }
}

/** What stands where a field says nothing: words of its own, else an offer to add it. */
export function vacantWords({ name, control }: Field): string {
  const key = `vacant.${name}`
  if (isKey(key)) return t(key)
  return t(control === 'choice' ? 'vacant.choice' : 'window.add-text')
}

/** What a field lets choose, with the names in the language of the window; a grade behind its letter or figure. */
export function choicesOfField({
  choices,
  words,
}: Field): readonly { readonly key: string | number; readonly name: string }[] {
  return choices.map((key) => {
    const name = tOf(words, key)
    return { key, name: String(key).length === 1 ? `${key} · ${name}` : name }
  })
}
