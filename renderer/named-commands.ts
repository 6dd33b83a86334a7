import { formats } from '../data/exports/formats.ts'
import { sortKeys } from '../data/search/sort.ts'
import { groupings } from '../data/timeline/lanes.ts'
import { archive } from './desk/archive.svelte.ts'
import { authorities, authorityKinds } from './desk/authorities.svelte.ts'
import type { Command } from './desk/commands.ts'
import { filter } from './desk/filter.svelte.ts'
import { hand } from './desk/hand.ts'
import { home } from './desk/home.svelte.ts'
import { screen } from './desk/screen.svelte.ts'
import { selection } from './desk/selection.svelte.ts'
import { settings, t } from './desk/settings.svelte.ts'
import { sort } from './desk/sort.svelte.ts'
import { viewport } from './desk/viewport.svelte.ts'
import { exporting } from './places/export/exporting.svelte.ts'
import { many, manyThings } from './places/home/many.svelte.ts'
import { verification } from './places/verify/verification.svelte.ts'

const sizes = [90, 100, 110, 125, 150] as const
const themes = ['system', 'light', 'dark'] as const

const isOpen = (): boolean => archive.phase === 'open'
const isWritable = (): boolean => isOpen() && archive.readOnly === null
const isSeveral = (): boolean => selection.choice.isSeveral

/** Does something to the timeline, and shows it. */
function onTimeline(act: () => void): () => void {
  return () => {
    screen.go('timeline')
    act()
  }
}

function resized(by: 1 | -1): number | undefined {
  return sizes[sizes.indexOf(settings.value.textSize) + by]
}

function textSize(by: 1 | -1): Command {
  const size = () => sizes.find((one) => one === resized(by))
  return {
    name: by === 1 ? 'text.larger' : 'text.smaller',
    keys: [],
    run: () => {
      const textSize = size()
      if (textSize !== undefined) settings.write({ textSize })
    },
    isPossible: () => size() !== undefined,
  }
}

function withEvent(act: (id: string) => void): () => void {
  return () => {
    if (selection.id !== null) act(selection.id)
  }
}

/** The acts that no menu and no key has, each by its name: what buttons and choices of the places do. */
export const namedCommands: readonly Command[] = [
  { name: 'fit', keys: [], run: onTimeline(viewport.fit), isPossible: isOpen },
  {
    name: 'filter.clear',
    keys: [],
    run: onTimeline(filter.clear),
    isPossible: () => filter.isOn,
  },
  ...sortKeys.map((key) => ({
    name: `sort.${key}`,
    keys: [],
    run: onTimeline(() => sort.press(key)),
    label: () => t('command.sort', { column: t(`timeline.column.${key}`).toLowerCase() }),
    isPossible: isOpen,
  })),
  ...groupings.map((by) => ({
    name: `lanes.${by}`,
    keys: [],
    run: onTimeline(() => home.group(by)),
    label: () => t('command.lanes', { by: t(`timeline.by.${by}`).toLowerCase() }),
    isPossible: isOpen,
  })),
  ...authorityKinds.map((kind) => ({
    name: `authorities.${kind}`,
    keys: [],
    run: () => {
      authorities.show(kind, null)
      screen.go('authorities')
    },
    label: () => t('command.authorities-of', { kind: t(`authorities.${kind}`).toLowerCase() }),
    isPossible: isOpen,
  })),
  ...formats.map(({ id, label }) => ({
    name: `export.${id}`,
    keys: [],
    run: () => {
      exporting.set({ format: id })
      screen.begin('export')
    },
    label: () => t('command.export-as', { format: t(label) }),
    isPossible: isOpen,
  })),
  {
    name: 'event.cite',
    keys: [],
    run: withEvent(selection.copyCitation),
    isPossible: () => selection.id !== null,
  },
  {
    name: 'event.delete',
    keys: [],
    run: withEvent(selection.remove),
    isPossible: () => selection.id !== null && isWritable(),
  },
  {
    name: 'choice.export',
    keys: [],
    run: () => {
      hand.take({ kind: 'choice' })
      screen.begin('export')
    },
    isPossible: isSeveral,
  },
  { name: 'choice.leave', keys: [], run: selection.choice.leave, isPossible: isSeveral },
  ...manyThings.map((thing) => ({
    name: `many.${thing}`,
    keys: [],
    run: onTimeline(() => many.begin(thing)),
    label: () => t('command.many', { thing: t(`many.${thing}`).toLowerCase() }),
    isPossible: () => isSeveral() && isWritable(),
  })),
  {
    name: 'archive.verify',
    keys: [],
    run: () => {
      screen.go('verify')
      verification.verify()
    },
    isPossible: () => isOpen() && verification.job === null,
  },
  {
    name: 'archive.bag',
    keys: [],
    run: () => {
      screen.go('verify')
      verification.bag()
    },
    isPossible: () => isOpen() && verification.job === null,
  },
  { name: 'archive.unbag', keys: [], run: archive.unbag },
  {
    name: 'language',
    keys: [],
    run: () => settings.write({ lang: settings.lang === 'fr' ? 'en' : 'fr' }),
  },
  ...themes.map((theme) => ({
    name: `theme.${theme}`,
    keys: [],
    run: () => settings.write({ theme }),
    label: () => t('command.theme', { theme: t(`theme.${theme}`).toLowerCase() }),
    isPossible: () => settings.value.theme !== theme,
  })),
  textSize(1),
  textSize(-1),
]
