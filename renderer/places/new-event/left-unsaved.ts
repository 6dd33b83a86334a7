import type { Words } from '../../desk/chosen-words.ts'
import type { ListField } from '../../desk/statement.ts'
import type { Tied, TieToWords } from './tied-words.ts'

/** What a draft keeps of the form of a new event. */
export interface LeftUnsaved {
  readonly typed: Readonly<Record<string, readonly string[]>>
  readonly tied: Readonly<Record<ListField, readonly Tied[]>>
  readonly ties: Readonly<Record<string, TieToWords>>
  readonly words: Words | null
  readonly sourceTitle: string
}

/** Reads a draft; null where it cannot be read. */
export function readLeft(text: string): LeftUnsaved | null {
  try {
    const left = JSON.parse(text) as LeftUnsaved
    return { ...left, ties: left.ties ?? {} }
  } catch {
    return null
  }
}
