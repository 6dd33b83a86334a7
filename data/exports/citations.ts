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

/** How a source is cited in running text: creators, title, publisher, date, reference, address and digest. */
export function citeSource(archive: Archive, id: string, lang: Lang): Outcome<string> {
  const held = kindOf(id) === 'source' ? archive.records.get(id) : undefined
  if (held === undefined) return failed({ code: 'source.unknown', id })
  const source = readLoosely('source', held.fields).value
  const parts = [
    source.creators.join(', '),
    say(lang, 'citation.passage', { text: source.title }),
    source.publisher,
    source.issued === '' ? say(lang, 'citation.undated') : dateWords(source.issued, lang),
    source.reference,
    source.identifier,
    say(lang, 'citation.digest', { digest: source.original }),
  ]
  return done(sentence(parts))
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
