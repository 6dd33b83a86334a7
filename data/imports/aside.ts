import { foldName } from '../text/fold.ts'

const sums: ReadonlySet<string> = new Set([
  ...['total', 'totaux', 'total general', 'grand total', 'somme', 'sum', 'ensemble'],
])

/** Whether a row is called as the last one of a table is that sums up the others: by its title, or, where it has none, by the first of its words. */
export function isSum(cells: readonly string[], title: string): boolean {
  return sums.has(foldName(title === '' ? (cells.find((cell) => cell.trim() !== '') ?? '') : title))
}
