import { authorities } from './desk/authorities.svelte.ts'
import { custody } from './desk/custody.svelte.ts'
import type { PlaceToBe } from './desk/place.ts'
import { search } from './desk/search.svelte.ts'
import { selection } from './desk/selection.svelte.ts'
import { sources } from './desk/sources.svelte.ts'
import { adding } from './places/adding/adding.svelte.ts'
import { arrivals } from './places/arrivals/arrivals.svelte.ts'
import { exporting } from './places/export/exporting.svelte.ts'
import { guide } from './places/guide/guide.svelte.ts'
import { history } from './places/history/history.svelte.ts'
import Home from './places/home/Home.svelte'
import { importing } from './places/import/importing.svelte.ts'
import { merging } from './places/merge/merging.svelte.ts'
import { newEvent } from './places/new-event/new-event.svelte.ts'
import { palette } from './places/palette/palette.svelte.ts'
import { begunWork } from './places/reading/begun.svelte.ts'
import { citing } from './places/reading/citing.svelte.ts'
import { reading } from './places/reading/reading.svelte.ts'
import { goToSearchField } from './places/search/search-field.ts'
import { verification } from './places/verify/verification.svelte.ts'
import { waiting } from './places/waiting/waiting.svelte.ts'

/** Every place of the window. To add one is to write its folder, its entry here and its label in words/. */
export const places: readonly PlaceToBe[] = [
  {
    name: 'timeline',
    view: Home,
    keys: ['Ctrl+1'],
    menu: 'view',
    isInHeader: true,
    partsWindow: true,
    refresh: selection.refresh,
  },
  {
    name: 'sources',
    load: () => import('./places/sources/Sources.svelte'),
    keys: ['Ctrl+2'],
    menu: 'view',
    isInHeader: true,
    partsWindow: true,
    refresh: sources.look,
    leave: sources.leave,
  },
  {
    name: 'reading',
    load: () => import('./places/reading/Reading.svelte'),
    within: 'sources',
    partsWindow: true,
    enter: (at) => {
      if (at !== undefined) citing.goTo(at.id)
      reading.enter(at)
      citing.goOn()
    },
    refresh: reading.refresh,
    leave: () => {
      citing.close()
      begunWork.leave()
      reading.leave()
    },
  },
  {
    name: 'arrivals',
    load: () => import('./places/arrivals/Arrivals.svelte'),
    menu: 'view',
    within: 'sources',
    refresh: arrivals.refresh,
    leave: arrivals.leave,
  },
  {
    name: 'waiting',
    load: () => import('./places/waiting/Waiting.svelte'),
    menu: 'view',
    within: 'sources',
    enter: waiting.enter,
    refresh: waiting.refresh,
    leave: waiting.leave,
  },
  {
    name: 'authorities',
    load: () => import('./places/authorities/Authorities.svelte'),
    keys: ['Ctrl+3'],
    menu: 'view',
    isInHeader: true,
    refresh: authorities.look,
    leave: authorities.leave,
  },
  {
    name: 'history',
    load: () => import('./places/history/History.svelte'),
    keys: ['Ctrl+4'],
    menu: 'view',
    isInHeader: true,
    refresh: history.refresh,
    leave: history.leave,
  },
  {
    name: 'verify',
    load: () => import('./places/verify/Verify.svelte'),
    keys: ['Ctrl+5'],
    menu: 'view',
    isInHeader: true,
    refresh: custody.refresh,
    leave: () => {
      custody.leave()
      verification.leave()
    },
  },
  {
    name: 'search',
    load: () => import('./places/search/Search.svelte'),
    keys: ['Ctrl+K', '/'],
    menu: 'find',
    begin: goToSearchField,
    enter: () => search.refresh(),
    refresh: search.refresh,
    leave: search.leave,
  },
  {
    name: 'palette',
    load: () => import('./places/palette/Palette.svelte'),
    keys: ['Ctrl+Shift+P'],
    menu: 'find',
    isSheet: true,
    begin: palette.open,
  },
  {
    name: 'new-event',
    load: () => import('./places/new-event/NewEvent.svelte'),
    keys: ['Ctrl+N'],
    menu: 'write',
    isSheet: true,
    isForWriting: true,
    begin: newEvent.begin,
    leave: newEvent.moveOver,
  },
  {
    name: 'add',
    load: () => import('./places/adding/AddSource.svelte'),
    keys: ['Ctrl+Shift+A'],
    menu: 'write',
    isSheet: true,
    isForWriting: true,
    leave: adding.lookAgain,
  },
  {
    name: 'import',
    load: () => import('./places/import/Import.svelte'),
    menu: 'exchange',
    begin: importing.choose,
  },
  {
    name: 'merge',
    load: () => import('./places/merge/Merge.svelte'),
    menu: 'exchange',
    refresh: merging.look,
    leave: merging.leave,
  },
  {
    name: 'export',
    load: () => import('./places/export/Export.svelte'),
    keys: ['Ctrl+P'],
    menu: 'exchange',
    enter: exporting.enter,
    leave: exporting.leave,
  },
  {
    name: 'settings',
    load: () => import('./places/settings/Settings.svelte'),
    keys: ['Ctrl+,'],
    menu: 'machine',
    isInHeader: true,
    needsNoArchive: true,
  },
  {
    name: 'new-archive',
    load: () => import('./places/new-archive/NewArchive.svelte'),
    menu: 'open',
    isSheet: true,
  },
  {
    name: 'guide',
    load: () => import('./places/guide/Guide.svelte'),
    keys: ['F1'],
    menu: 'help',
    needsNoArchive: true,
    enter: guide.enter,
  },
  {
    name: 'shortcuts',
    load: () => import('./places/shortcuts/Shortcuts.svelte'),
    keys: ['?', 'Ctrl+/'],
    menu: 'help',
    isSheet: true,
  },
  {
    name: 'about',
    load: () => import('./places/about/About.svelte'),
    menu: 'help',
    needsNoArchive: true,
  },
]
