import { mostNamedFindings } from './limits.ts'

/** What the store found wrong or worth saying, each kind with its own sentence in `data/words`. */
export type FindingKind =
  | 'line.damaged'
  | 'lines.missing'
  | 'chain.broken'
  | 'act.incomplete'
  | 'journal.forked'
  | 'journal.interrupted'
  | 'journal.refused'
  | 'journal.arriving'
  | 'journal.behind'
  | 'journal.elsewhere'
  | 'journal.missing'
  | 'journal.rewritten'
  | 'journal.continued'
  | 'journal.replaced'
  | 'snapshot.damaged'
  | 'snapshot.differs'
  | 'blob.damaged'
  | 'blob.missing'
  | 'file.damaged'
  | 'file.missing'
  | 'file.foreign'
  | 'file.respelled'
  | 'file.unreadable'
  | 'file.link'
  | 'received.orphan'
  | 'journal.copy'
  | 'lines.unproven'
  | 'file.special'
  | 'file.too-large'
  | 'line.unfit'
  | 'name.unfit'
  | 'manifest.damaged'
  | 'archive.damaged'

/** One finding: the file inside the archive (with `/`), where in it (`line 7`, `line 7 to 9`, `byte 1024`), a record concerned, and how bad it is. */
export interface FolderFinding {
  readonly kind: FindingKind
  readonly file: string
  readonly place: string
  readonly record: string | null
  readonly severity: 'damage' | 'notice'
  readonly writer?: string
  /** Another folder of the archive on this machine, which has what is missing here. */
  readonly folder?: string
}

const notices: ReadonlySet<FindingKind> = new Set([
  'journal.forked',
  'journal.interrupted',
  'journal.refused',
  'journal.arriving',
  'journal.behind',
  'journal.elsewhere',
  'journal.continued',
  'journal.replaced',
  'file.foreign',
  'file.respelled',
  'received.orphan',
  'journal.copy',
  'lines.unproven',
])

/** Makes a finding; what is only worth saying is told apart from damage by its kind. */
export function finding(
  kind: FindingKind,
  file: string,
  place = '',
  more: { readonly record?: string | null; readonly writer?: string } = {},
): FolderFinding {
  return {
    kind,
    file,
    place,
    record: more.record ?? null,
    severity: notices.has(kind) ? 'notice' : 'damage',
    ...(more.writer === undefined ? {} : { writer: more.writer }),
  }
}

/** Findings as they are made, one by one as long as those of a kind can still be read; the rest are counted. */
export class Findings {
  readonly #named: FolderFinding[] = []
  readonly #counts = new Map<FindingKind, number>()

  add(one: FolderFinding): void {
    const count = (this.#counts.get(one.kind) ?? 0) + 1
    this.#counts.set(one.kind, count)
    if (count <= mostNamedFindings) this.#named.push(one)
  }

  /** Adds findings of which there may be any number: as arguments of a call, too many would end the program. */
  addAll(findings: Iterable<FolderFinding>): void {
    for (const one of findings) this.add(one)
  }

  /** Those named, and for each kind of which there are more, how many. */
  all(): readonly FolderFinding[] {
    const more = [...this.#counts].flatMap(([kind, count]) =>
      count > mostNamedFindings ? [finding(kind, '', `more ${count - mostNamedFindings}`)] : [],
    )
    return [...this.#named, ...more]
  }
}

/** The first record id that can still be read in damaged bytes. */
export function idIn(bytes: Uint8Array): string | null {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  return /[fespcaltrv]-[0-9a-hjkmnp-tv-z]{16}/.exec(text)?.[0] ?? null
}
