const marks: Readonly<Record<string, string>> = {
  ...{ '`': '\u0300', "'": '\u0301', '^': '\u0302', '~': '\u0303', '"': '\u0308', '=': '\u0304' },
  ...{ '.': '\u0307', u: '\u0306', v: '\u030C', H: '\u030B', r: '\u030A', c: '\u0327' },
  ...{ k: '\u0328', d: '\u0323', b: '\u0331' },
}

const signs: Readonly<Record<string, string>> = {
  ...{ ss: 'ß', ae: 'æ', AE: 'Æ', oe: 'œ', OE: 'Œ', o: 'ø', O: 'Ø', l: 'ł', L: 'Ł', aa: 'å' },
  ...{ AA: 'Å', i: 'ı', j: 'ȷ', dh: 'ð', DH: 'Ð', th: 'þ', TH: 'Þ', dj: 'đ', DJ: 'Đ', ng: 'ŋ' },
  ...{ NG: 'Ŋ', textendash: '–', textemdash: '—', textquoteright: '’', textquoteleft: '‘' },
  ...{ textquotedblleft: '“', textquotedblright: '”', guillemotleft: '«', guillemotright: '»' },
  ...{
    guillemetleft: '«',
    guillemetright: '»',
    og: '«\u00a0',
    fg: '\u00a0»',
    flqq: '«',
    frqq: '»',
  },
  ...{ textbackslash: '\\', textasciitilde: '~', textasciicircum: '^', textunderscore: '_' },
  ...{ ldots: '…', dots: '…', textellipsis: '…', textdegree: '°', textordmasculine: 'º' },
  ...{ textordfeminine: 'ª', texteuro: '€', euro: '€', pounds: '£', textsterling: '£', S: '§' },
  ...{ P: '¶', copyright: '©', textcopyright: '©', textregistered: '®', texttrademark: '™' },
  ...{ up: '', no: 'n°', No: 'N°', degres: '°', ier: '1er', slash: '/', textbar: '|' },
  ...{
    textbraceleft: '{',
    textbraceright: '}',
    textless: '<',
    textgreater: '>',
    textdollar: '$',
    quad: ' ',
    qquad: ' ',
    newline: ' ',
  },
}

/** Commands whose argument is read as if they were not there. */
const transparent: ReadonlySet<string> = new Set([
  ...['emph', 'textit', 'textbf', 'textsc', 'texttt', 'textrm', 'textsf', 'textsl', 'textup'],
  ...['textsuperscript', 'textsubscript', 'mkbibquote', 'mkbibemph', 'enquote', 'uppercase'],
  ...['lowercase', 'mbox', 'hbox', 'text', 'url', 'nolinkurl', 'path', 'bibstring', 'relax'],
  ...['it', 'bf', 'sc', 'tt', 'rm', 'sf', 'sl', 'em', 'protect', 'noopsort', 'ensuremath'],
  ...['bfseries', 'itshape', 'scshape', 'selectlanguage', 'foreignlanguage', 'noop'],
])

const piece =
  /\\(?:([A-Za-z]+)\*?[ \t\n]*|([^A-Za-z]))|([{}])|(~)|(---?|``|''|\$)|[^\\{}~`'$-]+|[-`']/gsy

/** A value of TeX in plain text: accents composed, braces gone, ties and dashes as signs; a command that is not known stays as it is written. */
export function plainTex(value: string): string {
  let said = ''
  // The accents that wait for their letter, past an opening brace if need be.
  let waiting: string[] = []
  const say = (text: string): void => {
    if (text === '') return
    if (waiting.length === 0) said += text
    else {
      const [first = ''] = text
      const bare = first === 'ı' ? 'i' : first === 'ȷ' ? 'j' : first
      said += bare + waiting.reverse().join('') + text.slice(first.length)
      waiting = []
    }
  }
  for (const [whole, word, sign, brace, tie, dash] of value.matchAll(new RegExp(piece, 'gs'))) {
    if (word !== undefined) {
      const isMark = word.length === 1 && Object.hasOwn(marks, word)
      if (isMark) waiting.push(marks[word] ?? '')
      else if (Object.hasOwn(signs, word)) say(signs[word] ?? '')
      else if (!transparent.has(word)) say(whole)
    } else if (sign !== undefined) {
      if (Object.hasOwn(marks, sign)) waiting.push(marks[sign] ?? '')
      else say(/[\\\s,;:!/]/.test(sign) ? ' ' : sign === '-' ? '' : sign)
    } else if (brace === undefined) {
      if (tie !== undefined) say('\u00a0')
      else if (dash !== undefined) say(dashes[dash] ?? '')
      else say(whole)
    } else if (brace === '}' && waiting.length > 0) {
      // An accent over nothing is its own sign.
      const alone = waiting.map((mark) =>
        mark === marks['~'] ? '~' : mark === marks['^'] ? '^' : '',
      )
      waiting = []
      say(alone.join(''))
    }
  }
  return said.normalize('NFC')
}

const dashes: Readonly<Record<string, string>> = {
  ...{ '--': '–', '---': '—', '``': '“', "''": '”', $: '' },
}

/** A value that is no prose, an address or a path: braces gone, the signs that TeX escapes as they are. */
export function verbatimTex(value: string): string {
  return value
    .replace(/\\([_%&#$~{}])/g, (_, sign: string) => (/[{}]/.test(sign) ? `\\${sign}` : sign))
    .replace(/(?<!\\)[{}]/g, '')
    .replace(/\\([{}])/g, '$1')
    .trim()
}
