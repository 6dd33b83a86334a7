import type { Tag } from '../type/display.ts'
import type { PdfObjects } from './objects.ts'
import { ref, textString } from './syntax.ts'

type Kid =
  | { readonly kind: 'words'; readonly page: number; readonly mcid: number }
  | { readonly kind: 'element'; readonly tag: number }
  | { readonly kind: 'link'; readonly page: number; readonly annotation: number }

const perNode = 64
const elementsPerStep = 1000
const cellsPerStep = 20_000
const pagesPerStep = 100
const leavesPerStep = 200
/** PDF 1.4 allows no longer array. */
const longestArray = 8000

/** The structure tree of a file, in the order in which its content is drawn. */
export class Structure {
  readonly #tags: readonly Tag[]
  readonly #kids: Kid[][] = []
  readonly #attached: boolean[] = []
  readonly #pages: number[][] = []
  readonly #links: { readonly key: number; readonly tag: number }[] = []
  readonly #pageCount: number

  constructor(tags: readonly Tag[], pageCount: number) {
    this.#tags = tags
    this.#pageCount = pageCount
    this.#attached[0] = true
    this.#kids[0] = []
  }

  /** The number of a new stretch of content of an element on a page (from 0). */
  words(tag: number, page: number): number {
    this.#attach(tag)
    const used = this.#pages[page] ?? []
    this.#pages[page] = used
    const mcid = used.push(tag) - 1
    this.#kids[tag]?.push({ kind: 'words', page, mcid })
    return mcid
  }

  /** Ties a link annotation to its element; gives its key in the parent tree. */
  link(tag: number, page: number, annotation: number): number {
    this.#attach(tag)
    this.#kids[tag]?.push({ kind: 'link', page, annotation })
    const key = this.#pageCount + this.#links.length
    this.#links.push({ key, tag })
    return key
  }

  /** Whether every array stays within what PDF 1.4 allows. */
  fitsOldVersion(): boolean {
    return this.#kids.every((kids) => kids.length <= longestArray)
  }

  /** Writes the tree, in steps, and gives the number of its root. */
  *write(objects: PdfObjects, pages: readonly number[]): Generator<void, number> {
    yield* this.#keepEmptyCells()
    const root = objects.reserve()
    const ids: number[] = []
    for (const tag of this.#tags.keys()) {
      if (tag % cellsPerStep === 0) yield
      ids.push(this.#attached[tag] === true ? objects.reserve() : 0)
    }
    for (const [at, tag] of this.#tags.entries()) {
      if (this.#attached[at] !== true) continue
      const parent = tag.parent < 0 ? root : (ids[tag.parent] ?? root)
      objects.put(ids[at] ?? 0, this.#element(tag, at, parent, ids, pages))
      if (at % elementsPerStep === 0) yield
    }
    const parents = yield* this.#parentTree(objects, ids)
    const next = this.#pageCount + this.#links.length
    objects.put(
      root,
      `<</Type/StructTreeRoot/K ${ref(ids[0] ?? 0)}/ParentTree ${ref(parents)}/ParentTreeNextKey ${next}>>`,
    )
    return root
  }

  #attach(tag: number): void {
    if (this.#attached[tag] === true) return
    this.#attached[tag] = true
    this.#kids[tag] = []
    const { parent } = this.#tags[tag] ?? { parent: 0 }
    this.#attach(parent)
    this.#kids[parent]?.push({ kind: 'element', tag })
  }

  *#keepEmptyCells(): Generator<void> {
    const rows = new Set<number>()
    for (const [at, tag] of this.#tags.entries()) {
      if (at % cellsPerStep === cellsPerStep - 1) yield
      if (tag.role !== 'TD' && tag.role !== 'TH') continue
      if (this.#attached[tag.parent] !== true) continue
      rows.add(tag.parent)
      this.#attach(at)
    }
    yield
    for (const row of rows)
      this.#kids[row]?.sort(
        (a, b) => (a.kind === 'element' ? a.tag : -1) - (b.kind === 'element' ? b.tag : -1),
      )
  }

  #element(
    tag: Tag,
    at: number,
    parent: number,
    ids: readonly number[],
    pages: readonly number[],
  ): string {
    const kids = this.#kids[at] ?? []
    const first = kids.find((kid) => kid.kind !== 'element')
    const own = first?.kind === 'words' || first?.kind === 'link' ? first.page : undefined
    const parts = kids.map((kid) => kidOf(kid, own, ids, pages))
    const page = own === undefined ? '' : `/Pg ${ref(pages[own] ?? 0)}`
    const lang = tag.lang === undefined ? '' : `/Lang${textString(tag.lang)}`
    const alt = tag.alt === undefined ? '' : `/Alt${textString(tag.alt)}`
    const scope = tag.scope === undefined ? '' : `/A<</O/Table/Scope/${tag.scope}>>`
    const list = tag.role === 'L' ? '/A<</O/List/ListNumbering/Disc>>' : ''
    const note = tag.note === undefined ? '' : `/ID${textString(tag.note)}`
    return `<</S/${tag.role}/P ${ref(parent)}${page}${lang}${alt}${scope}${list}${note}/K[${parts.join(' ')}]>>`
  }

  *#parentTree(objects: PdfObjects, ids: readonly number[]): Generator<void, number> {
    const entries: (readonly [number, string])[] = []
    for (const [page, used] of this.#pages.entries()) {
      if (page % pagesPerStep === pagesPerStep - 1) yield
      const refs = (used ?? []).map((tag) => ref(ids[tag] ?? 0))
      if (used !== undefined) entries.push([page, ref(objects.add(`[${refs.join(' ')}]`))])
    }
    yield
    for (const { key, tag } of this.#links) entries.push([key, ref(ids[tag] ?? 0)])
    return yield* numberTree(objects, entries)
  }
}

function kidOf(
  kid: Kid,
  own: number | undefined,
  ids: readonly number[],
  pages: readonly number[],
): string {
  switch (kid.kind) {
    case 'element':
      return ref(ids[kid.tag] ?? 0)
    case 'words':
      if (kid.page === own) return String(kid.mcid)
      return `<</Type/MCR/Pg ${ref(pages[kid.page] ?? 0)}/MCID ${kid.mcid}>>`
    case 'link':
      if (kid.page === own) return `<</Type/OBJR/Obj ${ref(kid.annotation)}>>`
      return `<</Type/OBJR/Obj ${ref(kid.annotation)}/Pg ${ref(pages[kid.page] ?? 0)}>>`
  }
}

function* numberTree(
  objects: PdfObjects,
  entries: readonly (readonly [number, string])[],
): Generator<void, number> {
  const leaves: string[] = []
  for (let at = 0; at < entries.length; at += perNode) {
    if (at % (perNode * leavesPerStep) === 0) yield
    const part = entries.slice(at, at + perNode)
    const nums = part.map(([key, value]) => `${key} ${value}`).join(' ')
    const limits = `[${part[0]?.[0] ?? 0} ${part.at(-1)?.[0] ?? 0}]`
    leaves.push(ref(objects.add(`<</Limits${limits}/Nums[${nums}]>>`)))
  }
  return objects.add(`<</Kids[${leaves.join(' ')}]>>`)
}
