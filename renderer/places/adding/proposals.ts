import type { FoundValue } from '../../../data/intake/reader.ts'
import type { Candidate } from './candidate.ts'

/** Whether a proposed value is not what stands in the form already. */
export function isOpen(candidate: Candidate, { field, value }: FoundValue): boolean {
  const { description, look } = candidate
  switch (field) {
    case 'creators':
      return !(description.creators ?? []).includes(value)
    case 'title':
      return (description.title ?? look?.title) !== value
    case 'issued':
    case 'captured':
      return candidate[field].edtf !== value
    case 'publisher':
    case 'language':
    case 'identifier':
    case 'capturedAt':
      return description[field] !== value
  }
}
