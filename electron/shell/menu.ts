import type { MenuItemConstructorOptions } from 'electron'
import type { MenuGroup, PlaceTold } from '../../data/calls/places.ts'
import type { Lang } from '../../data/model/text.ts'
import { isKey, type Key, say } from '../../data/words/words.ts'

/** What the menu is made of. */
export interface MenuParts {
  readonly lang: Lang
  /** The places that the window has told of. */
  readonly places: readonly PlaceTold[]
  readonly isDev: boolean
  /** A chosen item is told to the window as a command. */
  readonly command: (name: string) => void
}

type Item = readonly [command: string, keys?: string | null]

// Each command is an act of the window, by the name that it has there; the keys shown are handled
// there too, so that they behave the same inside a text field and outside.
const archiveActs: readonly Item[] = [
  ['archive.choose', 'Ctrl+O'],
  ['archive.copy'],
  ['archive.reveal'],
]
const editActs: readonly Item[] = [
  ['undo', 'Ctrl+Z'],
  ['redo', 'Ctrl+Shift+Z'],
]
const findActs: readonly Item[] = [['find', 'Ctrl+F']]
const line: MenuItemConstructorOptions = { type: 'separator' }

/** The menu in a language, with the window's places in their groups. */
export function menuOf({ lang, places, isDev, command }: MenuParts): MenuItemConstructorOptions[] {
  const word = (key: Key): string => say(lang, key)
  const items = (list: readonly Item[]): MenuItemConstructorOptions[] =>
    list.map(([name, keys]) => ({
      label: word(labelOf(name)),
      ...(keys
        ? { accelerator: keys.replace('Ctrl', 'CmdOrCtrl'), registerAccelerator: false }
        : {}),
      click: () => command(name),
    }))
  const group = (wanted: MenuGroup): MenuItemConstructorOptions[] =>
    items(places.filter(({ menu }) => menu === wanted).map(({ name, keys }) => [name, keys]))
  return [
    {
      label: word('menu.archive'),
      submenu: [
        ...group('open'),
        ...items(archiveActs),
        line,
        ...group('write'),
        line,
        ...group('exchange'),
        line,
        ...group('machine'),
        line,
        { role: 'quit', label: word('menu.quit') },
      ],
    },
    {
      label: word('menu.edit'),
      submenu: [
        ...items(editActs),
        line,
        { role: 'cut', label: word('menu.cut') },
        { role: 'copy', label: word('menu.copy') },
        { role: 'paste', label: word('menu.paste') },
        { role: 'selectAll', label: word('menu.select-all') },
        line,
        ...group('find'),
        ...items(findActs),
      ],
    },
    {
      label: word('menu.view'),
      submenu: [
        ...group('view'),
        line,
        { role: 'togglefullscreen', label: word('menu.fullscreen') },
        ...(isDev ? [{ role: 'toggleDevTools' as const }] : []),
      ],
    },
    { label: word('menu.help'), submenu: group('help') },
  ]
}

/** The menu's own word for a command, else the label of the place. */
function labelOf(name: string): Key {
  const own = `menu.${name}`
  return isKey(own) ? own : (`go.${name}` as Key)
}
