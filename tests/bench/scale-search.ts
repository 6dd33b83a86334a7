import type { Document } from '../../data/search/search-index.ts'
import type { Figure } from './figure.ts'
import { fts5Of, miniSearchOf, oursOf, type Peer, typed } from './search-peers.ts'
import { type Asked, askedOf, inventedTexts, kinds } from './search-texts.ts'
import { quantile } from './store-data.ts'

const rounds = 3
const shareOfMini = 1 / 15
const shareOfMiniNear = 1 / 10

/** Our index against MiniSearch and SQLite FTS5 on the same texts: what building it takes, and how soon it answers. */
export async function searching(events: number): Promise<readonly Figure[]> {
  const documents = inventedTexts(events)
  const asked = askedOf(documents)
  const ours = oursOf(documents)
  const [mini, fts5] = [miniSearchOf(documents), fts5Of(documents)]
  sameFound(asked, ours, fts5)
  const size = `search of ${events.toLocaleString('en')} events`
  const build = { unit: 'ms', name: `${size}: CPU of building`, ours: ours.buildMs }
  const memory = { unit: 'MB', name: `${size}: memory`, ours: ours.sizeMb }
  return [
    { ...build, peer: mini.buildMs, against: mini.name, limit: 1 / 5 },
    { ...build, peer: fts5.buildMs, against: fts5.name, limit: 0.6 },
    { ...memory, peer: mini.sizeMb, against: mini.name, limit: 1 / 4 },
    await loading(size, ours, mini),
    ...kinds.flatMap((kind) => ofKind(size, kind, asked, [ours, mini, fts5])),
    narrowing(size, documents, asked, ours),
  ].map((figure) => ({ ...figure, limit: Number(figure.limit.toPrecision(3)) }))
}

/** What the first search of an opening costs where the index was kept. */
async function loading(size: string, ours: Peer, mini: Peer): Promise<Figure> {
  const [own, their] = [await ours.loaded?.(), await mini.loaded?.()]
  const name = `${size}: CPU of taking it up and a first search`
  const peer = their ?? 0
  return { name, ours: own ?? Number.NaN, peer, unit: 'ms', against: mini.name, limit: 1 / 40 }
}

function ofKind(
  size: string,
  kind: Asked['kind'],
  all: readonly Asked[],
  [ours, mini, fts5]: readonly [Peer, Peer, Peer],
): readonly Figure[] {
  const asked = all.filter((one) => one.kind === kind)
  const [own, their, sql]: [number[], number[], number[]] = [[], [], []]
  for (let round = 0; round < rounds; round++)
    for (const one of asked) {
      own.push(took(() => ours.find(one)))
      their.push(took(() => mini.find(one)))
      if (kind !== 'near') sql.push(took(() => fts5.find(one)))
    }
  const median = quantile(own, 0.5)
  const name = `${size}: ${kind}, median`
  const figures: Figure[] = [
    {
      ...{ name, ours: median, peer: quantile(their, 0.5), unit: 'ms', against: mini.name },
      limit: kind === 'near' ? shareOfMiniNear : shareOfMini,
    },
  ]
  if (sql.length > 0)
    figures.push({
      ...{ name, ours: median, peer: quantile(sql, 0.5), unit: 'ms', against: fts5.name },
      limit: 1 / 4,
    })
  const p95 = { name: `${size}: ${kind}, p95`, ours: quantile(own, 0.95), peer: 1, unit: 'ms' }
  return [...figures, { ...p95, against: 'allowed, times the limit', limit: 50 }]
}

/** What a search field does beside: which of all records pass. */
function narrowing(
  size: string,
  documents: readonly Document[],
  asked: readonly Asked[],
  { book }: ReturnType<typeof oursOf>,
): Figure {
  const ids = documents.map(({ id }) => id)
  const times = asked.map((one) =>
    took(() => book.among(typed(one), ids).reduce((sum, passes) => sum + passes, 0)),
  )
  const name = `${size}: narrowing all to what passes, p95`
  const against = 'allowed, times the limit'
  return { name, ours: quantile(times, 0.95), peer: 1, unit: 'ms', against, limit: 50 }
}

/** Times say nothing where not the same is found. */
function sameFound(all: readonly Asked[], ours: Peer, other: Peer): void {
  for (const asked of all) {
    const found = other.find(asked)
    const own = ours.find(asked)
    if (found !== null && found !== own)
      throw new Error(
        `${asked.kind} ${asked.words.join(' ')}: ${own} found, ${other.name} finds ${found}`,
      )
  }
}

function took(find: () => number | null): number {
  const began = performance.now()
  find()
  return performance.now() - began
}
