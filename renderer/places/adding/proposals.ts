import type { Input } from '../../../data/calls/contract.ts'
import type { Look } from '../../../data/calls/sources.ts'
import type { FoundValue } from '../../../data/intake/reader.ts'

/** What a person says of a document so far, and what its bytes look like. */
interface Form {
  readonly description: Input<'source.add'>['description']
  readonly look: Look | null
}

/** Whether a proposed value is not what stands in the form already. */
export function isOpen({ description, look }: Form, { field, value }: FoundValue): boolean {
  if (field === 'creators') return !(description.creators ?? []).includes(value)
  if (field === 'title') return (description.title ?? look?.title) !== value
  return description[field] !== value
}

/** What a form says once a proposed value is taken. */
export function taken(
  { description }: Form,
  { field, value }: FoundValue,
): {
  readonly description: Form['description']
  readonly issuedText?: string
  readonly issuedProblem?: null
  readonly capturedText?: string
  readonly capturedProblem?: null
} {
  if (field === 'creators') {
    const creators = [...(description.creators ?? []), value]
    return { description: { ...description, creators } }
  }
  const said = { description: { ...description, [field]: value } }
  if (field === 'issued') return { ...said, issuedText: value, issuedProblem: null }
  return field === 'captured' ? { ...said, capturedText: value, capturedProblem: null } : said
}
