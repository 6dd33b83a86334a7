import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import Database from 'libsql'
import MiniSearch from 'minisearch'
import { finish } from '../../data/model/steps.ts'
import { packIndex, unpackIndex } from '../../data/search/packed-index.ts'
import { SearchBook } from '../../data/search/search-book.ts'
import type { Document } from '../../data/search/search-index.ts'
import { keepIndex, readIndex } from '../../data/store/archive/kept-index.ts'
import { realDisk } from '../../data/store/core/disk.ts'
import { fold } from '../../data/text/fold.ts'
import type { Asked } from './search-texts.ts'
import { idOf } from './store-data.ts'

/** An index that is measured: how many it finds, and what making it took. */
export interface Peer {
  readonly name: string
  readonly buildMs: number
  readonly sizeMb: number
  /** Takes the index up from what was kept of it, and searches it once; null where it is measured otherwise. */
  readonly loaded: (() => Promise<number>) | null
  /** How many documents an asked thing is found in; null where this index cannot be asked so. */
  readonly find: (asked: Asked) => number | null
}

/** Our own index, as the engine holds it; what is asked is typed as a person types it, and the best hundred are put in order. */
export function oursOf(documents: readonly Document[]): Peer & { readonly book: SearchBook } {
  const book = new SearchBook({ all: () => documents, of: () => [], one: () => null })
  const made = measured('ours', () => {
    finish(book.build())
    finish(book.refresh())
  })
  const loaded = async () => {
    const [machine, archive] = [mkdtempSync(path.join(os.tmpdir(), 'tarikh-index-')), idOf('f', 1)]
    const place = { outside: realDisk, machine, archive }
    const parts = book.base === undefined ? [] : packIndex(book.base)
    const digest = await keepIndex(place, { by: '', heads: new Map(), parts })
    const ms = await cpuOf(async () => {
      const index = unpackIndex((await readIndex(place, digest))?.parts ?? [])
      if (index === undefined) throw new Error('the index was not kept')
      const again = new SearchBook({ all: () => [], of: () => [], one: () => null })
      again.take(index, [])
      finish(again.refresh())
      again.search('bamako', 100)
    })
    rmSync(machine, { recursive: true })
    return ms
  }
  return { ...made, book, loaded, find: (asked) => book.search(typed(asked), 100).total }
}

/** What a person types: a word that a space ends is whole. */
export function typed({ kind, words }: Asked): string {
  return kind === 'prefix' ? words.join(' ') : `${words.join(' ')} `
}

/** MiniSearch, with the accents folded as ours are, every word wanted. */
export function miniSearchOf(documents: readonly Document[]): Peer {
  const options = { fields: ['title', 'text'], processTerm: (term: string) => fold(term) }
  const mini = new MiniSearch<{ id: string }>(options)
  const made = measured('MiniSearch', () => mini.addAll(documents.map(fieldsOf)))
  const loaded = async () => {
    const kept = JSON.stringify(mini)
    return cpuOf(async () => void MiniSearch.loadJSON(kept, options).search('bamako'))
  }
  return {
    ...made,
    loaded,
    find: ({ kind, words }) =>
      mini.search(words.join(' '), {
        combineWith: 'AND',
        prefix: kind === 'prefix',
        fuzzy: kind === 'near' ? 1 : false,
        boost: { title: 3 },
      }).length,
  }
}

/** SQLite with FTS5 (through libsql), which folds accents and knows beginnings of two to four letters; it only counts. */
export function fts5Of(documents: readonly Document[]): Peer {
  const db = new Database(':memory:')
  const made = measured('SQLite FTS5', () => {
    db.exec(
      "create virtual table texts using fts5(title, text, tokenize='unicode61 remove_diacritics 2', prefix='2 3 4')",
    )
    const insert = db.prepare('insert into texts values (?, ?)')
    db.exec('begin')
    for (const { title, text } of documents.map(fieldsOf)) insert.run(title, text)
    db.exec('commit')
  })
  const count = db.prepare('select count(*) as n from texts where texts match ?')
  return {
    ...made,
    loaded: null,
    find: ({ kind, words }) => {
      if (kind === 'near') return null
      const asked = words.map((word) => `"${word}"`).join(' ')
      const found = count.get(kind === 'prefix' ? `${asked}*` : asked) as { readonly n: number }
      return found.n
    },
  }
}

function fieldsOf({ id, texts }: Document): { id: string; title: string; text: string } {
  const said = texts.map(({ text }) => text)
  return { id, title: said[0] ?? '', text: said.slice(1).join(' ') }
}

function measured(name: string, build: () => void): Pick<Peer, 'name' | 'buildMs' | 'sizeMb'> {
  const before = held()
  const began = process.cpuUsage()
  build()
  const { user, system } = process.cpuUsage(began)
  return { name, buildMs: (user + system) / 1000, sizeMb: held() - before }
}

async function cpuOf(work: () => Promise<void>): Promise<number> {
  const began = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(began)
  return (user + system) / 1000
}

/** What the process holds once nothing waits to be cleared away, in MB. */
function held(): number {
  setFlagsFromString('--expose-gc')
  runInNewContext('gc')()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return (heapUsed + arrayBuffers) / 2 ** 20
}
