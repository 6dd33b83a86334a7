import type { queryFr } from '../fr/query.ts'
import type { Sentence } from '../sentence.ts'

/** What is said of queries, in English. */
export const queryEn: { readonly [K in keyof typeof queryFr]: Sentence } = {
  'problem.query.nothing':
    'Nothing to search for in “{text}”: it holds no word, no figure and no field.',
  'problem.query.many': 'This search has more than {limit} conditions: it was not read.',
  'problem.query.field':
    '“{word}:” is not a search field. Did you mean “{likely}:”? To search for the text as it stands, put it between quotation marks.',
  'problem.query.no-value':
    'The field “{field}:” wants what to search for right after the colon; between quotation marks where there are several words.',
  'problem.query.value-near':
    'The field “{field}:” does not know “{value}”. Did you mean “{likely}”?',
  'problem.query.value': 'The field “{field}:” does not know “{value}”. It knows: {known}.',
  'problem.query.sign':
    'The field “{field}” cannot be compared by “{sign}”; write “{field}:”. Only a toll is compared: toll>10.',
  'problem.query.number':
    '“{value}” is not a whole number. A toll is written {field}>10, {field}<=50 or {field}=3.',
  'problem.query.nobody.actor': 'No actor of the archive bears the name “{value}”.',
  'problem.query.nobody.place': 'No place of the archive bears the name “{value}”.',
  'problem.query.nobody.theme': 'No theme of the archive bears the name “{value}”.',
  'problem.query.nobody.source':
    'No source of the archive has “{value}” in its title, its creators or its publisher.',
  'problem.query.nobody.country': 'No event of the archive is situated in “{value}”.',
  'problem.query.nobody-near':
    'Nothing in the archive bears the name “{value}”. Did you mean “{likely}”?',
  'query.still': 'The timeline still shows “{query}”.',
  'query.events': { one: '{n} event on the timeline', other: '{n} events on the timeline' },
  'query.others': { one: '{n} other result', other: '{n} other results' },
  'query.hits': 'See the results',
  'query.clear': 'Clear the search',
  'query.kinds': 'Kinds of record',
  'query.order': 'Order of the results',
  'query.order.weight': 'by relevance',
  'query.order.time': 'by date',
  'query.since': 'since',
  'query.until': 'until',
  'query.source': 'source',
  'query.source-example': 'title, creator',
  'query.its-events': 'Its events on the timeline',
  'query.on-timeline': {
    one: 'Show {n} event on the timeline',
    other: 'Show {n} events on the timeline',
  },
  'query.export': { one: 'Export {n} event…', other: 'Export {n} events…' },
  'query.facets-too': 'With the filters of the timeline: {n}.',
  'query.cut': {
    one: '{n} more result is not shown: narrow the search.',
    other: '{n} more results are not shown: narrow the search.',
  },
  'query.help': 'What can be written',
  'query.example.words': 'goïta audience',
  'query.means.words': 'both words, whatever their accents, plurals or capitals',
  'query.example.phrase': '"joint force"',
  'query.means.phrase': 'these words, in this order',
  'query.example.minus': 'bamako -wagner',
  'query.means.minus':
    'with “bamako”, without “wagner”; the minus stands before a phrase or a field too',
  'query.example.type': 'type:attack,massacre',
  'query.means.type': 'a type of event or a kind of source; the comma means “or”',
  'query.example.names': 'actor:Goïta country:Mali',
  'query.means.names':
    'also place:, theme: and source:; between quotation marks where there are several words',
  'query.example.dates': 'after:2020 before:"March 2023"',
  'query.means.dates': 'what may have happened then; also date:, since: and until:',
  'query.example.toll': 'toll>20',
  'query.means.toll': 'the number of deaths that is shown; also >=, <, <= and =',
  'query.example.gaps': 'gaps:place',
  'query.means.gaps': 'what rests on no source; gaps:source for an event without any',
  'query.example.status': 'status:draft reliability:F',
  'query.means.status': 'how far an event was worked over, how reliable its sources are',
  'views.restore': 'Restore',
  'views.restored': 'View restored: {name}.',
  'views.gone': '“{name}” is no longer in the archive: the view applies without that condition.',
  'views.merged': '“{name}” was merged into “{into}”: the view follows.',
  'selection.view': 'view “{name}” ({id})',
  'selection.days': 'window of the timeline: {from} – {to}',
  'cli.about.views': 'lists the views kept on this computer',
  'cli.views.none': 'No view of this archive is kept on this computer.',
  'cli.in-view': '--{name}: the view already says what it asks of {other}.',
  'problem.view.not-kept': 'No kept view is called “{name}” (kept: {known}).',
  'problem.view.none-kept':
    'This computer keeps no view of this archive, so none is called “{name}”.',
  'print.title.extract': 'Extract of “{title}”',
  'print.title.purpose': 'Purpose',
  'print.title.archive': 'Archive',
  'print.short.files': 'Attached files: {files}.',
  'layout.short': 'Short form, a few pages',
  'export.title': 'Title of the document',
  'export.author': 'Prepared by',
  'export.purpose': 'Purpose of the document',
  'export.document': 'What the document says of itself',
  'export.blank': 'What is left blank is not printed.',
  'export.author-signature': 'Left blank: the signature of the settings, {name}.',
  'export.author-anonymous': 'An anonymous print does not name its author.',
  'problem.export.not-short':
    'The short form holds up to {limit} events; this selection has {n}. Choose the paged document (--layout pages).',
  'export.view-window': 'What the timeline shows, in its window of time',
  'export.view-kept': 'The view “{name}”',
  'export.short-hint': 'Without contents and note on method, for {limit} events at most.',
}
