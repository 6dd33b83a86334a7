import { untrack } from 'svelte'
import type { Attachment } from 'svelte/attachments'

/** Opens a dialog over the window with its first field ready to be typed in or chosen from, and gives the focus back where it was when it goes. */
export const asModal: Attachment<HTMLDialogElement> = (dialog) => {
  const before = document.activeElement
  dialog.showModal()
  const written = dialog.querySelector<HTMLElement>('.body :is(input, textarea, .primary)')
  const first = written ?? dialog.querySelector<HTMLElement>('.body select')
  first?.focus()
  return () => {
    dialog.close()
    if (before instanceof HTMLElement) before.focus()
  }
}

/** Opens a dialog beside what it is about, which stays in reach, with its first field ready to be typed in; gives the focus back when it goes. */
export const asPanel: Attachment<HTMLDialogElement> = (dialog) => {
  const before = document.activeElement
  dialog.show()
  dialog.querySelector<HTMLElement>('.body :is(input, textarea)')?.focus()
  return () => {
    dialog.close()
    if (before instanceof HTMLElement) before.focus()
  }
}

/** Puts the focus on an element when it comes. */
export const withFocus: Attachment<HTMLElement> = (element) => {
  element.focus()
}

/** Puts the focus on a field when it comes, with its text selected. */
export const withText: Attachment<HTMLInputElement | HTMLTextAreaElement> = (field) => {
  field.focus()
  field.select()
}

/** Does something when a place comes on the screen, once. */
export function onArrival(act: () => void): Attachment {
  return () => untrack(act)
}

/** Does something when a place comes on the screen, and something when it goes, each once. */
export function onStay(come: () => void, go: () => void): Attachment {
  return () => {
    untrack(come)
    return () => untrack(go)
  }
}

/** Takes the focus into a part of the window when it is opened over the rest. */
export function focusWhen(isOpen: boolean): Attachment<HTMLElement> {
  return (element) => {
    element.tabIndex = -1
    if (isOpen) element.focus()
  }
}
