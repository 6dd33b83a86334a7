import { areaOf, fragmentOf } from '../model/area.ts'
import type { Kind } from '../model/id.ts'
import { done, failed, type Outcome } from '../model/outcome.ts'
import { foldName } from '../text/fold.ts'
import { type Json, toJson } from '../text/json.ts'
import type { Chosen, ChosenArea, ChosenWords, Party, Quote } from './change.ts'
import { withoutClaim } from './fields.ts'
import { type Held, seenOf } from './held.ts'
import { textInForce } from './in-force.ts'
import type { Op } from './patch.ts'
import { type Archive, dotsOf, mentioning, standing, standingIds } from './state.ts'

type AuthorityKind = 'actor' | 'place' | 'term'

interface DraftContext {
  readonly makeId: (kind: Kind) => string
  readonly quote: (chosen: ChosenWords) => Outcome<Quote>
  readonly quoteArea?: (chosen: ChosenArea) => Outcome<Quote>
}

/** The ops of one act as they gather, one for each field of each record. */
export class ActDraft {
  readonly archive: Archive
  readonly #context: DraftContext
  readonly #ops = new Map<string, Op>()
  readonly #made = new Map<string, string>()

  constructor(archive: Archive, context: DraftContext) {
    this.archive = archive
    this.#context = context
  }

  /** Every op so far, in the order in which its field was first set. */
  get ops(): readonly Op[] {
    return [...this.#ops.values()]
  }

  /** How many there are so far. */
  get size(): number {
    return this.#ops.size
  }

  /** Sets a field, replacing every value now alive. */
  write(id: string, field: string, value: Json): void {
    const replaces = dotsOf(this.archive, id, field)
    this.#ops.set(`${id} ${field}`, { id, field, value, replaces })
  }

  /** Makes a record with these fields; undefined ones are left out. */
  create(kind: Kind, fields: { readonly [field: string]: unknown }): string {
    const id = this.#context.makeId(kind)
    for (const [field, value] of Object.entries(fields))
      if (value !== undefined) this.write(id, field, toJson(value))
    return id
  }

  /** Marks a record deleted, with what the deletion has seen. */
  remove(id: string): void {
    const held = this.archive.records.get(id)
    if (held !== undefined) this.write(id, 'deleted', seenOf(held))
  }

  /** The passage at these words, or of this area: the one that exists, else a new one. */
  passage(chosen: Chosen): Outcome<string> {
    if (standing(this.archive, chosen.source) === undefined)
      return failed({ code: 'source.unknown', id: chosen.source })
    return 'area' in chosen ? this.#ofArea(chosen) : this.#ofWords(chosen)
  }

  #ofArea(chosen: ChosenArea): Outcome<string> {
    const fragment = fragmentOf(chosen.area)
    const known = mentioning(this.archive, chosen.source, 'passage').find(({ fields }) => {
      const area = areaOf(fields)
      return area !== undefined && fragmentOf(area) === fragment
    })
    if (known !== undefined) return done(known.id)
    const key = `${chosen.source} ${fragment}`
    const made = this.#made.get(key)
    if (made !== undefined) return done(made)
    const quote = this.#context.quoteArea?.(chosen) ?? failed({ code: 'area.unmeasured' })
    if (!quote.ok) return quote
    const { exact, start, end, text } = quote.value
    const fields = { source: chosen.source, exact, start, end, text, area: chosen.area }
    const id = this.create('passage', fields)
    this.#made.set(key, id)
    return done(id)
  }

