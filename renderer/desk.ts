import type { Told } from '../data/calls/contract.ts'
import { kindOf } from '../data/model/id.ts'
import { onTold } from './ask.ts'
import { runCommand } from './commands.ts'
import { acts } from './desk/acts.svelte.ts'
import { archive } from './desk/archive.svelte.ts'
import { attempt } from './desk/attempt.ts'
import { authorities } from './desk/authorities.svelte.ts'
import { custody } from './desk/custody.svelte.ts'
import { drafts } from './desk/drafts.svelte.ts'
import { filter } from './desk/filter.svelte.ts'
import { jobs } from './desk/jobs.svelte.ts'
import { notices } from './desk/notices.svelte.ts'
import { type Screen, screen } from './desk/screen.svelte.ts'
import { selection } from './desk/selection.svelte.ts'
import { settings, t } from './desk/settings.svelte.ts'
import { sources } from './desk/sources.svelte.ts'
import { everything, nothing, type Touched, touchedBy } from './desk/touched.ts'
import { viewport } from './desk/viewport.svelte.ts'
import { adding } from './places/adding/adding.svelte.ts'
import { history } from './places/history/history.svelte.ts'
import { newEvent } from './places/new-event/new-event.svelte.ts'
import { citing } from './places/reading/citing.svelte.ts'
import { reading } from './places/reading/reading.svelte.ts'
import { search } from './places/search/search.svelte.ts'
import { verification } from './places/verify/verification.svelte.ts'

/** Starts the window: what it shows is asked for, and from then on it follows what it is told. */
export function openDesk(): void {
  archive.onOther = leaveOther
  screen.onEnter = enter
  onTold(hear)
  settings.load()
  drafts.load(recall)
  archive.glance()
  refresh(everything)
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
      refresh(touchedBy(message))
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
      jobs.advance(message)
      return
    case 'engine':
      archive.engine = { alive: message.alive, problem: message.problem }
      if (message.alive) refresh(everything)
      return
    case 'settings':
      settings.load()
      return
    case 'command':
      runCommand(message.command)
      return
    case 'closing':
      closing()
      return
  }
}

/** An archive was asked for: it is shown, also where it is the one that stood open. */
function showArchive(): void {
  screen.closeSheet()
  screen.go({ name: 'timeline' })
  refresh(everything)
}

/** Another archive stands open: nothing of the one before stays on the screen. */
function leaveOther(): void {
  adding.lookAgain()
  selection.select(null)
  selection.choice.leave()
  selection.close()
  filter.leave()
  viewport.fit()
  authorities.show('place', null)
  citing.leave()
  custody.leave()
  history.leave()
  newEvent.moveOver()
  reading.leave()
  search.leave()
  sources.leave()
  verification.leave()
  screen.leave()
}

/** What each place reads again when something was touched. */
const readAgain: Readonly<Partial<Record<Screen['name'], (touched: Touched) => void>>> = {
  timeline: selection.refresh,
  sources: sources.look,
  reading: reading.refresh,
  search: search.refresh,
  authorities: authorities.look,
  history: () => history.refresh(),
  verify: () => custody.refresh(),
}

/** What was touched since each place was last shown: it is read again once a person comes back. */
const since = new Map<Screen['name'], Touched>()

/** Something was touched: what all places share is read again where that bears on it, then the place that is shown. */
function refresh(touched: Touched): void {
  archive.refresh(touched)
  filter.refresh(touched)
  sources.refresh(touched)
  authorities.refresh(touched)
  for (const name of Object.keys(readAgain) as Screen['name'][])
    since.set(name, (since.get(name) ?? everything).and(touched))
  enter(screen.current.name)
}

function enter(name: Screen['name']): void {
  const touched = since.get(name) ?? everything
  since.set(name, nothing)
  readAgain[name]?.(touched)
}

/** The window is about to close: the field being typed in is recorded, what cannot be is kept as a draft. */
function closing(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  const ready = (): void => attempt('window.ready', {}, undefined, () => undefined)
  // At once, for the shell does not wait for long; and again when what was recorded is no draft any more.
  drafts.flush(() => acts.whenAnswered(() => drafts.flush(ready)))
}
