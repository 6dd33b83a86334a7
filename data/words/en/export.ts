import type { exportFr } from '../fr/export.ts'
import type { Sentence } from '../sentence.ts'

/** What the export view says of its choices, in English. */
export const exportEn: Record<keyof typeof exportFr, Sentence> = {
  'problem.name.unknown': 'No record has this name or id ({option}): {name}.',
  'problem.export.failed':
    'The format {format} could not be written: its writer stopped ({reason}). No file is left.',
  'problem.export.in-window':
    'A {format} is drawn in the program’s window; elsewhere the format {instead} writes the same picture.',
  'problem.export.no-preview': 'The format {format} is not shown before it is written.',
  'export.kept': 'The filter of the kept choices',
  'export.kept-chosen': {
    one: 'The event of the kept choices',
    other: 'The events of the kept choices ({n})',
  },
  'export.gone': {
    one: '{n} chosen event is no longer in the archive',
    other: '{n} chosen events are no longer in the archive',
  },
  'export.period': 'Period (optional)',
  'export.period-from': 'Start of the period',
  'export.period-to': 'End of the period',
  'export.access': 'Distribution',
  'export.access.open': 'Without what is restricted',
  'export.access.restricted': 'With restricted records',
  'export.access.all': 'Everything, even confidential',
  'export.warned.restricted':
    'This document may show sources of restricted access. Nothing protects it once it has left the archive: give it only to those who may read it.',
  'export.warned.all':
    'This document may show confidential sources. Nothing protects it once it has left the archive: a leak may endanger people.',
  'export.anonymous': 'Anonymous',
  'export.anonymous-hint':
    'No signature, no creator, no custodian, no file name, no provenance of sources. The texts themselves stay as received.',
  'export.withheld-events': {
    one: '{n} event that is not open is left out',
    other: '{n} events that are not open are left out',
  },
  'export.withheld-sources': {
    one: '{n} source that is not open is left out',
    other: '{n} sources that are not open are left out',
  },
  'export.unsaid': {
    one: '{n} source whose access nobody has stated goes with the others',
    other: '{n} sources whose access nobody has stated go with the others',
  },
  'export.withheld-which': 'Which ones, and why',
  'export.withheld-why.event': 'event: none of its sources is open ({rights})',
  'export.withheld-why.source': 'source: {rights}',
  'export.withheld-more': { one: 'and {n} other', other: 'and {n} others' },
  'export.timeline': 'Drawn timeline',
  'export.by-lanes': 'lanes: {by}',
  'export.draw': 'Events drawn',
  'draw.auto': 'as there is room',
  'draw.all': 'all',
  'draw.key': 'key events',
  'export.draw.auto': 'Up to 200, all; beyond, the weightiest, and the others are counted.',
  'export.draw.all': 'All, one by one, as long as a sheet has room.',
  'export.draw.key':
    'At most a quarter of each strip, by weight: sources, ties, disputes, toll. The others are counted.',
  'export.strips': 'Cut of the timeline',
  'strips.auto': 'as there is room',
  'strips.roll': 'as long as it needs',
  'strips.pages': 'a number of sheets',
  'strips.pages-unit': 'Sheets',
  'strips.scale': 'a scale (mm per month)',
  'strips.scale-unit': 'Millimetres per month',
  'export.texts-notes': 'Texts, notes and parts',
  'export.parts-of': '{n} of {of} parts',
  'export.file': 'File and standard',
  'export.attachments': 'Attach the data and the sources',
  'export.attached': 'data attached',
  'export.unattached': 'nothing attached',
  'volumes.pages': 'a number of pages a volume',
  'volumes.pages-unit': 'Pages a volume',
  'export.picture': 'Picture',
  'picture.pages': 'Overview',
  'picture.poster': 'Timeline on one sheet',
  'picture.roll': 'Timeline on a roll',
  'export.shown-page': 'page {n} of {total}',
  'export.open-page': 'Enlarge page {n}',
  'export.page': 'Page enlarged',
  'export.text': 'Beginning of the file',
  'export.many': 'All pages',
  'export.previous-page': 'Previous',
  'export.next-page': 'Next',
  'export.larger': 'Larger',
  'export.smaller': 'Smaller',
}
