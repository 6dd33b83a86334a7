import { describe, expect, test } from 'vitest'
import { nameFaults } from '../../build/house/names.mjs'
import { pageFaults } from '../../build/house/pages.mjs'
import { readmeFaults } from '../../build/house/readmes.mjs'
import { type Plan, roomFaults } from '../../build/house/rooms.mjs'
import { treeOf } from '../../build/house/tree.mjs'
import { unusedFaults } from '../../build/house/unused.mjs'

const plan: Plan = {
  rooms: {
    'data/text': [],
    'data/model': ['data/text'],
    'electron/engine': ['data/text', 'data/model'],
    'electron/shell': ['data/text', 'data/model', 'electron/engine'],
    'renderer/desk': ['data/model'],
    'renderer/places/*': ['data/model', 'renderer/desk'],
    renderer: ['data/model', 'renderer/desk', 'renderer/places/*'],
  },
  narrower: [
    {
      from: 'electron/shell',
      to: 'electron/engine',
      rule: 'the shell knows the engine by the types of wire.ts alone',
      allows: ({ to, isType }) => isType && to === 'electron/engine/wire.ts',
    },
  ],
  outside: { 'package.json': 'says the version' },
  watchers: ['tests'],
}

const sound = {
  'package.json': '{}',
  'data/text/fold.ts': 'export const fold = 1\n',
  'data/model/event.ts': "import { fold } from '../text/fold.ts'\nexport const event = fold\n",
  'electron/engine/wire.ts':
    "import about from '../../package.json'\nexport type Wire = typeof about\n",
  'electron/shell/main.ts':
    "import type { Wire } from '../engine/wire.ts'\nexport type Door = Wire\n",
  'renderer/desk/acts.ts': "export { event } from '../../data/model/event.ts'\n",
  'renderer/places/home/Home.svelte':
    '<script lang="ts">\nimport { event } from \'../../desk/acts.ts\'\n</script>\n<p>{event}</p>\n',
  'renderer/App.svelte':
    "{#await import('./places/home/Home.svelte') then one}<one.default />{/await}\n",
  'tests/fold.test.ts': "import { fold } from '../data/text/fold.ts'\n",
}

/** A small sound tree, with some files added or written over. */
function tree(more: Readonly<Record<string, string>> = {}) {
  const files: Readonly<Record<string, string>> = { ...sound, ...more }
  return treeOf(Object.keys(files), (file) => files[file] ?? '')
}

test('a sound tree has no fault', () => {
  expect(roomFaults(tree(), plan)).toEqual([])
  expect(pageFaults(tree())).toEqual([])
  expect(nameFaults(tree({ 'renderer/desk/acts.ts': '' }), {})).toEqual([])
})

describe('an import that the table does not allow is named with its file and its rule', () => {
  const upward = 'data/text/fold.ts → data/model/event.ts: data/text may not import data/model'
  test.each([
    ['a value', "import { event } from '../model/event.ts'"],
    ['a type', "import type { Event } from '../model/event.ts'"],
    ['a type in place', "export const x: import('../model/event.ts').Event = 1"],
    ['what is only passed on', "export { event } from '../model/event.ts'"],
    ['what is loaded when it is needed', "export const x = () => import('../model/event.ts')"],
    ['what is run for its effect', "import '../model/event.ts'"],
  ])('upward, of %s', (_what, text) => {
    // The event needs nothing of the text here, so that there is no circle as well.
    const found = tree({ 'data/text/fold.ts': text, 'data/model/event.ts': '' })
    expect(roomFaults(found, plan)).toEqual([upward])
  })

  test('from a component, in its script or in its markup', () => {
    const door = '../../../electron/shell/main.ts'
    const rule = 'renderer/places/home may not import electron/shell'
    const home = 'renderer/places/home/Home.svelte'
    for (const text of [
      `<script module lang="ts">\nimport type { Door } from '${door}'\n</script>`,
      `<p>text</p>\n{#await import('${door}') then x}{x}{/await}`,
    ])
      expect(roomFaults(tree({ [home]: text }), plan)).toEqual([
        `${home} → electron/shell/main.ts: ${rule}`,
      ])
  })

  test('of one place by another', () => {
    const other = 'renderer/places/search/Search.svelte'
    const text = "<script>\nimport Home from '../home/Home.svelte'\n</script>"
    expect(roomFaults(tree({ [other]: text }), plan)).toEqual([
      `${other} → renderer/places/home/Home.svelte: renderer/places/search may not import renderer/places/home`,
    ])
  })

  test('of a value where only types may come', () => {
    const text = "import { Wire } from '../engine/wire.ts'\n"
    expect(roomFaults(tree({ 'electron/shell/main.ts': text }), plan)).toEqual([
      'electron/shell/main.ts → electron/engine/wire.ts: the shell knows the engine by the types of wire.ts alone',
    ])
  })

  test('of a test by the program', () => {
    const text = "import '../../tests/fold.test.ts'\n"
    expect(roomFaults(tree({ 'data/text/fold.ts': text }), plan)[0]).toBe(
      'data/text/fold.ts → tests/fold.test.ts: data/text imports nothing that stands in no room',
    )
  })
})

