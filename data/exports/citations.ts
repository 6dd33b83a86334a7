import { sourcesOf } from '../changes/families.ts'
import type { Archive } from '../changes/state.ts'
import { dateWords } from '../dates/words.ts'
import { kindOf } from '../model/id.ts'
import { done, failed, type Outcome } from '../model/outcome.ts'
import { type Lang, textIn } from '../model/text.ts'
import { readLoosely } from '../reading/read-loosely.ts'
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

/** How an event is cited: its title and date, the archive and the event's id, and the sources that it rests on. */
export function citeEvent(
  archive: Archive,
  archiveId: string,
  id: string,
  lang: Lang,
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
    return found === undefined ? [] : [readLoosely('source', found.fields).value.title]
  })
  const list = titles.map((text) => say(lang, 'citation.passage', { text })).join(', ')
  const tail =
    titles.length === 0 ? say(lang, 'citation.unsourced') : say(lang, 'citation.sources', { list })
  return done(`${head} ${tail}`)
}

function sentence(parts: readonly string[]): string {
  const said = parts.filter((part) => part !== '').join(', ')
  return /[.!?]$/.test(said) ? said : `${said}.`
}
