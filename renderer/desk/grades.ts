import { type Reliability, reliabilities } from '../../data/model/vocabulary.ts'
import { tOf } from './settings.svelte.ts'

/** A grade of reliability as it is chosen: its letter and what it means, in the language of the window. */
export function gradeWords(grade: Reliability): string {
  const words = tOf('reliability', grade)
  return grade === 'unsaid' ? words : `${grade} · ${words}`
}

/** Every grade of reliability, to choose from. */
export function gradeChoices(): readonly { readonly key: Reliability; readonly name: string }[] {
  return reliabilities.map((key) => ({ key, name: gradeWords(key) }))
}
