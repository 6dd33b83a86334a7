import type { AuthorityRow, AuthorityView } from '../../data/reading/authority-view.ts'
import { foldName } from '../../data/text/fold.ts'
import type { Json } from '../../data/text/json.ts'
import { acts } from './acts.svelte.ts'
import { asId } from './as-id.ts'
import { attempt } from './attempt.ts'
import { inLang, settings } from './settings.svelte.ts'
import { everything, type Touched } from './touched.ts'

/** The kinds of authority record. */
export const authorityKinds = ['place', 'actor', 'term'] as const
export type AuthorityKind = (typeof authorityKinds)[number]

type Lists = { readonly [K in AuthorityKind]: readonly AuthorityRow[] }

/** Places, actors and themes: the lists, and the one that is read. */
export class AuthoritiesState {
  lists = $state.raw<Lists>({ place: [], actor: [], term: [] })
  kind = $state<AuthorityKind>('place')
  words = $state('')
  id = $state<string | null>(null)
  view = $state.raw<AuthorityView | null>(null)
  /** The record that the one shown is to be merged into. */
  mergeInto = $state<string | null>(null)
  readonly #stale = new Set<AuthorityKind>()

  shown = $derived(this.matching(this.kind, this.words))

  matching(kind: AuthorityKind, words: string): readonly AuthorityRow[] {
    const wanted = foldName(words)
    const found = this.lists[kind].filter((row) => names(row).some((name) => name.includes(wanted)))
    const collator = new Intl.Collator(settings.lang, { sensitivity: 'base' })
    return found.toSorted((a, b) => collator.compare(inLang(a.name).text, inLang(b.name).text))
  }

  /** Names are proposed wherever records are tied, so that a list is read again when one is touched; how many events its rows count waits until it is looked at. */
  refresh = (touched: Touched = everything): void => {
    for (const kind of authorityKinds)
      if (touched.some(kind)) this.#readList(kind)
      else if (touched.some('link', 'event')) this.#stale.add(kind)
  }

  /** The lists come into view, or are in view while something was touched. */
  look = (touched: Touched): void => {
    for (const kind of this.#stale) this.#readList(kind)
    const { id } = this
    if (id !== null && (touched.some('link', 'event') || touched.has([id]))) this.#read(id)
  }

  show = (kind: AuthorityKind, id: string | null): void => {
    this.kind = kind
    this.id = id
    this.view = null
    this.mergeInto = null
    if (id !== null) this.#read(id)
  }

  /** Another archive stands open. */
  leave = (): void => this.show('place', null)

  create = (name: string): void =>
    acts.change(
      {
        kind: 'create-authority',
        as: this.kind,
        party: { name: { text: name, lang: settings.lang } },
      },
      ({ id }) => {
        this.words = ''
        this.show(this.kind, id)
      },
    )

  merge = (keep: string, drop: string): void =>
    acts.change({ kind: 'merge', keep: asId(keep), drop: asId(drop) }, () =>
      this.show(this.kind, keep),
    )

  record = (id: string, field: string, value: Json): void =>
    acts.change({ kind: 'record', id: asId(id), field, value })

  remove = (id: string): void => acts.change({ kind: 'delete', id: asId(id) })

  #readList(kind: AuthorityKind): void {
    this.#stale.delete(kind)
    attempt(
      'authority.rows',
      { kind },
      (rows) => {
        this.lists = { ...this.lists, [kind]: rows }
      },
      () => {
        this.#stale.add(kind)
      },
    )
  }

  #read(id: string): void {
    attempt(
      'authority.read',
      { id: asId(id) },
      (view) => {
        if (this.id === id) this.view = view
      },
      () => {
        if (this.id === id) this.show(this.kind, null)
      },
    )
  }
}

function names(row: AuthorityRow): readonly string[] {
  const forms = [row.name, row.filing].flatMap((form) => [form?.text, form?.fr, form?.en])
  return [...forms, ...row.names.map(({ text }) => text)].map((form) => foldName(form ?? ''))
}

export const authorities = new AuthoritiesState()
