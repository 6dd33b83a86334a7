import { sourcesOf } from '../changes/families.ts'
import { type Archive, standing } from '../changes/state.ts'
import { dateWords } from '../dates/words.ts'
import { kindOf } from '../model/id.ts'
import { done, failed, type Outcome } from '../model/outcome.ts'
import type { HeldParts } from '../model/parts.ts'
import { type Lang, textIn } from '../model/text.ts'
import { claimsOn } from '../reading/read-event.ts'
import { readLoosely } from '../reading/read-loosely.ts'
import { placedNow, standsAt } from '../reading/read-readings.ts'
import { sayParts } from '../words/say-part.ts'
import { say } from '../words/words.ts'
import type { CitationStyle } from './citation-options.ts'
import { styledCitation } from './citation-styles.ts'

/** How a source is cited in a style: plainly where none is named. */
export function citeSource(
  archive: Archive,
  id: string,
  lang: Lang,
  style: CitationStyle = 'plain',
): Outcome<string> {
  const held = kindOf(id) === 'source' ? archive.records.get(id) : undefined
  if (held === undefined) return failed({ code: 'source.unknown', id })
  return done(styledCitation(readLoosely('source', held.fields).value, style, lang))
}

/** How an event is cited: its title and date, the archive and the event's id, and the sources that it rests on, with where in them as far as their `parts` say it. */
export function citeEvent(
  archive: Archive,
  archiveId: string,
  id: string,
  lang: Lang,
  parts: HeldParts,
): Outcome<string> {
  const held = kindOf(id) === 'event' ? archive.records.get(id) : undefined
  if (held === undefined) return failed({ code: 'event.unknown', id })
  const event = readLoosely('event', held.fields).value
  const own = archive.records.get(archiveId)
  const edtf = event.date?.value ?? ''
  const head = sentence([
    textIn(event.title.value, lang).text,
    edtf === '' ? say(lang, 'citation.undated') : `${dateWords(edtf, lang)} (${edtf})`,
    own === undefined ? '' : readLoosely('archive', own.fields).value.title,
    id,
  ])
  const titles = [...sourcesOf(archive, id)].flatMap((source) => {
    const found = archive.records.get(source)
    if (found === undefined) return []
    const text = readLoosely('source', found.fields).value.title
    const at = citedAt(archive, id, source, parts, lang)
    return [say(lang, at === '' ? 'citation.passage' : 'citation.passage-at', { text, at })]
  })
  const list = titles.join(say(lang, 'citation.next'))
  const tail =
    titles.length === 0 ? say(lang, 'citation.unsourced') : say(lang, 'citation.sources', { list })
  return done(`${head} ${tail}`)
}

/** Where in a source the words stand that an event rests on, each place once, in the order of its text. */
function citedAt(
  archive: Archive,
  event: string,
  source: string,
  parts: HeldParts,
  lang: Lang,
): string {
  const cited = claimsOn(archive, event).flatMap(
    ({ fields }) => readLoosely('claim', fields).value.passages,
  )
  const passages = [...new Set(cited)].flatMap((id) => {
    const held = standing(archive, id)
    if (held?.fields.source !== source) return []
    const placed = placedNow(archive, held)
    return 'start' in placed ? [{ held, start: placed.start }] : []
  })
  const inOrder = passages.sort((a, b) => a.start - b.start)
  return sayParts(
    lang,
    inOrder.flatMap(({ held }) => standsAt(archive, held, parts)),
  )
}

function sentence(parts: readonly string[]): string {
  const said = parts.filter((part) => part !== '').join(', ')
  return /[.!?]$/.test(said) ? said : `${said}.`
}
