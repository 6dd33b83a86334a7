import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import type { TextWriter } from '../text-writer.ts'

export type PageNode = DefaultTreeAdapterTypes.ChildNode
type Element = DefaultTreeAdapterTypes.Element

const unread = new Set([
  ...[
    'script',
    'style',
    'noscript',
    'template',
    'head',
    'svg',
    'math',
    'iframe',
    'object',
    'embed',
  ],
  ...['canvas', 'audio', 'video', 'map', 'select', 'datalist', 'noframes', 'frameset'],
])

const blocks = new Set([
  ...['address', 'article', 'aside', 'blockquote', 'body', 'caption', 'center', 'dd', 'details'],
  ...['dialog', 'div', 'dl', 'dt', 'fieldset', 'figcaption', 'figure', 'footer', 'form', 'h1'],
  ...['h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hr', 'html', 'legend', 'li', 'main', 'menu', 'nav'],
  ...['ol', 'p', 'pre', 'section', 'summary', 'table', 'tbody', 'tfoot', 'thead', 'tr', 'ul'],
])

const hiddenStyle = /(?:display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?![.\d]))/i

/** A page as its markup has it: nothing of it runs, nothing is fetched. */
export function parsePage(text: string): DefaultTreeAdapterTypes.Document {
  return parse(text, { scriptingEnabled: true })
}

/** The value of an attribute; empty where there is none. */
export function attribute(element: Element, name: string): string {
  return element.attrs.find((one) => one.name === name)?.value ?? ''
}

/** Every element of a page, in its order. */
export function* elementsOf(root: DefaultTreeAdapterTypes.ParentNode): Generator<Element> {
  const waiting: PageNode[] = [...root.childNodes].reverse()
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (!('tagName' in node)) continue
    yield node
    for (const child of [...node.childNodes].reverse()) waiting.push(child)
  }
}

/** All the words inside an element. */
export function wordsIn(element: DefaultTreeAdapterTypes.ParentNode): string {
  const words: string[] = []
  const waiting: PageNode[] = [...element.childNodes].reverse()
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.nodeName === '#text' && 'value' in node) words.push(node.value)
    else if ('childNodes' in node)
      for (const child of [...node.childNodes].reverse()) waiting.push(child)
  }
  return words.join('').replace(/\s+/g, ' ').trim()
}

type Step =
  | { readonly node: PageNode; readonly isPre: boolean }
  | { readonly end: Element; readonly wasPre: boolean }

/** Writes the words of a page that are shown, a block a paragraph; answers how many letters are hidden in it. */
export function writePage(
  root: DefaultTreeAdapterTypes.ParentNode,
  writer: TextWriter,
): { readonly hidden: number } {
  let line = ''
  let hidden = 0
  const end = (): void => {
    writer.words(line.trim())
    line = ''
  }
  const steps: Step[] = [...root.childNodes].reverse().map((node) => ({ node, isPre: false }))
  for (let step = steps.pop(); step !== undefined && !writer.isFull; step = steps.pop()) {
    if ('end' in step) {
      const { tagName } = step.end
      if (tagName === 'td' || tagName === 'th') line = `${line.trimEnd()}\t`
      else if (blocks.has(tagName)) end()
      continue
    }
    const { node, isPre } = step
    if (node.nodeName === '#text' && 'value' in node) {
      line += isPre ? node.value : joined(line, node.value)
      continue
    }
    if (!('tagName' in node) || unread.has(node.tagName)) continue
    if (isHidden(node)) {
      hidden += wordsIn(node).length
      continue
    }
    if (node.tagName === 'br') line = `${line.trimEnd()}\n`
    if (node.tagName === 'img' && attribute(node, 'alt').trim() !== '')
      line += ` [${attribute(node, 'alt').trim()}] `
    if (blocks.has(node.tagName) && node.tagName !== 'tr') end()
    const within = isPre || node.tagName === 'pre'
    steps.push({ end: node, wasPre: isPre })
    for (const child of [...node.childNodes].reverse()) steps.push({ node: child, isPre: within })
  }
  end()
  return { hidden }
}

function joined(line: string, words: string): string {
  const flat = words.replace(/[ \t\r\n\f]+/g, ' ')
  return line === '' || /\s$/.test(line) ? flat.replace(/^ /, '') : flat
}

function isHidden(element: Element): boolean {
  if (element.attrs.some(({ name }) => name === 'hidden')) return true
  if (element.tagName === 'input' || element.tagName === 'dialog') return true
  return hiddenStyle.test(attribute(element, 'style'))
}
