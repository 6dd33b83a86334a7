/** Every way of cutting a text in two at a joint that stands outside parentheses. */
export function splits(text: string, joint: RegExp): readonly (readonly [string, string])[] {
  const found: (readonly [string, string])[] = []
  for (const match of text.matchAll(new RegExp(joint.source, 'g'))) {
    const before = text.slice(0, match.index)
    const after = text.slice(match.index + match[0].length)
    const depth = (before.match(/\(/g)?.length ?? 0) - (before.match(/\)/g)?.length ?? 0)
    if (depth === 0 && before.trim() !== '' && after.trim() !== '') {
      found.push([before.trim(), after.trim()])
    }
  }
  return found
}

/** Cuts a text at every joint that stands outside parentheses. */
export function pieces(text: string, joint: RegExp): readonly string[] {
  const cut: string[] = []
  let from = 0
  for (const match of text.matchAll(new RegExp(joint.source, 'g'))) {
    const before = text.slice(0, match.index)
    const depth = (before.match(/\(/g)?.length ?? 0) - (before.match(/\)/g)?.length ?? 0)
    if (depth > 0) continue
    cut.push(text.slice(from, match.index).trim())
    from = match.index + match[0].length
  }
  return [...cut, text.slice(from).trim()]
}