  #ofWords(chosen: ChosenWords): Outcome<string> {
    const text = textInForce(this.archive, chosen.source)?.text
    const known = mentioning(this.archive, chosen.source, 'passage').find(
      ({ fields }) =>
        fields.start === chosen.start && fields.end === chosen.end && fields.text === text,
    )
    if (known !== undefined)
      return isAsSeen(chosen, String(known.fields.exact)) ? done(known.id) : changed(chosen)
    const key = `${chosen.source} ${chosen.start} ${chosen.end}`
    const made = this.#made.get(key)
    if (made !== undefined)
      return isAsSeen(chosen, String(this.#ops.get(`${made} exact`)?.value))
        ? done(made)
        : changed(chosen)
    const quote = this.#context.quote(chosen)
    if (!quote.ok) return quote
    if (!isAsSeen(chosen, quote.value.exact)) return changed(chosen)
    const { exact, prefix, suffix, start, end, text: of } = quote.value
    const id = this.create('passage', {
      source: chosen.source,
      exact,
      prefix,
      suffix,
      start,
      end,
      text: of,
    })
    this.#made.set(key, id)
    return done(id)
  }

  /** The authority record that a person meant: by id, by any of its folded names, or made now. */
  party(kind: AuthorityKind, party: Party): Outcome<string> {
    if ('id' in party) {
      if (kindNames[kind] !== party.id[0] || standing(this.archive, party.id) === undefined)
        return failed({ code: 'record.unknown', id: party.id })
      return done(party.id)
    }
    const name = foldName(party.name.text)
    if (name === '') return failed({ code: 'authority.nameless', kind })
    const known = this.#made.get(`${kind} ${name}`) ?? findByName(this.archive, kind, name)
    if (known !== undefined) return done(known)
    return done(this.#make(kind, party, name))
  }

  /** The tie of an event to a record: one that stands, else one that this act makes. */
  tieTo(event: string, kind: string, to: string): string | undefined {
    const standingTie = mentioning(this.archive, event, 'link').find(
      ({ fields }) => fields.event === event && fields.kind === kind && fields.to === to,
    )
    return standingTie?.id ?? this.#tiesMade(event).find(({ value }) => value === to)?.id
  }

  /** How many ties of an event this act makes. */
  tiesMade(event: string): number {
    return this.#tiesMade(event).length
  }

  /** Makes an authority record; refused where one already bears the name. */
  newAuthority(kind: AuthorityKind, party: Party): Outcome<string> {
    if ('id' in party) return failed({ code: 'authority.exists', kind, existing: party.id })
    const name = foldName(party.name.text)
    if (name === '') return failed({ code: 'authority.nameless', kind })
    const known = findByName(this.archive, kind, name)
    if (known !== undefined)
      return failed({ code: 'authority.exists', kind, existing: known, name: party.name.text })
    return done(this.#make(kind, party, name))
  }

  /** Takes a claim out of every field that shows it; the values stay, without a source. */
  loosen(claim: string): void {
    const subject = this.archive.records.get(claim)?.fields.subject
    if (typeof subject !== 'string') return
    const holders: Held[] = [...mentioning(this.archive, subject, 'link')]
    const event = standing(this.archive, subject)
    if (event !== undefined) holders.push(event)
    for (const held of holders)
      for (const [field, value] of Object.entries(held.fields)) {
        const loose = withoutClaim(value, claim)
        if (loose !== undefined) this.write(held.id, field, loose)
      }
  }

  #tiesMade(event: string): readonly Op[] {
    return this.ops.filter(
      ({ id, field }) => field === 'to' && this.#ops.get(`${id} event`)?.value === event,
    )
  }

  #make(kind: AuthorityKind, party: Exclude<Party, { id: unknown }>, name: string): string {
    const id = this.create(kind, {
      name: { ...party.name, text: party.name.text.trim() },
      country: kind === 'term' ? undefined : party.country,
      kind: kind === 'actor' ? party.actorKind : undefined,
    })
    this.#made.set(`${kind} ${name}`, id)
    return id
  }
}

/** Whether the words at a place are those that the person saw there, where that was said. */
function isAsSeen({ exact }: ChosenWords, words: string): boolean {
  return exact === undefined || exact === words
}

function changed({ source, exact = '' }: ChosenWords): Outcome<never> {
  return failed({ code: 'passage.changed', id: source, words: exact.slice(0, 80) })
}

const kindNames: Readonly<Record<AuthorityKind, string>> = { actor: 'a', place: 'l', term: 't' }

/** The standing authority record of a kind that bears a folded name, as its preferred name or another. */
export function findByName(
  archive: Archive,
  kind: AuthorityKind,
  foldedName: string,
): string | undefined {
  let other: string | undefined
  for (const id of standingIds(archive, kind)) {
    const fields = archive.records.get(id)?.fields
    for (const form of Object.values((fields?.name ?? {}) as { [form: string]: Json }))
      if (typeof form === 'string' && foldName(form) === foldedName) return id
    for (const name of (fields?.names ?? []) as readonly { readonly text?: Json }[])
      if (typeof name.text === 'string' && foldName(name.text) === foldedName) other ??= id
  }
  return other
}
