import { acts } from './desk/acts.svelte.ts'
import { archive } from './desk/archive.svelte.ts'
import type { Command } from './desk/commands.ts'
import { eventInHand } from './desk/event-in-hand.svelte.ts'
import { screen } from './desk/screen.svelte.ts'
import { views } from './desk/views.svelte.ts'
import { namedCommands } from './named-commands.ts'
import { reading } from './places/reading/reading.svelte.ts'
import { verification } from './places/verify/verification.svelte.ts'
import { places } from './places.ts'

function command(name: string, keys: readonly string[], run: () => void): Command {
  return { name, keys, run }
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

/** Every command of the window: to go to each place, and what is done without going anywhere. */
export const allCommands: readonly Command[] = [
  ...places.map(({ name, keys = [] }) => command(name, keys, () => screen.begin(name))),
  command('find', ['Ctrl+F'], () =>
    screen.current.name === 'reading' ? reading.openFind() : screen.begin('search'),
  ),
  command('undo', ['Ctrl+Z'], acts.undo),
  command('redo', ['Ctrl+Shift+Z', 'Ctrl+Y'], acts.redo),
  command('in-hand', ['M'], eventInHand.takeSelected),
  command('archive.choose', ['Ctrl+O'], archive.choose),
  command('archive.copy', [], verification.copyFromAnywhere),
  command('archive.reveal', [], archive.reveal),
  command('next-part', ['F6'], goToNextPart),
  command('back', ['Alt+ArrowLeft'], screen.back),
  ...namedCommands,
]

/** The views that are kept of the open archive, each of which can be shown. */
export function keptCommands(): readonly Command[] {
  return views.list.map((view) => ({
    ...command(`view ${view.name}`, [], () => {
      screen.go('timeline')
      views.open(view)
    }),
    label: () => view.name,
  }))
}
