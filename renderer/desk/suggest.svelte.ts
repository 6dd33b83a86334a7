/** Something that can be picked from the list under a field; `id` is null for a name that is yet to be created. */
export interface Option {
  readonly id: string | null
  readonly name: string
  readonly detail: string
}

/** A field that proposes records while one types, and can create what is not there (ARIA combobox). */
export class SuggestState {
  words = $state('')
  isOpen = $state(false)
  at = $state(0)
  readonly #find: (words: string) => readonly Option[]
  readonly #pick: (option: Option) => void

  options = $derived(this.isOpen ? this.#found() : [])

  constructor(find: (words: string) => readonly Option[], pick: (option: Option) => void) {
    this.#find = find
    this.#pick = pick
  }

  type = (words: string): void => {
    this.words = words
    this.isOpen = true
    this.at = 0
  }

  pick = (option: Option | undefined): void => {
    if (option === undefined) return
    this.words = ''
    this.isOpen = false
    this.#pick(option)
  }

  close = (): void => {
    this.isOpen = false
  }

  press = (event: KeyboardEvent): void => {
    const n = this.options.length
    switch (event.key) {
      case 'ArrowDown':
        event.preventDefault()
        this.isOpen = true
        if (n > 0) this.at = (this.at + 1) % n
        return
      case 'ArrowUp':
        event.preventDefault()
        if (n > 0) this.at = (this.at - 1 + n) % n
        return
      case 'Enter':
        if (!this.isOpen || n === 0) return
        event.preventDefault()
        event.stopPropagation()
        this.pick(this.options[this.at])
        return
      case 'Escape':
        if (!this.isOpen) return
        event.preventDefault()
        event.stopPropagation()
        this.isOpen = false
    }
  }

  #found(): readonly Option[] {
    return this.#find(this.words)
  }
}
