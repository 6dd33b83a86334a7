/**
 * One circle for each knot of things that reach one another, as `a → b → a`, the shortest first found.
 * @param {readonly { readonly from: string, readonly to: string }[]} edges
 * @returns {readonly string[]}
 */
export function circlesIn(edges) {
  /** @type {Map<string, string[]>} */
  const next = new Map()
  for (const { from, to } of edges) next.set(from, [...(next.get(from) ?? []), to])
  /** @type {Set<string>} */
  const told = new Set()
  const circles = []
  for (const start of next.keys()) {
    if (told.has(start)) continue
    const way = wayBack(start, next)
    if (way === null) continue
    for (const one of way) told.add(one)
    circles.push([...way, start].join(' → '))
  }
  return circles
}

/**
 * The shortest way from a thing back to itself, without its end.
 * @param {string} start
 * @param {ReadonlyMap<string, readonly string[]>} next
 * @returns {readonly string[] | null}
 */
function wayBack(start, next) {
  /** @type {Map<string, string>} */
  const cameFrom = new Map()
  const waiting = [start]
  for (let at = waiting.shift(); at !== undefined; at = waiting.shift())
    for (const to of next.get(at) ?? []) {
      if (to === start) {
        const way = [at]
        for (let one = at; one !== start; ) {
          one = cameFrom.get(one) ?? start
          way.unshift(one)
        }
        return way
      }
      if (cameFrom.has(to)) continue
      cameFrom.set(to, at)
      waiting.push(to)
    }
  return null
}
