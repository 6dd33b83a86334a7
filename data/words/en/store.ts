import type { storeFr } from '../fr/store.ts'
import type { Sentence } from '../sentence.ts'

/** Sentences of the store's log of custody, in English. */
export const storeEn: { readonly [K in keyof typeof storeFr]: Sentence } = {
  'custody.title': 'Custody log',
  'custody.lead':
    'What has happened to the archive and its sources, in the terms of PREMIS, newest first. The log is part of the archive.',
  'custody.type': 'Type of event',
  'custody.all': 'All types',
  'custody.total': { one: '{n} custody event', other: '{n} custody events' },
  'custody.none': 'No event of this type.',
  'custody.more': 'Older',
  'custody.save-csv': 'Save as CSV…',
  'custody.save-json': 'Save as JSON…',
  'custody.saved': { one: '{file}: {n} event', other: '{file}: {n} events' },
  'custody.others': { one: 'and {n} other', other: 'and {n} others' },
  'custody.archive': 'the whole archive',
  'custody.reveal': 'Show the archive’s folder',
  'custody.reveal-file': 'Show {file} in its folder',
  'custody.column.identifier': 'identifier',
  'custody.column.type': 'PREMIS type',
  'custody.column.time': 'date',
  'custody.column.agent': 'agent',
  'custody.column.writer': 'writer',
  'custody.column.outcome': 'outcome',
  'custody.column.objects': 'objects',
  'custody.column.count': 'number of objects',
  'custody.column.detail': 'detail',
  'custody.when': 'Date',
  'custody.what': 'Event',
  'custody.object': 'Object',
  'custody.agent': 'Agent',
  'custody.outcome': 'Outcome',
  'custody.detail': 'Detail',
  'custody.type.creation': 'creation',
  'custody.type.capture': 'capture',
  'custody.type.ingestion': 'ingestion',
  'custody.type.message-digest-calculation': 'message digest calculation',
  'custody.type.modification': 'modification',
  'custody.type.deletion': 'deletion',
  'custody.type.recovery': 'recovery',
  'custody.type.fixity-check': 'fixity check',
  'custody.type.migration': 'migration',
  'custody.type.replication': 'replication',
  'custody.outcome.success': 'success',
  'custody.outcome.warning': 'warning',
  'custody.outcome.failure': 'failure',
  'custody.said.creation': 'format {version}',
  'custody.said.ingestion': { one: '{n} byte, {encoding}', other: '{n} bytes, {encoding}' },
  'custody.said.checked': {
    one: '{n} file read again, nothing found',
    other: '{n} files read again, nothing found',
  },
  'custody.said.found': { one: '{n} fault: {first}', other: '{n} faults, among them: {first}' },
  'custody.said.found-only': { one: '{n} fault', other: '{n} faults' },
  'custody.said.own': {
    one: '{n} fault concerns this record',
    other: '{n} faults concern this record',
  },
  'custody.said.not-own': {
    one: '{n} fault in the archive, elsewhere than in this record',
    other: '{n} faults in the archive, elsewhere than in this record',
  },
  'custody.said.copied': {
    one: 'copy {target}: {n} new file',
    other: 'copy {target}: {n} new files',
  },
  'custody.said.migrated': 'from format {from} to format {to}',
  'custody.said.repaired': {
    one: '{n} fault repaired from {from}',
    other: '{n} faults repaired from {from}',
  },
  'custody.said.left': { one: '{n} left', other: '{n} left' },
  'custody.source': 'Custody',
  'custody.reading': 'Reading the log…',
  'check.never': 'Integrity never verified',
  'check.sound': 'Integrity verified {date}',
  'check.damage': { one: '{n} fault on {date}', other: '{n} faults on {date}' },
  'check.last': 'Last check',
  'check.last-sound': '{date}: nothing found',
  'check.last-damage': { one: '{date}: {n} fault', other: '{date}: {n} faults' },
  'check.hash': 'Calculate the digest',
  'check.hashing': 'Calculating…',
  'check.hash-hint': 'The archive is large: a few seconds.',
  'problem.copy.missing': 'The folder of this copy cannot be found.',
  'problem.copy.not-one': 'The chosen folder is not a Tarikh archive: choose a copy of this one.',
  'place.line': 'line {n}',
  'place.lines': 'lines {from} to {to}',
  'place.lines-counted': { one: '{n} line, {from}', other: '{n} lines, {from} to {to}' },
  'place.more': { one: 'and {n} other', other: 'and {n} others' },
  'place.byte': 'byte {byte}',
  'place.line-byte': 'line {n}, byte {byte}',
  'place.fields': { one: 'field {fields}', other: 'fields {fields}' },
  'remedy.line.damaged':
    'Repair from a copy that holds this line whole. All the rest of the archive is read.',
  'remedy.lines.missing':
    'Repair from a copy that holds these lines. All the rest of the archive is read.',
  'remedy.chain.broken': 'A line was removed, moved or replaced: repair from a copy.',
  'remedy.act.incomplete': 'Lines of this act are missing: repair from a copy.',
  'remedy.journal.forked': 'Nothing to do: both branches are kept.',
  'remedy.journal.interrupted':
    'If the computer stopped while writing, nothing confirmed is lost: these bytes go to quarantine/. If not, repair from a copy.',
  'remedy.journal.refused': 'Nothing to do: this write had not been confirmed.',
  'remedy.journal.arriving':
    'Wait until synchronisation has ended, then verify again. If nothing comes, repair from a copy.',
  'remedy.journal.behind':
    'Wait for synchronisation, or repair from a later copy. If you put an older copy back on purpose, nothing to do: this computer writes under a new name.',
  'remedy.journal.elsewhere':
    'This copy lacks these acts, which this computer has seen in another folder of the archive, {folder}. Open that one, or unite the two (“Merge with a copy…”, tarikh merge).',
  'remedy.journal.missing': 'Repair from a copy that has this journal: it is brought back whole.',
  'remedy.journal.rewritten':
    'Ask who replaced these lines. If a copy has those that were known, merge with it: both versions are then seen as two branches. Or repair from it: the other lines are then set aside. Without such a copy, what was known is lost here; ask those who have had this archive for one.',
  'remedy.journal.continued':
    'These lines are in the history, like somebody else’s: if they are not yours, take these acts back. This computer now writes under a new name.',
  'remedy.journal.replaced':
    'Nothing confirmed is lost of these lines: look for what restored or replaced the folder, and make a copy.',
  'remedy.snapshot.damaged':
    'Nothing is lost: the snapshot is made again from the journals. Repairing sets it aside.',
  'remedy.snapshot.differs':
    'The archive is not read by it, but by the journals. Repairing sets it aside: ask where it comes from.',
  'remedy.blob.damaged':
    'The text no longer matches its digest: repair from a copy that holds it whole.',
  'remedy.blob.missing':
    'Repair from a copy that holds this file, or take it back from the wastebasket.',
  'remedy.file.damaged': 'This file is no longer as it was finished: repair from a copy.',
  'remedy.file.missing': 'Repair from a copy that holds this file.',
  'place.respelled.utf-16': 'UTF-16 in place of UTF-8',
  'place.respelled.byte-order-mark': 'a byte order mark before the first line',
  'place.respelled.line-ends': 'line ends turned into CR LF',
  'place.respelled.last-line-end': 'no line end after the last line',
  'remedy.file.respelled':
    'Nothing of it is lost: the lines whose digests hold are read. Repairing sets it back byte for byte, without a copy. Look for what changes it (a synchroniser, Git, a text editor, a transfer in text mode).',
  'remedy.file.foreign':
    'Left by a synchroniser or an interrupted write: it is no part of the archive.',
  'remedy.file.unreadable':
    'All else is read. Give yourself the right to read it, or read the medium elsewhere; else repair from a copy: it is then set aside as it is.',
  'remedy.file.link':
    'Remove this link, or repair from a copy: what lies behind it is no part of this archive.',
  'remedy.file.special':
    'Remove it from the archive, or repair from a copy: it is then set aside without being opened.',
  'remedy.file.too-large':
    'The program writes no such files: repair from a copy, and it is set aside.',
  'remedy.line.unfit':
    'The program writes no such lines: ask whoever wrote it what it was to say. All else counts.',
  'remedy.name.unfit':
    'Ask where this manifest comes from; a repair from a copy makes it again without this name.',
  'remedy.manifest.damaged': 'Repair from a copy: the list is made again of what still holds.',
  'remedy.archive.damaged':
    'Repair: the description is made again from the journals, or from a copy of this archive.',
  'remedy.record.unreadable':
    'Correct these fields; if a later version of Tarikh wrote them, update the program.',
  'cli.about.custody': 'says what has happened to an archive, or to a record',
  'cli.verify.noted': 'Check noted in the custody log.',
  'cli.verify.not-noted': 'This check is not noted in the custody log; --note does so.',
  'cli.custody.saved': {
    one: '{file}: {n} event, SHA-256 {sha256}',
    other: '{file}: {n} events, SHA-256 {sha256}',
  },
}
