import type { mergeFr } from '../fr/merge.ts'
import type { Sentence } from '../sentence.ts'

/** Sentences of taking in another copy of the archive, in English. */
export const mergeEn: { readonly [K in keyof typeof mergeFr]: Sentence } = {
  'menu.merge': 'Merge with a copy…',
  'dialog.merge': 'Choose another copy of this archive',
  'merge.lead':
    'Takes in from another copy of this archive the acts, texts and originals that are missing here. Nothing is written to the other copy.',
  'merge.empty-title': 'Choose a copy',
  'merge.empty-text': 'What it would bring is shown first.',
  'merge.choose': 'Choose a copy…',
  'merge.other': 'Another copy…',
  'merge.nothing': 'Nothing to take in: all that it holds is here already.',
  'merge.acts': { one: '{n} act', other: '{n} acts' },
  'merge.records': { one: '{n} record touched', other: '{n} records touched' },
  'merge.conflicts': { one: '{n} new disagreement', other: '{n} new disagreements' },
  'merge.texts': { one: '{n} text or original', other: '{n} texts or originals' },
  'merge.branches': {
    one: '{n} second branch of a journal, kept beside the first',
    other: '{n} second branches of journals, kept beside the first',
  },
  'merge.conflicts-hint':
    'Both values stay visible until somebody decides; neither is chosen by itself.',
  'merge.left': 'What cannot be taken in',
  'merge.would': 'This copy would bring',
  'merge.take': 'Merge',
  'merge.look-beside': 'See what it would bring',
  'merge.would-beside': 'This version would bring',
  'merge.take-beside': 'Take its lines in',
  'merge.leave-beside': 'Set aside',
  'merge.taken': 'Copy merged',
  'merge.taken-said': {
    one: 'Copy merged: {n} act taken in.',
    other: 'Copy merged: {n} acts taken in.',
  },
  'merge.aside-said': 'File set aside in quarantine/, as it was.',
  'merge.last': 'Last merge',
  'merge.last-said': { one: '{n} line taken in on {date}', other: '{n} lines taken in on {date}' },
  'merge.back': 'Undo the merge',
  'merge.back-hint': 'The lines taken in are set aside, as long as no act builds on them.',
  'merge.back-said': {
    one: 'Merge undone: {n} line, taken in on {date}, set aside. To take it in again, merge with the copy again.',
    other:
      'Merge undone: {n} lines, taken in on {date}, set aside. To take them in again, merge with the copy again.',
  },
  'problem.undo.merge': 'Your last act is a merge with a copy: undo it by “Undo the merge”.',
  'problem.merge.itself': 'That is the folder of this very archive: choose another copy.',
  'problem.merge.what': 'Say which copy to merge with, or --undo.',
  'problem.copy.newer':
    'This copy is of a later format ({version}): update Tarikh to merge with it.',
  'problem.copy.gone': 'The file {file} is no longer there, or was not left beside a journal.',
  'problem.copy.no-lines':
    'The file {file} has no line that can be read: set it aside, nothing of it counts.',
  'problem.take.none': 'No merge made on this computer is left to undo.',
  'problem.take.built-on':
    'Acts build on these lines already, the first by {author} ({n} in all): take back in the History the acts that are not wanted; each is a new act, which goes to the other copies too.',
  'finding.journal.copy': 'second version of a journal, left by a synchroniser',
  'finding.received.orphan': 'lines taken in that no act names',
  'finding.lines.unproven': 'lines of which those before are missing',
  'remedy.journal.copy':
    'See first what it would bring, then take its lines in or set it aside; either way the file stays in quarantine/.',
  'remedy.received.orphan':
    'A merge was interrupted, or has not all arrived: merge again with the same copy. Nothing of it counts.',
  'remedy.lines.unproven':
    'They stay in the other copy: merge first with a copy that has the lines before them.',
  'cli.about.merge': 'merges an archive with another copy of it, or undoes that',
  'cli.merge.would': 'This copy would bring:',
  'cli.merge.done': 'Copy merged:',
  'cli.merge.aside': 'Set aside in {file}.',
  'cli.merge.undone': {
    one: 'Merge undone: {n} line set aside in {file}.',
    other: 'Merge undone: {n} lines set aside in {file}.',
  },
}
