import type { Head, Heads } from '../../changes/patch.ts'
import type { HeadClaim } from './claims.ts'
import type { Snapshot } from './snapshot.ts'
import type { ClaimRow } from './snapshot-shape.ts'

/** What the lines of heads of an archive say of its journals, and by whom it was said. */
export class SaidHeads {
  readonly #claims = new Map<string, HeadClaim>()
  readonly #told = new Map<string, Map<string, Head>>()

  /** Begins with what a snapshot summed up; all that came before was held against the journals when it was made. */
  constructor(snapshot?: Pick<Snapshot, 'header'> & { readonly writer: string }) {
    for (const [of, n, hash] of snapshot?.header.claims ?? []) this.#claim(of, { n, hash })
    if (snapshot !== undefined) this.note(snapshot.writer, headsOf(snapshot.header.told ?? []))
  }

  /** Takes note of a line of heads. */
  note(writer: string, heads: Heads): void {
    const told = this.#told.get(writer) ?? new Map<string, Head>()
    this.#told.set(writer, told)
    for (const [of, head] of heads) {
      this.#claim(of, head)
      if ((told.get(of)?.n ?? 0) < head.n) told.set(of, head)
    }
  }

  /** All that was said, a line of a journal once. */
  claims(): readonly HeadClaim[] {
    return [...this.#claims.values()]
  }

  /** Of each journal the last line that was named, and what the writer itself has said, as a snapshot keeps them. */
  rows(writer: string): {
    readonly claims: readonly ClaimRow[]
    readonly told: readonly ClaimRow[]
  } {
    const last = new Map<string, Head>()
    for (const { of, n, hash } of this.claims())
      if ((last.get(of)?.n ?? 0) < n) last.set(of, { n, hash })
    return { claims: rowsOf(last), told: rowsOf(this.#told.get(writer) ?? new Map()) }
  }

  /** The heads that a writer has not said yet. */
  untold(writer: string, heads: Heads): Heads {
    const told = this.#told.get(writer)
    return new Map(
      [...heads].filter(
        ([of, { n, hash }]) => of !== writer && hash !== '' && n > (told?.get(of)?.n ?? 0),
      ),
    )
  }

  #claim(of: string, { n, hash }: Head): void {
    this.#claims.set(`${of} ${n} ${hash}`, { of, n, hash, by: 'archive' })
  }
}

function rowsOf(heads: Heads): readonly ClaimRow[] {
  return [...heads].map(([of, { n, hash }]) => [of, n, hash])
}

function headsOf(rows: readonly ClaimRow[]): Heads {
  return new Map(rows.map(([of, n, hash]) => [of, { n, hash }]))
}
