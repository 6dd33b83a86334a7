/** Words that stand for a letter or a sign. */
export const rtfSigns: ReadonlyMap<string, string> = new Map([
  ['tab', '\t'],
  ['line', '\n'],
  ['cell', '\t'],
  ['nestcell', '\t'],
  ['emdash', '—'],
  ['endash', '–'],
  ['lquote', '‘'],
  ['rquote', '’'],
  ['ldblquote', '“'],
  ['rdblquote', '”'],
  ['bullet', '•'],
  ['emspace', '\u2003'],
  ['enspace', '\u2002'],
  ['qmspace', '\u2005'],
  ['zwj', '\u200d'],
  ['zwnj', '\u200c'],
  ['ltrmark', '\u200e'],
  ['rtlmark', '\u200f'],
])

/** Words that end a paragraph. */
export const rtfBreaks: ReadonlySet<string> = new Set([
  'par',
  'sect',
  'page',
  'row',
  'nestrow',
  'column',
])

/** Words that begin what is no text. */
export const rtfUnread: ReadonlySet<string> = new Set([
  ...['colortbl', 'stylesheet', 'pict', 'object', 'objdata', 'listtable', 'listoverridetable'],
  ...['generator', 'themedata', 'colorschememapping', 'datastore', 'latentstyles', 'rsidtbl'],
  ...['fldinst', 'bkmkstart', 'bkmkend', 'filetbl', 'revtbl', 'template', 'nonshppict', 'info'],
  ...['xmlnstbl', 'pgptbl', 'atnid', 'atnref', 'atndate', 'sp', 'ftnsep', 'ftnsepc', 'aftnsep'],
])

/** Charsets of fonts, as RTF numbers them, and the code pages that they stand for. */
export const fontCharsets: ReadonlyMap<number, string> = new Map([
  [0, 'windows-1252'],
  [77, 'macintosh'],
  [128, 'shift_jis'],
  [134, 'gbk'],
  [161, 'windows-1253'],
  [162, 'windows-1254'],
  [177, 'windows-1255'],
  [178, 'windows-1256'],
  [204, 'windows-1251'],
  [238, 'windows-1250'],
])

/** The name of a code page by its number. */
export function codePageOf(number: number): string {
  if (number === 65_001) return 'utf-8'
  if (number === 10_000) return 'macintosh'
  if (number === 850 || number === 437) return 'cp850'
  if (number === 932) return 'shift_jis'
  if (number === 936) return 'gbk'
  return `windows-${number}`
}
