import type { Bookmark } from '../type/display.ts'
import type { PdfObjects } from './objects.ts'
import { ref, spoken } from './syntax.ts'

const openUpTo = 15

/** Writes the bookmarks and gives the number of their root, or null where there are none. */
export function outline(
  objects: PdfObjects,
  bookmarks: readonly Bookmark[],
  destination: (anchor: string) => string | undefined,
): number | null {
  if (bookmarks.length === 0) return null
  const root = objects.reserve()
  const { first, last, open } = level(objects, bookmarks, root, destination)
  objects.put(root, `<</Type/Outlines/First ${ref(first)}/Last ${ref(last)}/Count ${open}>>`)
  return root
}

function level(
  objects: PdfObjects,
  bookmarks: readonly Bookmark[],
  parent: number,
  destination: (anchor: string) => string | undefined,
): { readonly first: number; readonly last: number; readonly open: number } {
  const ids = bookmarks.map(() => objects.reserve())
  let open = bookmarks.length
  bookmarks.forEach((bookmark, at) => {
    const id = ids[at] ?? 0
    const to = destination(bookmark.to)
    const before = ids[at - 1]
    const after = ids[at + 1]
    let more = to === undefined ? '' : `/Dest${to}`
    if (before !== undefined) more += `/Prev ${ref(before)}`
    if (after !== undefined) more += `/Next ${ref(after)}`
    if (bookmark.children.length > 0) {
      const inner = level(objects, bookmark.children, id, destination)
      const shown = bookmark.children.length <= openUpTo
      more += `/First ${ref(inner.first)}/Last ${ref(inner.last)}/Count ${shown ? inner.open : -inner.open}`
      if (shown) open += inner.open
    }
    objects.put(id, `<</Title${spoken(bookmark.title)}/Parent ${ref(parent)}${more}>>`)
  })
  return { first: ids[0] ?? 0, last: ids.at(-1) ?? 0, open }
}
