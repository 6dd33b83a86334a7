import { isKey } from '../../data/words/words.ts'
import { screen } from './screen.svelte.ts'
import { t } from './settings.svelte.ts'

/** One thing that can be done from anywhere: its name in the menu, its keys, and what it does. */
export interface Command {
  readonly name: string
  /** As in `Ctrl+Shift+Z`; `Ctrl` is the command key on a Mac. */
  readonly keys: readonly string[]
  readonly run: () => void
  /** What it is called, where its name alone does not say so. */
  readonly label?: () => string
  /** Whether it can be done now; without it, always. */
  readonly isPossible?: () => boolean
}

/** Every command of the window, as the root lists them: the places first. Menu, keys, palette and the sheet of shortcuts read it. */
export class Commands {
  list: readonly Command[] = []
  /** Commands that come and go with what a person keeps. */
  kept: () => readonly Command[] = () => []

  /** Runs a command by its name, as the menu asks. */
  run = (name: string): void => this.list.find((one) => one.name === name)?.run()

  /** Runs the command whose keys were pressed, unless a text is being typed or a sheet lies over the window. */
  press = (event: KeyboardEvent): void => {
    if (event.defaultPrevented) return
    const keys = keysOf(event)
    const found = this.list.find((one) => one.keys.includes(keys))
    if (found === undefined) return
    if (screen.sheet !== null) return
    if (isTyping(event.target) && isOfTheField(keys)) return
    event.preventDefault()
    found.run()
  }
}

/** The name of a command in words; that of a place is its label where nothing else is said. */
export function commandWords({ name, label }: Command): string {
  if (label !== undefined) return label()
  const [own, place] = [`command.${name}`, `go.${name}`]
  return isKey(own) ? t(own) : isKey(place) ? t(place) : name
}

/** Whether a field being typed in has its own use for the keys: letters, and its own undo. */
function isOfTheField(keys: string): boolean {
  return keys.length === 1 || /^Ctrl\+(Shift\+)?[ZY]$/.test(keys)
}

/** Keys as they stand on the keyboard: « Ctrl Maj Z ». */
export function keyWords(keys: string): string {
  const named = keys.replaceAll('+', ' ').replace('ArrowLeft', '←')
  return named.replace('Shift', t('shortcuts.shift'))
}

function keysOf(event: KeyboardEvent): string {
  const key = event.key.length === 1 ? event.key.toUpperCase() : event.key
  const isSign = event.key.length === 1 && event.key.toLowerCase() === event.key.toUpperCase()
  return [
    event.ctrlKey || event.metaKey ? 'Ctrl' : '',
    event.altKey ? 'Alt' : '',
    event.shiftKey && !isSign ? 'Shift' : '',
    key,
  ]
    .filter((part) => part !== '')
    .join('+')
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName))
  )
}

export const commands = new Commands()
