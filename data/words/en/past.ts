import type { pastFr } from '../fr/past.ts'
import type { Sentence } from '../sentence.ts'

/** What the window says of past acts. */
export const pastEn: { readonly [K in keyof typeof pastFr]: Sentence } = {
  'history.lead': 'Every act in the journal, newest first. Nothing in it is erased.',
  'history.when': 'When',
  'history.who': 'Who',
  'history.act': 'Act',
  'history.what': 'What',
  'history.more': 'Earlier',
  'history.more-fields': { one: 'and {n} more field', other: 'and {n} more fields' },
  'history.many-fields': {
    one: 'and many more fields, over {n} line of the journal',
    other: 'and many more fields, over {n} lines of the journal',
  },
  'history.none': 'No act yet.',
  'history.show': 'Show every field',
  'history.hide': 'Fold the fields away',
  'history.more-writes': 'Next fields',
  'history.record': 'Record',
  'history.field': 'Field',
  'history.before': 'Before',
  'history.after': 'After',
  'history.retract': 'Take this act back',
  'history.partly': {
    one: 'Undone: {act}. {n} record in use since is kept.',
    other: 'Undone: {act}. {n} records in use since are kept.',
  },
  'field.is': '{field}: {value}',
  'field.of': '{what} “{name}”',
  'field.deleted': 'Deletion',
  'field.deleted-yes': 'deleted',
  'field.deleted-no': 'restored',
}
