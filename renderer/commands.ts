import { acts } from './desk/acts.svelte.ts'
import { archive } from './desk/archive.svelte.ts'
import { screen } from './desk/screen.svelte.ts'
import { importing } from './places/import/importing.svelte.ts'
import { newEvent } from './places/new-event/new-event.svelte.ts'
import { reading } from './places/reading/reading.svelte.ts'
import { verification } from './places/verify/verification.svelte.ts'

/** One thing that can be done from anywhere: the menu's name for it, its keys, and what it does. */
export interface Command {
  readonly name: string
  /** As in `Ctrl+Shift+Z`; `Ctrl` is the command key on a Mac. */
  readonly keys: readonly string[]
  readonly run: () => void
}

function command(name: string, keys: readonly string[], run: () => void): Command {
  return { name, keys, run }
}

/** Puts the cursor in the search field of the header. */
function goSearch(): void {
  document.querySelector<HTMLInputElement>('#search')?.focus()
  document.querySelector<HTMLInputElement>('#search')?.select()
}

/** Takes the focus to the next part of the screen: facets, timeline, event; or text, then what stands beside it. */
function goToNextPart(): void {
  const parts = [...document.querySelectorAll<HTMLElement>('main, aside')].filter((part) =>
    part.checkVisibility({ visibilityProperty: true }),
  )
  const now = parts.findIndex((part) => part.contains(document.activeElement))
  const next = parts[(now + 1) % parts.length]
  if (next === undefined) return
  next.tabIndex = -1
  next.focus()
}

/** Every command of the window; the shortcut sheet and the menu read this list. */
export const commands: readonly Command[] = [
  command('search', ['Ctrl+K', '/'], goSearch),
  command('event.new', ['Ctrl+N'], newEvent.begin),
  command('source.add', ['Ctrl+Shift+A'], () => screen.show('add')),
  command('find', ['Ctrl+F'], () =>
    screen.current.name === 'reading' ? reading.openFind() : goSearch(),
  ),
  command('undo', ['Ctrl+Z'], acts.undo),
  command('redo', ['Ctrl+Shift+Z', 'Ctrl+Y'], acts.redo),
  command('timeline', ['Ctrl+1'], () => screen.go({ name: 'timeline' })),
  command('sources', ['Ctrl+2'], () => screen.go({ name: 'sources' })),
  command('authorities', ['Ctrl+3'], () => screen.go({ name: 'authorities' })),
  command('history', ['Ctrl+4'], () => screen.go({ name: 'history' })),
  command('verify', ['Ctrl+5'], () => screen.go({ name: 'verify' })),
  command('export', ['Ctrl+P'], () => screen.go({ name: 'export' })),
  command('import', [], importing.choose),
  command('archive.choose', ['Ctrl+O'], archive.choose),
  command('archive.create', [], () => screen.show('new-archive')),
  command('archive.copy', [], verification.copyFromAnywhere),
  command('archive.reveal', [], archive.reveal),
  command('settings', ['Ctrl+,'], () => screen.go({ name: 'settings' })),
  command('next-part', ['F6'], goToNextPart),
  command('back', ['Alt+ArrowLeft'], screen.back),
  command('shortcuts', ['?', 'Ctrl+/', 'F1'], () => screen.show('shortcuts')),
  command('about', [], () => screen.go({ name: 'about' })),
]

/** Runs a command by its name, as the menu asks. */
export function runCommand(name: string): void {
  commands.find((one) => one.name === name)?.run()
}

/** Runs the command whose keys were pressed, unless a text is being typed or a sheet lies over the window. */
export function pressed(event: KeyboardEvent): void {
  if (event.defaultPrevented) return
  const keys = keysOf(event)
  const found = commands.find((one) => one.keys.includes(keys))
  if (found === undefined) return
  if (screen.sheet !== null) return
  if (isTyping(event.target) && isOfTheField(keys)) return
  event.preventDefault()
  found.run()
}

/** Whether a field being typed in has its own use for the keys: letters, and its own undo. */
function isOfTheField(keys: string): boolean {
  return keys.length === 1 || /^Ctrl\+(Shift\+)?[ZY]$/.test(keys)
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
