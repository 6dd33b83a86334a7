import type { Archive } from '../../../data/changes/state.ts'
import { finish } from '../../../data/model/steps.ts'
import { documentOf, documentsOf, documentsTouchedBy } from '../../../data/search/documents.ts'
import { SearchBook } from '../../../data/search/search-book.ts'

/** A search index that reads an archive, not built yet. */
export function emptyBook(
  archive: Archive,
  textOf: (hash: string) => string | undefined = () => undefined,
): SearchBook {
  return new SearchBook({
    all: () => documentsOf(archive, textOf),
    of: function* (record) {
      for (const id of documentsTouchedBy(archive, record))
        yield [id, documentOf(archive, id, textOf)]
    },
    one: (id) => documentOf(archive, id, textOf),
  })
}

/** A search index of all that an archive holds. */
export function bookOf(
  archive: Archive,
  textOf: (hash: string) => string | undefined = () => undefined,
): SearchBook {
  const book = emptyBook(archive, textOf)
  finish(book.build())
  finish(book.refresh())
  return book
}

/** The ids of all that a query finds. */
export function foundBy(book: SearchBook, query: string): ReadonlySet<string> {
  return new Set(book.search(query, 1000).best.map(({ id }) => id))
}