test('a circle of files is found, also inside a room and by types alone', () => {
  const found = tree({
    'data/text/fold.ts': "import type { Point } from './points.ts'\nexport type Fold = Point\n",
    'data/text/points.ts': "import type { Line } from './line.ts'\nexport type Point = Line\n",
    'data/text/line.ts': "import type { Fold } from './fold.ts'\nexport type Line = Fold\n",
  })
  expect(roomFaults(found, plan)).toEqual([
    'files import one another in a circle: data/text/fold.ts → data/text/points.ts → data/text/line.ts → data/text/fold.ts',
  ])
})

test('a circle between rooms is found, though no two files stand in a circle', () => {
  const found = tree({
    'data/text/other.ts': "import type { Event } from '../model/other.ts'\n",
    'data/model/other.ts': 'export type Event = 1\n',
  })
  expect(roomFaults(found, plan)).toEqual([
    'data/text/other.ts → data/model/other.ts: data/text may not import data/model',
  ])
})

test('a table that would let rooms import in a circle is refused', () => {
  const rooms = { ...plan.rooms, 'data/text': ['data/model'] }
  expect(roomFaults(tree(), { ...plan, rooms })[0]).toBe(
    'the table lets rooms import in a circle: data/text → data/model → data/text',
  )
})

test('code in a folder that is no room is found', () => {
  expect(roomFaults(tree({ 'data/utils/things.ts': '' }), plan)).toEqual([
    'data/utils/things.ts stands in no room of the table',
  ])
})

describe('a name tells one thing in the whole house', () => {
  const twice = {
    'data/model/mark.ts': 'export const Mark = 1\nexport type Mark = number\n',
    'renderer/desk/mark.svelte.ts': 'export class Mark {}\n',
  }
  test('a name that two files export is found; a value and its type in one file are one', () => {
    expect(nameFaults(tree({ ...twice, 'renderer/desk/acts.ts': '' }), {})).toEqual([
      'Mark is exported by data/model/mark.ts and renderer/desk/mark.svelte.ts: one name, one thing',
    ])
  })

  test('a reason lets it stand, and is asked for no longer than it is needed', () => {
    const reasons = { Mark: 'one of each', event: 'passed on' }
    expect(nameFaults(tree(twice), reasons)).toEqual([])
    expect(nameFaults(tree({ 'renderer/desk/acts.ts': '' }), { Mark: 'one of each' })).toEqual([
      'Mark is exported once: take it off the list of reasons',
    ])
  })
})

test('a room without a README is found, and a shelf that its README does not name', () => {
  const found = tree({
    'data/text/README.md': '# text\n',
    'data/store/README.md': '| `core/` | the disk |\n',
  })
  const rooms = ['data/text', 'data/model', 'data/store']
  const shelves = ['data/store/core', 'data/store/care']
  expect(readmeFaults(found, { rooms, shelves })).toEqual([
    'data/model has no README.md: what for, what not, what it may import',
    'data/store/care is not named in the README.md of the room around it',
  ])
})

describe('a page that is cited stands in the repository', () => {
  test.each([
    ['data/text/fold.ts', '/** As storage.md says. */\nexport const fold = 1\n', 1, 'storage.md'],
    [
      'data/text/fold.ts',
      'export const fold = 1 // from `data/text/gone.ts`\n',
      1,
      'data/text/gone.ts',
    ],
    ['data/text/fold.ts', 'const a = [\n  1,\n  // see ./gone.ts\n]\n', 3, './gone.ts'],
    ['data/text/README.md', '# text\n\n`gone.ts` folds.\n', 3, 'gone.ts'],
    ['renderer/App.svelte', '<!-- as Gone.svelte does -->\n', 1, 'Gone.svelte'],
    ['renderer/App.svelte', '<p>x</p>\n<style>\n/* design.md */\n</style>\n', 3, 'design.md'],
    ['renderer/base.css', '\n/* design.md */\n', 2, 'design.md'],
    ['build/steps.yml', 'a: 1\n# as gone.mjs does\n', 2, 'gone.mjs'],
  ])('in a comment or a page: %s', (file, text, line, page) => {
    expect(pageFaults(tree({ [file]: text }))).toEqual([
      `${file}:${line} cites ${page}, which is not in the repository`,
    ])
  })

  test('by its whole path, its name alone, or a pattern; an address elsewhere is none of ours', () => {
    const text = `
      // data/text/fold.ts, fold.ts, ./fold.ts, ../model/event.ts, data/*/event.ts, NAME.test.ts
      // https://example.org/docs/elsewhere.md
      export const said = 'not-a-comment.ts'
    `
    expect(pageFaults(tree({ 'data/text/more.ts': text }))).toEqual([])
  })
})

test('what only tests use is a fault unless it is kept for a reason, and a reason too many is one', () => {
  const kept = { 'data/a.ts': 'to come', 'data/b.ts: two': 'to come' }
  expect(unusedFaults(['data/a.ts', 'data/b.ts: one'], kept)).toEqual([
    'data/b.ts: one is used by no part of the program, at most by tests',
    'data/b.ts: two is used or gone: take it off the list of what is kept',
  ])
})
