import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { toBase64 } from '../../exports/base64.ts'
import type { Lang } from '../../model/text.ts'
import { say } from '../../words/words.ts'
import { blockOf, type CopyData, type Machine, type Reports } from './block.ts'

/** The program of the page of a reading copy, as the build makes it: a script, a style, and the licences of what is in them. */
export interface CopyProgram {
  readonly script: string
  readonly style: string
  readonly licences: string
}

/** A reading copy as it is spelt, with how much is in it. */
export interface SpeltCopy extends Omit<CopyData, 'text' | 'title'> {
  readonly pieces: readonly string[]
}

/** Spells a reading copy: one HTML file that holds a report in both languages, the program that shows it, and the SHA-256 of its data. It asks for nothing from elsewhere, and its own policy forbids it to. */
export function* copyFile(
  id: string,
  reports: Reports,
  lang: Lang,
  program: CopyProgram,
  machine: Machine,
): Generator<number, SpeltCopy> {
  const { text: block, title, ...counts } = yield* blockOf(id, reports, lang, machine)
  const digestOf = (text: string): string => `sha256-${toBase64(machine.sha256(text))}`
  const script = program.script.replaceAll('</script', '<\\/script')
  const style = program.style.replaceAll('</style', '<\\/style')
  const policy = [
    "default-src 'none'",
    `script-src '${digestOf(script)}'`,
    `style-src '${digestOf(style)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  const pieces = [
    `<!doctype html>\n<html lang="${lang}">\n<head>\n<meta charset="utf-8">\n`,
    `<meta http-equiv="Content-Security-Policy" content="${policy}">\n`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">\n',
    '<meta name="referrer" content="no-referrer">\n<meta name="robots" content="noindex">\n',
    `<title>${inMarkup(title.text)}</title>\n`,
    `<style>${style}</style>\n</head>\n<body>\n`,
    `<noscript>${inMarkup(say(lang, 'copy.no-script'))}</noscript>\n`,
    `<div id="copy"></div>\n`,
    '<script type="application/octet-stream" id="block">',
    block,
    '</script>\n',
    `<script type="text/plain" id="seal">${bytesToHex(machine.sha256(block))}</script>\n`,
    `<script type="text/plain" id="licences">${toBase64(utf8ToBytes(program.licences))}</script>\n`,
    `<script>${script}</script>\n</body>\n</html>\n`,
  ]
  return { pieces, ...counts }
}

function inMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
