import type { problemsFr } from '../fr/problems.ts'
import type { Sentence } from '../sentence.ts'

/** Why something was refused, and what was found wrong, in English. */
export const problemsEn: { readonly [K in keyof typeof problemsFr]: Sentence } = {
  'problem.archive.missing': 'The folder of this archive cannot be found.',
  'problem.archive.not-one': 'This is not the folder of a Tarikh archive.',
  'problem.archive.bag':
    'This folder is a BagIt bag: take the archive out of it first (“unbag”, or the File menu).',
  'problem.archive.exists': 'This folder exists already and is not empty.',
  'problem.archive.damaged':
    'The archive is damaged: the file {file} cannot be read. It is made again from the journals, or from a copy.',
  'problem.archive.unreadable': 'The archive cannot be read ({reason}).',
  'problem.archive.too-large':
    'This archive does not fit into the memory that Tarikh may have on this computer ({most} MB). Nothing in it is changed or lost: open it on a computer with more memory.',
  'problem.import.too-large':
    'This file does not fit, with the archive, into the memory that Tarikh may have on this computer ({most} MB). Nothing was written: split it into several, by years for instance, or import it into an archive of its own.',
  'problem.archive.locked':
    'This archive is open in another window or program. Close it there, then open it here again.',
  'problem.archive.held':
    'This archive is held by {program} (process {pid}) on {machine}, since {since} (UTC): from here nothing tells whether it still writes. Close it there, or take it over here: this computer then writes under a new name, and nothing written is lost.',
  'problem.archive.taken':
    'This archive has been taken over by another program: nothing more is saved from here. Keep your text, then open the archive again.',
  'problem.archive.newer': 'This archive comes from a newer version of Tarikh: it opens read-only.',
  'problem.archive.read-only': 'This archive is open read-only.',
  'problem.archive.reading': 'This archive is open for reading only.',
  'problem.archive.left':
    'The opening of “{name}” was given up. Choose it below to try again, or open another.',
  'problem.archive.unended':
    'The last opening of “{name}” did not finish: it is not opened again by itself. Choose it below to try again, or open another.',
  'problem.archive.closed': 'The archive is closed.',
  'problem.archive.none-open': 'No archive is open.',
  'problem.archive.title-long': 'The title of an archive fits into {most} characters.',
  'problem.archive.inside':
    'This folder lies inside another archive ({folder}), whose copies would leave it behind: choose another one.',
  'problem.archive.other': 'This copy is not one of the same archive.',
  'problem.copy.itself': 'An archive cannot be its own copy.',
  'problem.copy.unreadable': 'This copy cannot be read.',
  'problem.disk.full': 'The disk is full: not saved.',
  'problem.disk.read-only': 'This folder cannot be written to: not saved.',
  'problem.machine.unwritable':
    'The folder in which the program keeps its own files cannot be written to ({reason}): {folder}. Nothing was saved; TARIKH_USER_DATA can name another one.',
  'problem.output.failed':
    'The answer could not be written ({reason}). What the command has done stays done.',
  'problem.disk.error': 'The disk refused the operation ({reason}): not saved.',
  'problem.blob.missing': 'The text of this source is missing from the archive (digest {sha256}).',
  'problem.blob.damaged': 'The text of this source is damaged (digest {sha256}).',
  'problem.blob.changed': 'The file changed while it was being read.',
  'problem.act.unfit': 'This act does not fit into a line of the journal: nothing was saved.',
  'problem.value.unstorable': 'This value cannot be kept (field {field}).',
  'problem.act.cancelled': 'Cancelled: nothing has changed.',
  'problem.undo.nothing': 'Nothing to undo.',
  'problem.undo.built-on':
    'Everything this act set has changed since: there is nothing left to take back.',
  'problem.undo.not-this':
    'Neither the creation of the archive nor an undoing or redoing is taken back from here.',
  'problem.act.unknown': 'Unknown act: {dot}.',
  'problem.redo.nothing': 'Nothing to redo.',
  'problem.change.nothing': 'Nothing to change.',
  'problem.toll.order': 'The bounds of the toll are not in order, or are not whole numbers.',
  'problem.window.identifier': 'Each line holds the name of a data set, then the identifier.',
  'problem.record.unknown': 'This record does not exist or has been deleted ({id}).',
  'problem.record.unreadable': 'This record cannot be read whole ({fields}).',
  'problem.record.not-deleted': 'This record is not deleted.',
  'problem.event.unknown': 'This event does not exist ({id}).',
  'problem.event.untitled': 'An event needs a title.',
  'problem.event.type': 'This type of event is not known.',
  'problem.source.unknown': 'This source does not exist ({id}).',
  'problem.source.untitled': 'A source needs a title.',
  'problem.source.textless': 'The text of this source is missing: nothing can be cited from it.',
  'problem.passage.range':
    'The passage {start}–{end} runs past the text ({characters} characters).',
  'problem.area.outside':
    'The area {area} runs out of the picture, which is {width} × {height} px.',
  'problem.area.unmeasured':
    'This document is no picture whose size is known: no area of it can be cited.',
  'problem.passage.blank': 'This passage holds no words.',
  'problem.source.unexplained':
    'Say why the source is set aside: nothing is noted without a reason.',
  'problem.reading.unknown': 'This reading is not, or no longer, one of this source.',
  'problem.reading.same':
    'The source has this very text already: nothing is added. Put that reading in force if it is not.',
  'problem.reading.in-force':
    'This reading is in force: put another in force before you delete it.',
  'problem.reading.cited': {
    one: '{n} passage was chosen in this reading: it stays.',
    other: '{n} passages were chosen in this reading: it stays.',
  },
  'problem.reading.missing':
    'The text of this reading is missing (digest {digest}). Repair the archive from a copy.',
  'problem.passage.reading-changed':
    'Another reading has come into force meanwhile: nothing is saved. See where the words are in that one.',
  'problem.passage.own-reading':
    'This passage was chosen in the very text in force: it need not be placed again.',
  'problem.passage.none-sure': 'No passage is found beyond doubt: place them yourself.',
  'problem.authority.unknown': 'This record does not exist ({id}).',
  'problem.authority.nameless': 'A name is needed.',
  'problem.authority.exists': 'A record already bears this name.',
  'problem.authority.in-use': {
    one: 'Still tied to one event: merge instead.',
    other: 'Still tied to {n} events: merge instead.',
  },
  'problem.merge.kinds': 'Only two records of the same kind can be merged.',
  'problem.conflict.gone': 'This disagreement has been settled already.',
  'problem.claim.field': 'This field cannot rest on a citation ({field}).',
  'problem.passage.changed':
    'The text of this source has changed since you chose these words: “{words}” no longer stands at that place. Nothing was noted; choose them again.',
  'problem.event.deleted':
    'The event that you had in hand has been deleted meanwhile. Nothing was noted; restore it (Ctrl+Z) or take another.',
  'problem.claim.own':
    'The title is the archivist’s own: no source says it, and nothing can be cited to it.',
  'problem.claim.exists': 'These words already say so of this event ({field}).',
  'problem.claim.untied': 'Only what an event bears can be disputed: it is not tied to that name.',
  'problem.passage.unreckoned':
    '“{words}” is counted from the date of the source, which has none: give it in its description.',
  'problem.claim.value': 'This value does not fit this field ({field}).',
  'problem.claim.one-family':
    'A rating of 1 asks for at least two sources that do not derive from one another.',
  'problem.link.exists': 'This tie exists already.',
  'problem.link.self': 'An event cannot be tied to itself.',
  'problem.link.circle': 'This tie would make a circle.',
  'problem.field.unknown': 'This field does not exist ({field}).',
  'problem.field.invalid': 'This value does not fit the field {field}.',
  'problem.field.kept': 'This field cannot be changed ({field}).',
  'problem.text.encoding': 'Unknown encoding: {encoding}. Known encodings: {known}.',
  'problem.text.empty':
    '{file}: the file is empty, or holds nothing but blanks; nothing of it is kept. Ask whoever sent it for it again.',
  'problem.text.binary':
    '{file}: this is not a text ({kind}). Add it as a source (“add-source”), or save it as text.',
  'problem.text.too-large': '{file}: {octets} bytes, more than the limit of {limit}.',
  'problem.file.missing': '{file}: file not found.',
  'problem.file.unreadable': '{file}: the file cannot be read ({reason}).',
  'problem.file.not-one': '{file}: this is not a file.',
  'problem.file.folder':
    '{file}: this is a folder, and a file is wanted here. A Tarikh archive is united (“merge”), a BagIt bag is unpacked (“unbag”), a folder of documents is added (“add-source”).',
  'problem.file.exists':
    '{file} is there already: choose another name (when exporting, --force replaces a file).',
  'problem.file.in-archive':
    '{file} would lie inside an archive ({folder}), whose copies would leave it behind: choose another folder.',
  'problem.file.unwritable': '{file}: the file cannot be written ({reason}).',
  'problem.file.unknown-handle': 'This file was not chosen here.',
  'problem.tray.gone': 'This text is no longer in memory: add it again.',
  'problem.tray.other':
    'This file has changed since it was looked at: look at it again before you add it.',
  'problem.file.pathless': 'This file has no path on this computer.',
  'problem.file.too-large': 'This file is too large.',
  'problem.settings.set-aside':
    'What this computer remembers (settings, kept views, recent archives) could not be read. Its file was set aside in the program’s own folder, as {aside}; nothing in it is erased.',
  'problem.settings.unreadable':
    'What this computer remembers ({file}) can neither be read ({reason}) nor set aside: nothing is kept in it, and it stays as it is.',
  'problem.drafts.set-aside':
    'Earlier drafts could not be read. Their file was set aside in the program’s own folder, as {aside}; nothing in it is erased.',
  'problem.drafts.unreadable':
    'Earlier drafts ({file}) can neither be read ({reason}) nor set aside: no draft is kept, and the file stays as it is.',
  'problem.draft.not-kept': 'The draft could not be kept ({reason}).',
  'problem.cite.area-unread':
    'An area of a picture is always read by somebody. Say why it shows the cited value ({field}): {because}.',
  'problem.cite.unheld':
    'These words do not hold the cited value as it stands ({field}). Say why they say so: {because}.',
  'problem.cite.valueless': 'The cited field has no value ({field}).',
  'problem.csv.country':
    'A country is written as its code of two letters (ML, BF, NE); the event is taken without it.',
  'problem.row.field.invalid': 'This value does not fit this field.',
  'problem.row.field.unknown': 'There is no such field.',
  'problem.row.record.unreadable': 'These fields are missing or cannot be read.',
  'problem.csv.choice': 'This value is not in the list of this field.',
  'problem.csv.number':
    '“{text}” is no whole number. Also read are “at least 15”, “12 to 20”, “up to 20” and “?”; or two columns, a low toll and a high toll.',
  'problem.csv.title':
    'No column of the header ({columns}) is the title. Say which: --column NAME=title, or in the window.',
  'problem.csv.title-alone':
    'One column only (“{columns}”), which is not the title: this is probably a text, which is added as a source (“add-source”). If it is a list of titles: --column {columns}=title, or in the window.',
  'problem.csv.title-near':
    'No column of the header ({columns}) is the title. “{likely}” may be: --column {likely}=title, or in the window.',
  'problem.csv.twice': 'The column “{column}” stands twice in the header.',
  'problem.csv.quotes': 'Quotation marks that do not close.',
  'problem.csv.cells': 'More cells than columns.',
  'problem.json.syntax':
    '{file}: malformed JSON on line {line}. Correct that line, or export the file again from the program that wrote it.',
  'problem.json.key': 'Forbidden key: {key} (line {line}).',
  'problem.json.duplicate': 'Key given twice: {key} (line {line}).',
  'problem.json.deep': 'Nested deeper than {limit} levels (line {line}).',
  'problem.json.number': 'Number that an archive cannot keep: {value} (line {line}).',
  'problem.json.surrogate': 'Incomplete Unicode character (line {line}).',
  'problem.json.shape': 'This JSON is not an export of Tarikh ({path}).',
  'problem.json.newer':
    'This export comes from a newer version ({version}) than this program reads ({known}).',
  'problem.json.record': 'Malformed record.',
  'problem.json.kind': 'This kind of record cannot be imported.',
  'problem.json.twice': 'Identifier given twice.',
  'problem.json.text': 'Malformed text.',
  'problem.json.digest': 'The text does not match its digest.',
  'problem.pdf.not-one': '{file}: this is not a PDF.',
  'problem.pdf.no-package':
    '{file}: this PDF carries no data that Tarikh can read back; only Tarikh’s PDF/A-3a profile does, as it was written.',
  'problem.pdf.damaged':
    '{file}: the attached file “{name}” does not match the PDF’s manifest; nothing was imported.',
  'problem.pdf.too-large': '{file}: the attached files exceed {limit} bytes.',
  'problem.preset.many-chosen':
    'A preset keeps at most {limit} chosen events; these are {n}. A filter is kept however many it leaves.',
  'problem.preset.full': 'This computer keeps {limit} export presets already; delete one.',
  'problem.view.nameless': 'A name is needed.',
  'problem.view.exists': 'A view already bears this name.',
  'problem.view.unknown': 'This view is no longer kept ({name}).',
  'problem.view.full': 'This computer keeps {limit} views of this archive already; delete one.',
  'problem.export.canvas': 'The window could not draw this picture.',
  'problem.export.nothing': 'Nothing to export.',
  'problem.export.withheld':
    'None of the chosen events is open: there is no sheet to write. “Everything, even confidential” prints them (--access all).',
  'problem.export.undrawn': 'None of the events chosen has a date: there is nothing to draw.',
  'problem.export.option': 'Value refused for {option}: {value} (known: {known}).',
  'problem.glyph.missing': 'No font supplied has the character {character} ({subject}).',
  'problem.link.missing': 'Reference without a target: {subject}.',
  'problem.id.unknown': 'No record bears this identifier: {id}.',
  'problem.id.ambiguous': 'Several records begin with {id}: {ids}.',
  'problem.call.unknown': 'Unknown call.',
  'problem.call.malformed': 'Malformed call ({place}).',
  'problem.call.too-large': 'Call too large ({verb}): it was not read, and nothing has changed.',
  'problem.call.foreign': 'Call refused: it does not come from the window.',
  'problem.engine.lost': 'The engine has stopped; it is restarting.',
  'problem.worker.lost': 'The job stopped before its end.',
  'problem.program.fault': 'A fault of the program occurred. Nothing that was saved is lost.',
  'problem.window.clipboard': 'The clipboard did not answer.',
  'problem.window.no-answer': 'No answer.',
  'problem.window.place': 'This part of the program does not open: install Tarikh again.',
  'finding.line.damaged': 'damaged journal line',
  'finding.lines.missing': 'missing journal lines',
  'finding.chain.broken': 'broken journal chain',
  'finding.act.incomplete': 'incomplete act',
  'finding.journal.forked': 'journal with two branches, both kept',
  'finding.journal.interrupted': 'interrupted write, set aside',
  'finding.journal.refused': 'write refused by the disk',
  'finding.journal.arriving': 'journal still arriving, or cut short',
  'finding.journal.behind': 'journal behind: acts known here are missing',
  'finding.journal.elsewhere': 'acts seen in another folder of this archive, not in this one',
  'finding.journal.missing': 'journal missing or emptied: all its acts were known here',
  'finding.journal.rewritten': 'journal written anew: a line that is known is another there',
  'finding.journal.continued': 'journal continued by somebody other than this computer',
  'finding.journal.replaced':
    'journal replaced or removed while the archive was open, lines written again',
  'finding.snapshot.damaged': 'damaged snapshot',
  'finding.snapshot.differs': 'snapshot that says other than the journals',
  'finding.blob.damaged': 'damaged text',
  'finding.blob.missing': 'missing text',
  'finding.file.damaged': 'damaged file',
  'finding.file.missing': 'missing file',
  'finding.file.foreign': 'file foreign to the archive',
  'finding.file.respelled': 'text respelled by another program: line ends or encoding',
  'finding.file.unreadable': 'not given by the disk: it cannot be read',
  'finding.file.link': 'link inside the archive, not followed',
  'finding.file.special': 'pipe, device or folder in a file’s place, not read',
  'finding.file.too-large': 'file larger than the format allows, not read',
  'finding.line.unfit': 'line that does not fit the format, set aside',
  'finding.name.unfit': 'name that the format does not know, of no effect',
  'finding.manifest.damaged': 'damaged manifest',
  'finding.archive.damaged': 'damaged archive description',
  'finding.record.unreadable': 'partly unreadable record',
  'errno.EACCES': 'access denied',
  'errno.EBUSY': 'in use by another program',
  'errno.EDQUOT': 'quota reached',
  'errno.EFBIG': 'file too large',
  'errno.EFTYPE': 'not a file',
  'errno.EINVAL': 'a name that the format does not know',
  'errno.EIO': 'error of the medium',
  'errno.EISDIR': 'it is a folder',
  'errno.ELOOP': 'a link, which is not followed',
  'errno.EMFILE': 'too many open files',
  'errno.ENAMETOOLONG': 'name too long',
  'errno.ENOENT': 'no such folder or file',
  'errno.ENOSPC': 'no space left',
  'errno.ENOTDIR': 'not a folder',
  'errno.EPERM': 'not permitted',
  'errno.EROFS': 'read-only medium',
  'errno.ESTALE': 'the file does not stay in place',
}
