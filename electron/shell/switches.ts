// What a person or a desktop may say of how the window is drawn. Everything else that Chromium, Node
// and Electron obey opens a door: a debugger, another program, another network, another folder.
const drawing: ReadonlySet<string> = new Set([
  'class',
  'disable-gpu',
  'force-device-scale-factor',
  'lang',
  'log-level',
  'ozone-platform',
  'ozone-platform-hint',
])

/** How a start is meant: for a command, which loads no page, and by whom. */
export interface Start {
  readonly isCommand: boolean
  readonly isRoot: boolean
}

/** The first switch of a start that the installed program does not take; null where it takes them all. */
export function foreignSwitch(words: readonly string[], start: Start): string | null {
  for (const word of words.slice(1)) {
    // What follows is no switch for anyone.
    if (word === '--') return null
    const name = /^--?([^=]+)/.exec(word)?.[1]?.toLowerCase()
    if (name !== undefined && !isTaken(name, start)) return `--${name}`
  }
  return null
}

function isTaken(name: string, { isCommand, isRoot }: Start): boolean {
  if (drawing.has(name)) return true
  // The Finder numbers the processes that it starts.
  if (/^psn_\d+_\d+$/.test(name)) return true
  // Chromium does not start for root without it, a command neither.
  if (name === 'no-sandbox') return isCommand && isRoot
  return isCommand && name === 'tarikh-command'
}
