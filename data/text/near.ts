/** Whether two words differ by at most one letter added, dropped or changed. */
export function withinOneEdit(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  let end = 0
  const most = Math.min(a.length, b.length) - start
  while (end < most && a[a.length - 1 - end] === b[b.length - 1 - end]) end++
  return Math.max(a.length, b.length) - start - end <= 1
}

/** The one of some names that a word of three letters or more differs from by one slip of the hand; undefined where there is none, or more than one. */
export function onlyNear(word: string, names: readonly string[]): string | undefined {
  const near = names.filter((name) => differByOne(word.toLowerCase(), name.toLowerCase()))
  return word.length >= 3 && near.length === 1 ? near[0] : undefined
}

/** Whether two words differ by one slip of the hand: a letter added, dropped or changed, or two letters beside one another exchanged. */
export function differByOne(a: string, b: string): boolean {
  if (withinOneEdit(a, b)) return true
  if (a.length !== b.length) return false
  let at = 0
  while (a[at] === b[at]) at++
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2)
}
