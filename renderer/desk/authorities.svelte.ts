import type { AuthorityRow, AuthorityView } from '../../data/reading/authority-view.ts'
import { foldName } from '../../data/text/fold.ts'
import type { Json } from '../../data/text/json.ts'
import { acts } from './acts.svelte.ts'
import { asId } from './as-id.ts'
import { attempt } from './attempt.ts'
import { inLang, settings } from './settings.svelte.ts'

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

  shown = $derived(this.matching(this.kind, this.words))

  matching(kind: AuthorityKind, words: string): readonly AuthorityRow[] {
    const wanted = foldName(words)
    const found = this.lists[kind].filter((row) => names(row).some((name) => name.includes(wanted)))
    const collator = new Intl.Collator(settings.lang, { sensitivity: 'base' })
    return found.toSorted((a, b) => collator.compare(inLang(a.name).text, inLang(b.name).text))
  }

  refresh = (): void => {
    for (const kind of authorityKinds)
      attempt(
        'authority.rows',
        { kind },
        (rows) => {
          this.lists = { ...this.lists, [kind]: rows }
        },
        () => undefined,
      )
    if (this.id !== null) this.#read(this.id)
  }

  show = (kind: AuthorityKind, id: string | null): void => {
    this.kind = kind
    this.id = id
    this.view = null
    this.mergeInto = null
    if (id !== null) this.#read(id)
  }

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
