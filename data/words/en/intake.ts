import type { intakeFr } from '../fr/intake.ts'
import type { Sentence } from '../sentence.ts'

/** Sentences of documents that come in: what they are, why one gives no text, what is to be known of it, in English. */
export const intakeEn: { readonly [K in keyof typeof intakeFr]: Sentence } = {
  'document-kind.text': 'text',
  'document-kind.image': 'image',
  'document-kind.heic': 'HEIC or AVIF image',
  'document-kind.audio': 'sound recording',
  'document-kind.video': 'video',
  'document-kind.office97': 'old Office document',
  'document-kind.message97': 'Outlook message (.msg)',
  'document-kind.locked': 'encrypted Office document',
  'document-kind.pdf': 'PDF',
  'document-kind.docx': 'Word document',
  'document-kind.xlsx': 'Excel workbook',
  'document-kind.pptx': 'PowerPoint presentation',
  'document-kind.odt': 'OpenDocument text',
  'document-kind.ods': 'OpenDocument workbook',
  'document-kind.odp': 'OpenDocument presentation',
  'document-kind.epub': 'EPUB book',
  'document-kind.archive': 'compressed files',
  'document-kind.rtf': 'RTF text',
  'document-kind.drawing': 'drawing',
  'document-kind.html': 'web page',
  'document-kind.markup': 'XML markup',
  'document-kind.mbox': 'mailbox',
  'document-kind.mail': 'mail',
  'document-kind.unknown': 'unknown format',
  'problem.kept.image':
    '{file}: an image gives no text. It is kept as it is; describe it, or transcribe what can be read in it.',
  'problem.kept.heic':
    '{file}: this image (HEIC or AVIF) gives no text. It is kept as it is; save it as JPEG too, so that it can be seen everywhere.',
  'problem.kept.audio':
    '{file}: a sound recording gives no text. It is kept as it is; describe it, or transcribe it.',
  'problem.kept.video':
    '{file}: a video gives no text. It is kept as it is; describe it, or transcribe it.',
  'problem.kept.office97':
    '{file}: an Office document from before 2007 (.doc, .xls, .ppt) is not read here. It is kept as it is; save it as .docx, .xlsx or PDF and add that version too.',
  'problem.kept.message97':
    '{file}: an Outlook message (.msg) is not read here. It is kept as it is; save it as .eml and add that version too.',
  'problem.kept.locked':
    '{file}: this document is encrypted with a password. It is kept as it is; take the password off in its own program and add that version too.',
  'problem.kept.archive':
    '{file}: these are compressed files. They are kept as they are; unpack them and add those that matter.',
  'problem.kept.drawing':
    '{file}: a drawing (SVG or PostScript) is not taken for a text. It is kept as it is; save it as PDF and add that version too.',
  'problem.kept.markup':
    '{file}: this XML markup is not taken for a text. It is kept as it is; save it as .docx, .odt or PDF and add that version too.',
  'problem.kept.unknown':
    '{file}: a format that Tarikh does not know. It is kept as it is; describe it, or add a version of it as PDF or text.',
  'problem.zip.cut':
    '{file}: the file is cut short; the table at its end is missing. It is kept as it is; ask whoever sent it for it again.',
  'problem.zip.damaged':
    '{file}: the file is damaged ({place}). It is kept as it is; ask whoever sent it for it again.',
  'problem.zip.missing':
    '{file}: a part of the document is missing ({place}). It is kept as it is; ask whoever sent it for it again.',
  'problem.zip.locked':
    '{file}: the content is encrypted ({place}). It is kept as it is; take the password off and add that version too.',
  'problem.zip.too-large':
    '{file}: unpacked, it would take {octets} bytes, more than the limit of {limit}; nothing of it was unpacked. It is kept as it is; beware of where it comes from.',
  'problem.zip.too-many':
    '{file}: it holds {n} files, more than the limit of {limit}; none was read. It is kept as it is.',
  'problem.xml.damaged':
    '{file}: the document is damaged (line {line}). It is kept as it is; open it in its own program, save it and add that version too.',
  'problem.xml.deep':
    '{file}: the document is nested more deeply than an ordinary one (line {line}). It is kept as it is; beware of where it comes from.',
  'problem.reading.wordless':
    '{file}: the document holds no words. It is kept as it is; describe it, or transcribe what can be read in it.',
  'problem.reading.stumbled':
    '{file}: the document could not be read; it is probably damaged. It is kept as it is; open it in its own program, save it and add that version too.',
  'problem.reading.too-long':
    '{file}: reading took more than {limit} seconds and was stopped. It is kept as it is; describe it, or add a part of it alone.',
  'problem.reading.too-much':
    '{file}: reading took too much memory and was stopped. It is kept as it is; describe it, or add a part of it alone.',
  'problem.reading.too-large':
    '{file}: larger than what is read ({limit} bytes). It is kept as it is; describe it, or add a part of it alone.',
  'warning.encoding.unsure': 'Encoding not certain, read as {encoding}: check the accents.',
  'warning.encoding.flaws': {
    one: '{n} character unreadable as {encoding}, shown as �.',
    other: '{n} characters unreadable as {encoding}, shown as �.',
  },
  'warning.document.inserted': {
    one: '{n} tracked insertion, shown between ⟦+ and +⟧.',
    other: '{n} tracked insertions, shown between ⟦+ and +⟧.',
  },
  'warning.document.deleted': {
    one: '{n} tracked deletion, shown between ⟦− and −⟧.',
    other: '{n} tracked deletions, shown between ⟦− and −⟧.',
  },
  'warning.document.comments': {
    one: '{n} comment, shown under [c…].',
    other: '{n} comments, shown under [c…].',
  },
  'warning.document.notes': {
    one: '{n} note, under its reference mark.',
    other: '{n} notes, under their reference marks.',
  },
  'warning.document.boxes': {
    one: '{n} text box, shown in brackets.',
    other: '{n} text boxes, shown in brackets.',
  },
  'warning.document.hidden': {
    one: '{n} hidden character, shown between ⟦ and ⟧.',
    other: '{n} hidden characters, shown between ⟦ and ⟧.',
  },
  'warning.document.macros': 'The document holds macros; they are neither read nor run.',
  'warning.document.named': 'The metadata name: {names}.',
  'document-kind.warc': 'web archive (WARC)',
  'document-kind.wacz': 'web archive (WACZ)',
  'problem.page.not-drawn':
    'Page {n} cannot be drawn: the document is damaged, locked or too heavy. Its original is kept as it is.',
  'problem.page.unknown': 'The document has no page {n}: it has {pages}.',
  'problem.web.pages':
    '{file}: this is a web archive; each of its pages becomes a source, with its address and the moment of its capture.',
  'problem.web.pageless':
    '{file}: this web archive holds no page of text. It is kept as it is; describe it.',
  'problem.web.broken':
    '{file}: this web archive is cut or damaged before its first page. It is kept as it is; ask for it again from whoever sent it.',
  'problem.web.packed':
    '{file}: the page was kept compressed ({packing}), which is not read here. It is kept as it is; save it as HTML too.',
  'warning.web.pages': {
    one: '{n} page.',
    other: '{n} pages, each a source.',
  },
  'warning.web.left': {
    one: '{n} page stayed in the original.',
    other: '{n} pages stayed in the original.',
  },
  'warning.web.digest': {
    one: '{n} page does not have the digest that its record states: it may have been changed since the capture.',
    other:
      '{n} pages do not have the digests that their records state: they may have been changed since the capture.',
  },
  'warning.web.hash': {
    one: '{n} file does not have the digest that the archive states: {names}. It may have been changed since the capture.',
    other:
      '{n} files do not have the digests that the archive states, among them: {names}. They may have been changed since the capture.',
  },
  'warning.web.cut': 'The archive is cut, damaged or too large: it was read up to there.',
  'document-kind.chat': 'WhatsApp conversation',
  'problem.pdf.password':
    '{file}: this PDF is protected by a password. It is kept as it is; give the password so that its text is read.',
  'problem.pdf.password-wrong':
    '{file}: this is not the password of this PDF. It is kept as it is; give the right one so that its text is read.',
  'problem.pdf.broken':
    '{file}: the PDF is cut or damaged. It is kept as it is; ask whoever sent it for it again.',
  'problem.pdf.scanned':
    '{file}: this PDF has no text, its pages are probably scanned. It is kept as it is; describe it, or transcribe it.',
  'problem.rtf.deep':
    '{file}: the document is nested on more than {limit} levels. It is kept as it is; beware of where it comes from.',
  'warning.pdf.right-to-left': {
    one: '{n} line from right to left, whose order of words is not certain: read it again.',
    other: '{n} lines from right to left, whose order of words is not certain: read them again.',
  },
  'warning.pdf.pages-empty': {
    one: '{n} page without text: {pages}.',
    other: '{n} pages without text: {pages}.',
  },
  'warning.pdf.pages-left': {
    one: '{n} page was not read: the document is too long.',
    other: '{n} pages were not read: the document is too long.',
  },
  'warning.pdf.pages-damaged': {
    one: '{n} damaged page was not read.',
    other: '{n} damaged pages were not read.',
  },
  'warning.pdf.fields': {
    one: '{n} filled form field, shown in brackets.',
    other: '{n} filled form fields, shown in brackets.',
  },
  'warning.page.hidden': {
    one: '{n} character hidden in the page, left out of the text.',
    other: '{n} characters hidden in the page, left out of the text.',
  },
  'warning.page.frames': {
    one: '{n} frame, whose content is in another file: add that too.',
    other: '{n} frames, whose contents are in other files: add those too.',
  },
  'warning.mail.messages': {
    one: '{n} message.',
    other: '{n} messages.',
  },
  'warning.mail.left': {
    one: '{n} message was not read: the mailbox is too large.',
    other: '{n} messages were not read: the mailbox is too large.',
  },
  'warning.mail.attachments-left': {
    one: '{n} attachment stayed in the original.',
    other: '{n} attachments stayed in the original.',
  },
  'warning.chat.messages': {
    one: '{n} message; the dates are those of the telephone.',
    other: '{n} messages; the dates are those of the telephone.',
  },
  'warning.book.missing': {
    one: '{n} chapter is missing in the book.',
    other: '{n} chapters are missing in the book.',
  },
  'intake.contains': 'Contains',
  'intake.password': 'Password of the document',
  'intake.read-with': 'Read',
  'cli.source.same-text': '{file}: the same text is already in the archive, in another file ({id})',
  'warning.sheet.hidden': {
    one: '{n} hidden sheet, read as well.',
    other: '{n} hidden sheets, read as well.',
  },
  'warning.sheet.left': {
    one: '{n} cell beyond the 512th column has stayed in the original.',
    other: '{n} cells beyond the 512th column have stayed in the original.',
  },
  'warning.document.chunks': {
    one: '{n} document inserted as it was has not been read: save the whole as .docx and add that version too.',
    other:
      '{n} documents inserted as they were have not been read: save the whole as .docx and add that version too.',
  },
  'warning.image.place': 'The photograph says where it was taken: {place}.',
  'intake.many': 'Several documents',
  'intake.count': {
    one: '{n} document',
    other: '{n} documents',
  },
  'intake.many-text':
    'Each is read as what it is and added under the title that it gives itself; what gives no text is kept too. All of it is one act, which one undo takes back.',
  'intake.accept':
    'Take the authors, publishers, dates, languages and addresses that the documents say of themselves too, without seeing them one by one',
  'intake.take-all': {
    one: 'Add the document',
    other: 'Add the {n} documents',
  },
  'intake.added': {
    one: '{n} source added',
    other: '{n} sources added',
  },
  'intake.enclosed': {
    one: '{n} attached file, added with its message',
    other: '{n} attached files, added with their messages',
  },
  'intake.known': {
    one: '{n} was already in the archive, or came twice',
    other: '{n} were already in the archive, or came twice',
  },
  'intake.without-text': {
    one: '{n} without text, with its reason',
    other: '{n} without text, each with its reason',
  },
  'intake.warned': {
    one: '{n} with a warning, kept with the source',
    other: '{n} with warnings, kept with the sources',
  },
  'intake.refused': {
    one: '{n} file refused:',
    other: '{n} files refused:',
  },
  'intake.undo': 'Undo (Ctrl+Z) takes this whole addition back.',
  'intake.close': 'Close',
  'part.page': 'p. {at}',
  'part.slide': 'slide {at}',
  'part.message': 'message {at}',
  'part.sheet': 'sheet “{at}”',
  'part.chapter': 'chapter “{at}”',
  'adding.passed-archive':
    '“{name}” is a Tarikh archive: its journals are no documents. Open it, or merge it with this one.',
  'adding.passed-bag':
    '“{name}” is the BagIt bag of a Tarikh archive: it is not added as documents. Open it from the File menu, then merge the archive.',
  'part.area': 'image, area {at}',
  'area.note': 'Note on this area',
  'area.noted': 'Note kept on this area.',
  'area.create-bare': 'Create the event, noting nothing of this area',
  'part.time': 'at {at}',
  'part.seconds': '{seconds} s',
  'part.minutes': '{minutes} min {seconds} s',
  'intake.textless': 'Without text',
  'intake.same-text': 'The same text is already in the archive, in another file:',
  'intake.proposed': 'Found in the document',
  'intake.octets': '{octets} bytes',
  'intake.take': 'Take it',
  'intake.attached': {
    one: '{n} attached file will become a source:',
    other: '{n} attached files will become sources:',
  },
  'proposal-reason.metadata': 'from its metadata',
  'proposal-reason.page': 'from the page',
  'proposal-reason.mail': 'from the header of the message',
  'proposal-reason.exif': 'from the data of the photograph',
  'proposal-reason.web-archive': 'from the web archive',
  'proposal-reason.words': 'from its words',
  'cli.source.proposed':
    'Proposed and not taken, by field and number of documents: {list}; --json shows it, --accept FIELD takes it.',
  'cli.source.read': '{file}: added as {id} ({kind}, {characters} characters)',
  'cli.source.warning': '{file}: {warning}',
  'cli.source.kept': '{file}: kept as {id}, without text ({kind})',
  'phase.pages': 'Reading, page',
  'phase.messages': 'Reading, message',
  'phase.percent': 'Reading, per cent',
  'phase.files': 'Reading, attachment',
}
