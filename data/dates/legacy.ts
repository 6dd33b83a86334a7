/** The 2012 draft let a qualifier be written as `?~`; the standard has `%` for both. */
function joinMarks(text: string): string {
  return text.replace(/\?~|~\?/g, '%')
}

function addMark(component: string, mark: string, at: number): string {
  // A mark on the right of the year covers the year alone, as one on its left does.
  const moved = at === 0 ? component.replace(/^(-?[\dXu]+)([?~%])$/, '$2$1') : component
  const own = /^[?~%]/.exec(moved)?.[0]
  if (!own) return mark + moved
  return own === mark ? moved : `%${moved.slice(1)}`
}

/** `(06-01)?` becomes `?06-?01`: in the standard a mark on the left covers its component alone. */
function openGroups(text: string): string {
  let open = text
  for (;;) {
    const group = /\(([^()]+)\)([?~%])/.exec(open)
    if (!group) return open
    const [whole, inside = '', mark = ''] = group
    const marked = inside
      .split('-')
      .map((component, at) => addMark(component, mark, at))
      .join('-')
    open = open.replace(whole, () => marked)
  }
}

/** What only the 2012 draft wrote. */
const DRAFT = /[u^(]|\?~|~\?|^unknown\/|\/unknown$|\/open$|^y-?\d/

/**
 * The form that the 2019 standard has for a date of the 2012 draft (`199u`, `2004-(06)?`,
 * `unknown/2006`, `2004-01/open`, `y17e7`, `2001-21^north`), or null where the text is not of the
 * draft. The answer is a proposal; it may still be refused.
 */
export function modernForm(text: string): string | null {
  if (!DRAFT.test(text)) return null
  const plain = text
    .replace(/\^\w+$/, '')
    .replace(/^unknown\//, '/')
    .replace(/\/unknown$/, '/')
    .replace(/\/open$/, '/..')
  if (!/^[\dXuyeE\-?~%()/.]+$/.test(plain)) return null
  const modern = openGroups(joinMarks(plain))
    .replace(/^y(-?\d+)e(\d+)$/, 'Y$1E$2')
    .replace(/^y(-?\d+)$/, 'Y$1')
    .replaceAll('u', 'X')
  return modern === text || /[()ye]/.test(modern) ? null : modern
}
