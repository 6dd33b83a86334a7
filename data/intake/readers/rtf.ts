import { done, failed } from '../../model/outcome.ts'
import type { DocumentReader } from '../reader.ts'
import { RtfText } from './rtf-text.ts'

const token =
  /\\([a-z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-f]{2})|\\([^a-z])|([{}])|([^\\{}\r\n\0]+)|[\r\n\0]/gi
const mostDeep = 2000

/** Reads a text in RTF: its letters once each, as `\uc` has it, with what was changed, hidden, noted and remarked shown as such. */
export const readRtf: DocumentReader = async (bytes) => {
  const source = latin(bytes)
  const document = new RtfText()
  let deepest = 0
  const scan = new RegExp(token)
  for (let match = scan.exec(source); match !== null; match = scan.exec(source)) {
    const [, word, amount, byte, sign, brace, text] = match
    if (word !== undefined)
      document.word(word.toLowerCase(), amount === undefined ? null : Number(amount))
    else if (byte !== undefined) document.byte(Number.parseInt(byte, 16))
    else if (sign !== undefined) document.sign(sign)
    else if (brace === '{') deepest = Math.max(deepest, document.begin())
    else if (brace === '}') document.end()
    else if (text !== undefined) for (const letter of text) document.byte(letter.charCodeAt(0))
    if (deepest > mostDeep) return failed({ code: 'rtf.deep', limit: mostDeep })
    // What a `\bin` announces is a picture's bytes, which are not RTF.
    if (word === 'bin' && Number(amount) > 0) scan.lastIndex += Number(amount)
  }
  return done(document.finish())
}

// Bytes as letters of one byte each: RTF is ASCII, and what is not is decoded by its code page.
function latin(bytes: Uint8Array): string {
  const from = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0
  const parts: string[] = []
  for (let at = from; at < bytes.length; at += 8192)
    parts.push(String.fromCharCode(...bytes.subarray(at, at + 8192)))
  return parts.join('')
}
