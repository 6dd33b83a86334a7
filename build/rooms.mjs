// The one table of rooms: what each may import besides itself, types counted. `npm run check` holds it
// over the real imports. A file is of the deepest room whose folder it stands in. Which packages and
// which world (Node, the page, Electron) a room may use is kept in biome.json and tests/rooms.test.ts.

/** @typedef {Readonly<Record<string, readonly string[]>>} Rooms */

/** Of `data/`, each room may import those before it. */
const data = [
  'data/text',
  'data/model',
  'data/dates',
  'data/changes',
  'data/evidence',
  'data/reading',
  'data/timeline',
  'data/search',
  'data/words',
  'data/guide',
  'data/disclosure',
  'data/exports',
  'data/print',
  'data/intake',
  'data/imports',
  'data/calls',
]
/** Of the store, each shelf may import those before it, and all that the window may. */
const store = ['core', 'migrations', 'journal', 'archive', 'care'].map(
  (name) => `data/store/${name}`,
)
/** Of `renderer/`, each room may import those before it; a place imports no other place. */
const desk = ['renderer/style', 'renderer/desk', 'renderer/parts', 'renderer/timeline']

const pure = [...data, 'data/print/type']
const all = [...pure, 'data/print/writer', 'data/sample', ...store]
const shown = [...pure, ...desk]

/** @param {string} room */
function before(room) {
  return data.slice(0, data.indexOf(room))
}

/** @param {readonly string[]} row @param {readonly string[]} also */
function inOrder(row, also) {
  return row.map((room, at) => [room, [...also, ...row.slice(0, at)]])
}

/** @type {Rooms} */
export const rooms = {
  ...Object.fromEntries(inOrder(data, [])),
  ...Object.fromEntries(
    data
      .slice(data.indexOf('data/print') + 1)
      .map((room) => [room, [...before(room), 'data/print/type']]),
  ),
  'data/print': [...before('data/print'), 'data/print/type'],
  'data/print/type': before('data/print'),
  'data/print/writer': [...before('data/print'), 'data/print', 'data/print/type'],
  'data/sample': before('data/reading'),
  ...Object.fromEntries(inOrder(store, pure)),

  'electron/engine': all,
  'electron/command-line': [...all, 'electron/engine'],
  'electron/shell': [...all, 'electron/engine', 'electron/command-line'],

  ...Object.fromEntries(inOrder(desk, pure)),
  'renderer/places/*': shown,
  'renderer/places': [...shown, 'renderer/places/*'],
  'renderer/frame': [...shown, 'renderer/places', 'renderer/places/*'],
  // A page of its own, for a person without the program.
  'renderer/copy': [...pure, 'renderer/style'],
  renderer: [...shown, 'renderer/places', 'renderer/places/*', 'renderer/frame'],

  build: [],
}

/**
 * What the table cannot say: from one room to another only these files take part, or only their types.
 * @type {readonly { readonly from: string, readonly to: string, readonly rule: string,
 *   readonly allows: (found: import('./house/imports.mjs').Import) => boolean }[]}
 */
export const narrower = [
  {
    from: 'electron/shell',
    to: 'electron/engine',
    rule: 'the shell knows the engine by the types of wire.ts alone',
    allows: ({ to, isType }) => isType && to === 'electron/engine/wire.ts',
  },
  {
    from: 'electron/shell',
    to: 'electron/command-line',
    rule: 'of the shell, command.ts alone hands over to the command line',
    allows: ({ from }) => from === 'electron/shell/command.ts',
  },
]

/** Files that stand outside every room: what any room may import of them, and why. */
export const outside = {
  'package.json': 'says the program’s name and version',
  'data/ambient.d.ts': 'tells the compiler what the world of data/ lacks',
  'data/packages.d.ts': 'types of packages that bring none',
}

/** Folders that may import everything and that no room imports. */
export const watchers = ['tests', '.ci']

/** Rooms that are a shelf of the room around them, and stand in its README. */
export const shelves = [...store, 'data/print/type', 'data/print/writer']
