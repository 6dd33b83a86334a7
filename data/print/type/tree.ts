import {
  type Anchor,
  artifact,
  type DisplayPage,
  type DrawOp,
  type LinkBox,
  type Tag,
} from './display.ts'

/** The structure of the document while it grows; element 0 is the document itself. */
export class Tree {
  readonly tags: Tag[] = [{ parent: -1, role: 'Document' }]

  /** Adds an element under its parent and gives its number. */
  add(parent: number, role: Tag['role'], more: Partial<Omit<Tag, 'parent' | 'role'>> = {}): number {
    this.tags.push({ parent, role, ...more })
    return this.tags.length - 1
  }
}

/** A page while it is drawn. */
export class Leaf implements DisplayPage {
  readonly width: number
  readonly height: number
  readonly ops: DrawOp[] = []
  readonly links: LinkBox[] = []
  readonly anchors: Anchor[] = []
  readonly tree: Tree
  readonly #onAnchor: (id: string) => void

  constructor(width: number, height: number, tree: Tree, onAnchor: (id: string) => void) {
    this.width = width
    this.height = height
    this.tree = tree
    this.#onAnchor = onAnchor
  }

  /** A filled rectangle that is furniture. */
  block(x: number, y: number, w: number, h: number, ink: string): void {
    this.ops.push({ op: 'rect', tag: artifact, x, y, w, h, ink })
  }

  /** Marks a place that links lead to. */
  anchor(id: string, y: number): void {
    this.anchors.push({ id, y })
    this.#onAnchor(id)
  }
}
