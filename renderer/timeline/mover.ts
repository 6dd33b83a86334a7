/** Moves an element sideways, and stretches it, without laying out the page; its style says `will-change: transform`. */
export class Mover {
  readonly #style: CSSStyleDeclaration
  #transform = ''

  constructor({ style }: HTMLElement) {
    this.#style = style
  }

  /** Puts it so many pixels from where it lies, so many times as wide as it is. */
  to(px: number, stretch = 1): void {
    const transform =
      stretch === 1 ? `translateX(${px}px)` : `translateX(${px}px) scaleX(${stretch})`
    if (transform === this.#transform) return
    this.#transform = transform
    this.#style.transform = transform
  }
}
