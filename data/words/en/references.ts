import type { referencesFr } from '../fr/references.ts'
import type { Sentence } from '../sentence.ts'

/** What is said of bibliographies that come in, in English. */
export const referencesEn: Record<keyof typeof referencesFr, Sentence> = {
  'import.doubtful': { one: '{n} doubtful, left aside', other: '{n} doubtful, left aside' },
  'import.take-doubtful': 'Import the doubtful ones too, as other sources',
  'import.listed': 'What would come in',
  'import.listed-more': { one: 'and {n} more', other: 'and {n} more' },
  'import.stands': 'State',
  'import.name': 'Title',
  'import.changes': 'What changes',
  'import.change': '{field}: “{from}” becomes “{to}”',
  'import.stands.new': 'new',
  'import.stands.changed': 'changed',
  'import.stands.known': 'already known',
  'citation.viewed': '[viewed {date}]',
  'citation.online': '[online]',
  'citation.available': 'Available from: {address}',
  'citation.and-others': '{name} et al.',
  'citation.and': '{before} and {last}',
  'citation.apa-and': '{before}, & {last}',
  'citation.apa-day': '{year}, {month} {day}',
  'citation.retrieved': 'Retrieved {date}, from {address}',
  'citation-style.archival': 'Archival note (ISO 690)',
  'citation-style.apa': 'APA',
  'citation-style.plain': 'Plain, with the digest',
  'export.citation-style': 'Style of the references',
  'reading.citation-style': 'Style of the citation',
  'format.citations': 'The sources as a list of references, ready to paste.',
  'loses.citations':
    'A text to read: it is not imported again. No texts of sources, no reliability, nothing of what events cite of them.',
  'warning.reference': 'Entry of a bibliography: the document itself is not in the archive.',
  'reading.reference':
    'This text is the entry of a bibliography: the document itself is not in the archive.',
  'cli.import.doubtful': 'doubtful, row {row}, {column}, “{value}”: {reason}',
  'problem.refs.many':
    'More than {limit} entries in one file: split it into several. Nothing was written.',
  'problem.refs.untitled':
    'This entry has no title: give it one in its own program, then import again.',
  'problem.refs.long': 'This value is too long for its field; it stays in the entry as received.',
  'problem.refs.doubted-date':
    'This date can be understood in several ways; it stays in the entry as received, and the source is taken without it.',
  'problem.refs.twice': 'This entry stands twice in the file; the first is taken.',
  'problem.refs.like-key':
    'A source already bears this key, under another title, another address and another date.',
  'problem.refs.like-identifier': 'A source of another title already bears this DOI or address.',
  'problem.refs.like-title':
    'A source of the same title and date is already here, by another author or under another address.',
  'problem.refs.clash': 'Another value is written here; the one of the bibliography is not taken.',
  'problem.refs.file-elsewhere':
    'This file would lie elsewhere than in the folder of the bibliography: it is not read. Add it yourself if it belongs here.',
  'problem.refs.file-missing':
    'This file is not there: export the bibliography with its files, and keep them in its folder.',
  'problem.ris.outside': 'This line belongs to no reference (TY … ER).',
  'problem.ris.cut':
    'The file breaks off in the middle of this reference: ER is missing. Export it again.',
  'problem.bib.broken':
    'This entry is malformed (a brace, a quote or an equals sign); the others are read.',
  'problem.zotero.empty': 'This RDF holds no Zotero entry.',
  'problem.geojson.shape': 'This JSON is not GeoJSON: the list of “features” is missing.',
  'problem.geojson.feature': 'This item is not a GeoJSON “Feature”.',
  'problem.timelinejs.shape':
    'This JSON is not a TimelineJS timeline: the list “events” is missing.',
  'problem.timelinejs.slide': 'This item is not a slide.',
  'problem.jsonld.empty':
    'This JSON-LD holds no event (Event of schema.org, E5 Event of CIDOC CRM).',
  'problem.jsonl.syntax': 'This line is not well-formed JSON.',
  'problem.jsonl.record': 'This line is not a record.',
  'problem.jsonl.empty': 'No line of this file is a JSON record.',
  'problem.jsonl.long': 'This line is too long.',
  'problem.ics.empty': 'This calendar holds no event (VEVENT).',
  'problem.ics.cut': 'The file breaks off in the middle of this event. Export it again.',
  'problem.ics.repeats':
    'This event repeats: its first time alone is taken; the rule stays in its cells.',
  'problem.csl.shape': 'This JSON is not a CSL bibliography: a list of items is needed.',
  'problem.csl.item': 'This item is not an entry.',
}
