import type { Text } from './text.ts'

/** A rank or office with its forms in other languages; undefined where a tie has it in its own words alone. */
export function styleText(styles: readonly Text[], value: string): Text | undefined {
  return styles.find(({ text }) => text === value)
}
