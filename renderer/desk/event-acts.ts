import type { Event } from '../../data/model/event.ts'
import type { Field } from '../../data/model/fields.ts'
import type { Problem } from '../../data/model/outcome.ts'
import { styleText } from '../../data/model/style-text.ts'
import type { Text } from '../../data/model/text.ts'
import { type Tie, ties } from '../../data/model/vocabulary.ts'
import type { EventView, LinkView } from '../../data/reading/event-view.ts'
import { type Json, toJson } from '../../data/text/json.ts'
import { acts } from './acts.svelte.ts'
import { asId } from './as-id.ts'
import { authorities } from './authorities.svelte.ts'
import type { Save } from './field-edit.svelte.ts'
import { notices } from './notices.svelte.ts'
import { asksReason, reasons } from './reasons.svelte.ts'
import { inLang, settings, t } from './settings.svelte.ts'
import type { Option } from './suggest.svelte.ts'
import { claimWords } from './value-words.ts'

type Done = () => void
type Refused = (problem: Problem) => void

/** States a field that claims can speak for; the value then stands without a source. Where it rested on one, the person is asked why. */
export function stateField(
  id: string,
  field: string,
  value: Json,
  done: Done = () => undefined,
  refused: Refused = notices.refuse,
  reason = '',
): void {
  const why = reason === '' ? {} : { reason }
  acts.change({ kind: 'state', id: asId(id), field, value, ...why }, done, (problem) => {
    if (!asksReason(problem)) refused(problem)
    else
      reasons.ask({
        for: 'change',
        value: claimWords(field, value),
        warnings: [],
        given: (reason) => stateField(id, field, value, done, refused, reason),
        left: () => refused(problem),
      })
  })
}

/** Records a field that stands by itself. */
export function recordField(
  id: string,
  field: string,
  value: Json,
  done: Done = () => undefined,
  refused: Refused = notices.refuse,
): void {
  acts.change({ kind: 'record', id: asId(id), field, value }, done, refused)
}

/** A text with the form that the window shows set anew, its other forms kept. */
export function withForm(before: Text | undefined, typed: string): Json {
  const { lang } = settings
  if (before === undefined) return { text: typed, lang }
  const { fr, en } = before
  const forms = {
    text: before.text,
    lang: before.lang,
    ...(fr === undefined ? {} : { fr }),
    ...(en === undefined ? {} : { en }),
  }
  return isTranslated(before) ? { ...forms, [lang]: typed } : { ...forms, text: typed }
}

/** Whether the window shows a form of a text other than the original. */
function isTranslated(text: Text): boolean {
  return text.lang !== settings.lang && inLang(text).lang === settings.lang
}

/** Keeps the value of a field as the field holds it: stated without a source, or by itself. */
export function keepValue(
  id: string,
  { name, claims }: Field,
  value: Json,
  done: Done = () => undefined,
  refused: Refused = notices.refuse,
  reason = '',
): void {
  if (claims === 'stated') stateField(id, name, value, done, refused, reason)
  else recordField(id, name, value, done, refused)
}

/** Saves a typed line or text; one that is emptied is taken away. */
export function saveTyped(id: string, field: Field, before: Text | undefined): Save {
  return (text, done, refused) => {
    const value = field.written ? withForm(before, text) : text
    const isEmptied = text === '' && (field.written || field.claims === 'stated')
    keepValue(id, field, isEmptied ? null : value, done, refused)
  }
}

/** Saves a plain line or note. */
export function saveLine(id: string, field: string): Save {
  return (text, done, refused) => recordField(id, field, text, done, refused)
}

/** Saves the rank or office that an actor held; where the window shows it in another language than it was given in, that form alone. */
export function saveStyle({ id, style, styles }: LinkView): Save {
  const held = styleText(styles, style?.value ?? '')
  return (text, done, refused) => {
    const typed = text.trim()
    if (typed === '') stateField(id, 'style', null, done, refused)
    else if (held === undefined || !isTranslated(held)) stateField(id, 'style', text, done, refused)
    else {
      const form = withForm(held, typed)
      const forms = styles.map((one) => (one === held ? form : toJson(one)))
      recordField(id, 'styles', forms as Json, done, refused)
    }
  }
}

/** Ties an event to a record that exists, or to a new one of that name. */
export function tieParty(event: string, as: 'place' | 'actor' | 'theme', option: Option): void {
  const { lang } = settings
  const party = option.id === null ? { name: { text: option.name, lang } } : { id: asId(option.id) }
  acts.change({ kind: 'tie', event: asId(event), to: { as, party } })
}

/** Ties an event to another. */
export function tieEvent(event: string, id: string, tie: Tie): void {
  acts.change({
    kind: 'tie',
    event: asId(event),
    to: { as: 'event', id: asId(id), tie },
  })
}

/** The kinds of tie between events, with their names. */
export function tieOptions(): readonly { readonly key: Tie; readonly name: string }[] {
  return ties.map((key) => ({ key, name: t(`tie.${key}`) }))
}

/** Records of a kind that match what is typed, and the offer to create one. */
export function partyOptions(as: 'place' | 'actor' | 'theme', words: string): readonly Option[] {
  const kind = as === 'theme' ? 'term' : as
  const name = words.trim()
  const found = authorities.matching(kind, name).slice(0, 8)
  const options = found.map((row) => ({
    id: row.id,
    name: inLang(row.name).text,
    detail: row.country,
  }))
  const isKnown = options.some((option) => option.name.toLowerCase() === name.toLowerCase())
  return name === '' || isKnown ? options : [...options, { id: null, name, detail: '' }]
}

/** Shows a claim's value once the person has said why: value, claim and reason are written in one act. */
export function choose(asked: () => EventView['claims'][number], value: string): void {
  reasons.ask({
    for: 'choose',
    value,
    // Of the claim as it stands by then: an edit of it that was on its way may bring a warning.
    get warnings() {
      return asked().warnings
    },
    given: (reason) => {
      const { id, warnings } = asked()
      acts.change({ kind: 'choose', claim: asId(id), reason, despite: warnings.length > 0 }, () =>
        notices.say(() => t('panel.chosen-done')),
      )
    },
    left: () => undefined,
  })
}

/** Ends a disagreement between merged copies with one of its values. */
export function settle(id: string, field: string, dot: string): void {
  acts.change({ kind: 'settle', id: asId(id), field, dot })
}

/** Takes away a record: a claim, a link, an event. */
export function remove(id: string): void {
  acts.change({ kind: 'delete', id: asId(id) })
}

/** The identifiers of an event elsewhere, as lines of `scheme value`. */
export function identifierLines(event: Event): string {
  return event.identifiers.map(({ scheme, value }) => `${scheme} ${value}`).join('\n')
}

/** Saves identifiers typed as lines of `scheme value`. */
export function saveIdentifiers(id: string): Save {
  return (text, done, refused) => {
    const lines = text.split('\n').map((line) => line.trim())
    const read = lines.flatMap((line) => {
      const [scheme = '', ...rest] = line.split(/\s+/)
      return scheme === '' ? [] : [{ scheme, value: rest.join(' ') }]
    })
    if (read.some(({ value }) => value === '')) return refused({ code: 'window.identifier' })
    recordField(id, 'identifiers', read, done, refused)
  }
}
