import { Menu, type MenuItemConstructorOptions } from 'electron'
import type { Lang } from '../../data/model/text.ts'
import { type Key, say } from '../../data/words/words.ts'

type Items = readonly (readonly [command: string, accelerator?: string] | 'line')[]

// Each command is an act of the window, by the name that it has there; the keys shown are handled
// there too, so that they behave the same inside a text field and outside.
const archiveItems: Items = [
  ['archive.create'],
  ['archive.choose', 'CmdOrCtrl+O'],
  ['archive.copy'],
  ['archive.reveal'],
  'line',
  ['event.new', 'CmdOrCtrl+N'],
  ['source.add', 'CmdOrCtrl+Shift+A'],
  'line',
  ['import'],
  ['export', 'CmdOrCtrl+P'],
  'line',
  ['settings', 'CmdOrCtrl+,'],
]
const editItems: Items = [
  ['undo', 'CmdOrCtrl+Z'],
  ['redo', 'CmdOrCtrl+Shift+Z'],
]
const findItems: Items = [
  ['search', 'CmdOrCtrl+K'],
  ['find', 'CmdOrCtrl+F'],
]
const viewItems: Items = [
  ['timeline', 'CmdOrCtrl+1'],
  ['sources', 'CmdOrCtrl+2'],
  ['authorities', 'CmdOrCtrl+3'],
  ['history', 'CmdOrCtrl+4'],
  ['verify', 'CmdOrCtrl+5'],
]
const helpItems: Items = [['shortcuts', 'CmdOrCtrl+/'], ['about']]

/** Puts the menu in place, in a language; a chosen item is told to the window as a command. */
export function setMenu(lang: Lang, command: (name: string) => void, isDev: boolean): void {
  const word = (key: Key): string => say(lang, key)
  const items = (list: Items): MenuItemConstructorOptions[] =>
    list.map((item) => {
      if (item === 'line') return { type: 'separator' }
      const [name, accelerator] = item
      return {
        label: word(`menu.${name}` as Key),
        ...(accelerator ? { accelerator, registerAccelerator: false } : {}),
        click: () => command(name),
      }
    })
  const menu: MenuItemConstructorOptions[] = [
    {
      label: word('menu.archive'),
      submenu: [
        ...items(archiveItems),
        { type: 'separator' },
        { role: 'quit', label: word('menu.quit') },
      ],
    },
    {
      label: word('menu.edit'),
      submenu: [
        ...items(editItems),
        { type: 'separator' },
        { role: 'cut', label: word('menu.cut') },
        { role: 'copy', label: word('menu.copy') },
        { role: 'paste', label: word('menu.paste') },
        { role: 'selectAll', label: word('menu.select-all') },
        { type: 'separator' },
        ...items(findItems),
      ],
    },
    {
      label: word('menu.view'),
      submenu: [
        ...items(viewItems),
        { type: 'separator' },
        { role: 'togglefullscreen', label: word('menu.fullscreen') },
        ...(isDev ? [{ role: 'toggleDevTools' as const }] : []),
      ],
    },
    { label: word('menu.help'), submenu: items(helpItems) },
  ]
  Menu.setApplicationMenu(Menu.buildFromTemplate(menu))
}
