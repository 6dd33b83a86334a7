import type { Attachment } from 'svelte/attachments'

/** Gives the focus back to what shows a value, once the field that edited it is closed. */
export class FocusBack {
  #isExpected = false

  expect = (): void => {
    this.#isExpected = true
  }

  readonly receive: Attachment<HTMLElement> = (element) => {
    if (this.#isExpected) element.focus()
    this.#isExpected = false
  }
}
