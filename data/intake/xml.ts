import { type SaxesAttributePlain, SaxesParser } from 'saxes'
import { done, failed, type Outcome } from '../model/outcome.ts'
import { finish } from '../model/steps.ts'

/** The attributes of an element by their names without prefix; it has no others. */
export type Attributes = ReadonlyMap<string, string>

/** Who is told of XML as it is read; names come without their prefix. */
export interface XmlListener {
  readonly open?: (name: string, attributes: Attributes) => void
  readonly close?: (name: string) => void
  readonly text?: (text: string) => void
}

const deepest = 2000

const piece = 64 * 1024

/** Reads XML from its beginning to its end. Nothing is fetched, no entity is defined: what a document type says is left out. Refused: `xml.damaged` with the line, `xml.deep`. */
export function readXml(text: string, listener: XmlListener): Outcome<null> {
  return finish(xmlInSteps(text, listener))
}

/** The same, yielding often. */
export function* xmlInSteps(
  text: string,
  listener: XmlListener,
): Generator<undefined, Outcome<null>> {
  const parser = new SaxesParser({ position: true })
  let depth = 0
  parser.on('opentag', ({ name, attributes }) => {
    depth++
    if (depth > deepest) throw new XmlProblem('xml.deep', parser.line)
    listener.open?.(localName(name), attributesOf(attributes))
  })
  parser.on('closetag', ({ name }) => {
    depth--
    listener.close?.(localName(name))
  })
  parser.on('text', (words) => listener.text?.(words))
  parser.on('cdata', (words) => listener.text?.(words))
  parser.on('error', (error) => {
    // An entity that a document type defines stays as it is written: it is not looked up.
    if (!/entity/.test(error.message)) throw new XmlProblem('xml.damaged', parser.line)
  })
  try {
    for (let from = 0; from < text.length; from += piece) {
      parser.write(text.slice(from, from + piece))
      yield
    }
    parser.close()
  } catch (error) {
    if (error instanceof XmlProblem) return failed({ code: error.message, line: error.line })
    throw error
  }
  return done(null)
}

class XmlProblem extends Error {
  readonly line: number

  constructor(code: string, line: number) {
    super(code)
    this.line = line
  }
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

function attributesOf(given: Readonly<Record<string, SaxesAttributePlain | string>>): Attributes {
  return new Map(
    Object.entries(given).map(([name, value]) => [localName(name), String(value)] as const),
  )
}
