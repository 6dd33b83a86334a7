import type { Told, ToldTouched } from '../data/calls/contract.ts'
import { openingJob, rereadingJob } from '../data/calls/jobs.ts'
import { kindOf } from '../data/model/id.ts'
import { allCommands, keptCommands } from './commands.ts'
import { acts } from './desk/acts.svelte.ts'
import { archive } from './desk/archive.svelte.ts'
import { onTold } from './desk/ask.ts'
import { attempt } from './desk/attempt.ts'
import { authorities } from './desk/authorities.svelte.ts'
import { commands } from './desk/commands.ts'
import { drafts } from './desk/drafts.svelte.ts'
import { filter } from './desk/filter.svelte.ts'
import { home, readEventRows } from './desk/home.svelte.ts'
import { jobs } from './desk/jobs.svelte.ts'
import { notices } from './desk/notices.svelte.ts'
import { screen } from './desk/screen.svelte.ts'
import { search } from './desk/search.svelte.ts'
import { selection } from './desk/selection.svelte.ts'
import { settings, t } from './desk/settings.svelte.ts'
import { sort } from './desk/sort.svelte.ts'
import { sources } from './desk/sources.svelte.ts'
import { everything, type Touched, touchedBy } from './desk/touched.ts'
import { viewport } from './desk/viewport.svelte.ts'
import { newEvent } from './places/new-event/new-event.svelte.ts'
import { reading } from './places/reading/reading.svelte.ts'
import { places } from './places.ts'

/** Starts the window: what it shows is asked for, and from then on it follows what it is told. */
export function openDesk(): void {
  archive.onOther = leaveOther
  archive.onShowpiece = showFirst
  screen.places = places
  commands.list = allCommands
  filter.query.onasked = () => search.refresh()
  commands.kept = keptCommands
  onTold(hear)
  settings.load()
  drafts.load(recall)
  archive.glance()
  refresh(everything)
  tellPlaces()
  attempt('window.ready', {}, undefined, () => undefined)
}

/** Shows where an earlier run left a text unrecorded: the form of a new event, or the record it belongs to. */
function recall(): void {
  const keys = [...drafts.found.keys()]
  if (keys.length === 0) return
  notices.say(() => t('window.drafts-found', { n: keys.length }))
  newEvent.recallIfLeft()
  const [id = ''] = keys.map((key) => key.split('/')[0] ?? '').filter((part) => kindOf(part))
  if (kindOf(id) === 'event') selection.open(id)
  if (kindOf(id) === 'source') reading.open(id)
}

function hear(message: Told): void {
  switch (message.kind) {
    case 'touched':
      refresh(touchedBy(message), message)
      return
    case 'opened':
      showArchive()
      return
    case 'refused':
      notices.refuse(message.problem)
      return
    case 'saving':
      archive.saving = { waiting: message.waiting, problem: message.problem }
      return
    case 'progress':
      if (message.job === openingJob)
        archive.reading = message.done < message.total ? message : null
      else if (message.job === rereadingJob)
        archive.rereading = message.done < message.total ? message : null
      else jobs.advance(message)
      return
    case 'engine':
      archive.engine = { alive: message.alive, problem: message.problem }
      if (message.alive) refresh(everything)
      return
    case 'settings':
      settings.load()
      return
    case 'command':
      commands.run(message.command)
      return
    case 'closing':
      closing()
      return
  }
}

/** An archive was asked for: it is shown, also where it is the one that stood open. */
function showArchive(): void {
  screen.closeSheet()
  screen.go('timeline')
  refresh(everything)
}

/** A new starter archive opens on what shows best what it is, and says what it is. */
function showFirst(id: string): void {
  home.isTold = true
  if (selection.id === null) selection.select(id)
}

/** Another archive stands open: nothing of the one before stays on the screen. */
function leaveOther(): void {
  selection.select(null)
  selection.choice.leave()
  selection.close()
  home.isTold = false
  notices.leave()
  filter.leave()
  sort.leave()
  readEventRows.leave()
  viewport.leave()
  screen.leave()
}

/** Something was touched: what all places share is read again where that bears on it, then the place that is shown. */
function refresh(touched: Touched, told?: ToldTouched): void {
  archive.refresh(touched, told)
  readEventRows.hear(touched)
  filter.refresh(touched)
  sort.refresh(touched)
  sources.refresh(touched)
  authorities.refresh(touched)
  screen.refresh(touched)
}

/** Tells the shell which places the menu shows, with the keys that it can show. */
function tellPlaces(): void {
  const told = places.flatMap(({ name, menu, keys = [] }) =>
    menu === undefined
      ? []
      : { name, menu, keys: keys.find((one) => one.startsWith('Ctrl+')) ?? null },
  )
  attempt('window.places', { places: told }, undefined, () => undefined)
}

/** The window is about to close: the field being typed in is recorded, what cannot be is kept as a draft. */
function closing(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  const ready = (): void => attempt('window.ready', {}, undefined, () => undefined)
  // At once, for the shell does not wait for long; and again when what was recorded is no draft any more.
  drafts.flush(() => acts.whenAnswered(() => drafts.flush(ready)))
}
