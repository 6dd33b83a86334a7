import type { Problem } from '../../model/outcome.ts'
import type { FoundValue } from '../reader.ts'
import { readXml } from '../xml.ts'

// The names that Dublin Core, OpenDocument and Open XML have for what a document says of itself.
const fields: ReadonlyMap<string, FoundValue['field']> = new Map([
  ['title', 'title'],
  ['creator', 'creators'],
  ['initial-creator', 'creators'],
  ['publisher', 'publisher'],
  ['identifier', 'identifier'],
  ['created', 'issued'],
  ['creation-date', 'issued'],
  ['date', 'issued'],
  ['language', 'language'],
])

const persons = new Set(['creator', 'initial-creator', 'lastModifiedBy', 'printed-by'])

/** What the properties of an office document or a book say: proposals, one for each field, and a warning where they name a person. */
export function officeProposals(xml: string): {
  readonly proposals: readonly FoundValue[]
  readonly warnings: readonly Problem[]
} {
  const found = new Map<string, FoundValue>()
  const named = new Set<string>()
  let name = ''
  let text = ''
  const read = readXml(xml, {
    open: (opened) => {
      name = opened
      text = ''
    },
    text: (words) => {
      text += words
    },
    close: (closed) => {
      const value = text.trim()
      if (closed !== name || value === '') return
      if (persons.has(name)) named.add(value)
      const field = fields.get(name)
      const said = field === undefined ? '' : saidOf(field, value)
      if (field !== undefined && said !== '' && !found.has(field))
        found.set(field, { field, value: said, reason: 'metadata' })
      text = ''
    },
  })
  if (!read.ok) return { proposals: [], warnings: [] }
  const names = [...named]
  return {
    proposals: [...found.values()],
    warnings: names.length === 0 ? [] : [{ code: 'warning.document.named', names }],
  }
}

// A moment of a document's making is a day to propose; its hour and zone are of a machine.
function saidOf(field: FoundValue['field'], value: string): string {
  if (field !== 'issued') return value.slice(0, field === 'title' ? 1000 : 300)
  return /^(\d{4}(?:-\d{2}(?:-\d{2})?)?)(?:T|$)/.exec(value)?.[1] ?? ''
}
