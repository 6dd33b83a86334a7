import type { Context, Decision } from '../changes/decide.ts'
import { ActDraft } from '../changes/draft.ts'
import { textInForce, textsOf } from '../changes/in-force.ts'
import { checkDate } from '../changes/meaning.ts'
import { type Archive, standing } from '../changes/state.ts'
import type { Again } from '../evidence/anchor-again.ts'
import { putInForce } from '../evidence/readings.ts'
import { kindOf } from '../model/id.ts'
import { done, failed, type Outcome } from '../model/outcome.ts'
import type { ReadingDescription } from './reading-description.ts'

/** The text of a further reading as it came: its digest and length, where its parts stand, and the file that it came in. */
export interface ReceivedReading {
  readonly text: string
  readonly characters: number
  readonly parts?: string
  readonly file?: { readonly original: string; readonly name: string; readonly encoding: string }
}

/** What came of adding a reading: it is not in force where another came to be so since the text that it corrects was read. */
export interface AddedReading extends Decision {
  readonly isOvertaken: boolean
}

/** Decides the act that adds a further reading of a source; `found` are the source's passages looked for in it. Refused where the source has this very text already, or does not stand. */
export function decideReading(
  archive: Archive,
  source: string,
  received: ReceivedReading,
  { use, from, ...said }: ReadingDescription,
  found: readonly Again[],
  context: Context,
): Outcome<AddedReading> {
  if (kindOf(source) !== 'source' || standing(archive, source) === undefined)
    return failed({ code: 'source.unknown', id: source })
  const dated = checkDate(said.made)
  if (!dated.ok) return failed({ field: 'made', ...dated.problem })
  const { text, characters, parts, file } = received
  const known = textsOf(archive, source).find((one) => one.text === text)
  if (known !== undefined)
    return failed({ code: 'reading.same', id: source, reading: known.reading ?? '' })
  const draft = new ActDraft(archive, context)
  const reading = draft.create('reading', {
    source,
    text,
    ...given(said),
    from,
    characters,
    parts,
    original: file?.original,
    fileName: file?.name.slice(-255) || undefined,
    encoding: file?.encoding,
  })
  const isOvertaken = from !== undefined && textInForce(archive, source)?.text !== from
  if (use && !isOvertaken) putInForce(draft, source, reading, found)
  return done({ patch: { act: 'add-reading', ops: draft.ops }, id: reading, isOvertaken })
}

function given(said: object): object {
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== ''))
}
