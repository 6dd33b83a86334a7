import { toBase64 } from '../../exports/base64.ts'
import type { Lang } from '../../model/text.ts'
import type { Json } from '../../text/json.ts'
import type { PrintFact, PrintSource, WrittenText } from '../model.ts'
import { headOf, type ReadForReport } from '../report/build-report.ts'
import { entryIn, familyIn, printBounds, readForPrint } from '../report/entries.ts'
import type { ReportRequest } from '../report/request.ts'
import { Citations, openSources, sourceIn } from '../report/sources.ts'
import { inBoth } from './both.ts'
import { EventColumns } from './columns.ts'
import { FactsInBoth } from './facts-in-both.ts'
import { pageWords } from './page-words.ts'
import type { CopyHead, CopySource } from './told.ts'

/** What is asked of a report, and what was read of the archive for it. */
export interface AskedReport {
  readonly asked: ReportRequest
  readonly read: ReadForReport
}

/** The same report in both languages. */
export type Reports = Readonly<Record<Lang, AskedReport>>

/** What the machine does best by itself: it compresses bytes, given in pieces, by Deflate (RFC 1951), and gives the SHA-256 of a text in UTF-8. */
export interface Machine {
  readonly deflate: (pieces: readonly Uint8Array[]) => Uint8Array
  readonly sha256: (text: string) => Uint8Array
}

/** The data of a reading copy, with how much is in them. */
export interface CopyData {
  readonly text: string
  readonly title: WrittenText
  readonly events: number
  readonly sources: number
  readonly withheld: number
}

const perStep = 200
const atOnce = 64 * 1024
const encoder = new TextEncoder()

/** The data of a reading copy: three lines, each lines of JSON compressed by Deflate (RFC 1951) and spelt in base64. The first is the head, the second an event a line, the third a source a line. Each is put into words in both languages, spelt and let go before the next, so that a long report never stands as a whole. A step for every two hundred. */
export function* blockOf(
  id: string,
  reports: Reports,
  first: Lang,
  { deflate }: Machine,
): Generator<number, CopyData> {
  const told = reports[first]
  const other = reports[first === 'fr' ? 'en' : 'fr']
  // What is put into words is plain JSON: what is said of `PrintModel`.
  const both = (one: unknown, same: unknown): Json =>
    first === 'fr' ? inBoth(one as Json, same as Json) : inBoth(same as Json, one as Json)
  const citations = new Citations()
  const { columns, lines: events } = yield* eventsIn(told, other, both, citations)
  const texts = new Packing()
  const sources: Pick<PrintSource, 'id' | 'lang'>[] = []
  const { archive, access } = told.read
  const ids = openSources({ ...told.asked, archive }, access, citations)
  for (const [nth, source] of ids.entries()) {
    if (nth % perStep === perStep - 1) yield columns.count + nth
    const [one, same] = [told, other].map(({ asked, read }) =>
      sourceIn(
        { ...asked, archive: read.archive },
        read.access,
        source,
        nth,
        citations,
        read.placed,
      ),
    ) as [PrintSource, PrintSource]
    sources.push({ id: source, lang: one.lang })
    texts.line(JSON.stringify(both(copied(one), copied(same))))
  }
  const [one, same] = [told, other].map(({ asked, read }) =>
    headOf(asked, read, columns.bounds, sources),
  ) as [ReturnType<typeof headOf>, ReturnType<typeof headOf>]
  const head: CopyHead = {
    lang: first,
    archive: { id, title: one.title },
    facts: both(one.facts, same.facts),
    software: told.asked.software,
    events: columns.told(),
    sources: sources.length,
    words: { fr: pageWords('fr'), en: pageWords('en') },
  }
  const opening = new Packing()
  opening.line(JSON.stringify(head))
  const { withheldEvents, withheldSources } = one.facts
  return {
    text: [opening, events, texts].map((packing) => packing.spelt(deflate)).join('\n'),
    title: one.title,
    events: columns.count,
    sources: sources.length,
    withheld: withheldEvents + withheldSources,
  }
}

/** Puts the events into words, one after the other, and notes what they cite. */
function* eventsIn(
  told: AskedReport,
  other: AskedReport,
  both: (one: unknown, same: unknown) => Json,
  citations: Citations,
): Generator<number, { readonly columns: EventColumns; readonly lines: Packing }> {
  const { timed } = told.read
  const printed = new Set(timed.map(({ id }) => id))
  // An anonymous report has other names in each language, of the same events.
  const isOne = other.read.archive === told.read.archive
  const columns = new EventColumns(both)
  const facts = new FactsInBoth(told.asked.lang, both)
  const lines = new Packing()
  for (const [nth, { id, bounds }] of timed.entries()) {
    if (nth % perStep === perStep - 1) yield nth
    const view = readForPrint(told.read.archive, id)
    const twin = isOne ? view : readForPrint(other.read.archive, id)
    const one = entryIn(told.read, view, printed, told.asked.lang)
    const same = entryIn(other.read, twin, printed, other.asked.lang, one.gaps)
    citations.note(id, one)
    const days = bounds === null ? null : printBounds(bounds)
    columns.note(id, familyIn(view), days, one, same)
    const said = JSON.stringify(both(one, same))
    lines.line(`${said.slice(0, -1)},"facts":[${facts.of(view, twin).join(',')}]}`)
  }
  return { columns, lines }
}

function copied({ lang: _, ...source }: PrintSource): CopySource {
  return { ...source, facts: source.facts.filter(isTold) }
}

function isTold({ text }: PrintFact): boolean {
  return text !== ''
}

/** Lines on their way to the compressor. */
class Packing {
  readonly #pieces: Uint8Array[] = []
  #lines = ''

  line(spelt: string): void {
    this.#lines += `${spelt}\n`
    if (this.#lines.length >= atOnce) this.#encode()
  }

  spelt(deflate: Machine['deflate']): string {
    this.#encode()
    return toBase64(deflate(this.#pieces))
  }

  #encode(): void {
    this.#pieces.push(encoder.encode(this.#lines))
    this.#lines = ''
  }
}
