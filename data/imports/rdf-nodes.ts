import { readXml } from '../intake/xml.ts'
import { done, type Outcome } from '../model/outcome.ts'

/** An element of RDF by its name without prefix: what it is about, what it refers to, its words and what stands in it. */
export interface RdfNode {
  readonly name: string
  readonly about: string
  readonly resource: string
  readonly nodes: readonly RdfNode[]
  readonly text: string
}

interface Open {
  readonly name: string
  readonly about: string
  readonly resource: string
  readonly nodes: RdfNode[]
  text: string
}

/** The elements of an RDF document below its root. Refused: `xml.*`. */
export function rdfNodes(text: string): Outcome<readonly RdfNode[]> {
  const root: Open = { name: '', about: '', resource: '', nodes: [], text: '' }
  const open: Open[] = [root]
  const read = readXml(text, {
    open: (name, attributes) => {
      const about = attributes.get('about') ?? ''
      const resource = attributes.get('resource') ?? ''
      const node: Open = { name, about, resource, nodes: [], text: '' }
      open.at(-1)?.nodes.push(node)
      open.push(node)
    },
    close: () => open.pop(),
    text: (words) => {
      const last = open.at(-1)
      if (last !== undefined) last.text += words
    },
  })
  return read.ok ? done(root.nodes[0]?.nodes ?? []) : read
}

/** The first element of that name in another. */
export function childOf(node: RdfNode | undefined, name: string): RdfNode | undefined {
  return node?.nodes.find((one) => one.name === name)
}

/** Every element of that name in another. */
export function childrenOf(node: RdfNode, name: string): readonly RdfNode[] {
  return node.nodes.filter((one) => one.name === name)
}

/** All the words of an element, those of what stands in it too. */
export function wordsOf(node: RdfNode | undefined): string {
  if (node === undefined) return ''
  const words: string[] = []
  const waiting = [node]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next.text.trim() !== '') words.push(next.text.trim())
    for (const inner of [...next.nodes].reverse()) waiting.push(inner)
  }
  return words.join(' ')
}
