import type { Lack } from '../../../../data/changes/status.ts'
import type { EventView } from '../../../../data/reading/event-view.ts'
import { eventInHand } from '../../../desk/event-in-hand.svelte.ts'
import { fieldWords } from '../../../desk/history-lines.ts'
import { notices } from '../../../desk/notices.svelte.ts'
import { screen } from '../../../desk/screen.svelte.ts'
import { inLang, t } from '../../../desk/settings.svelte.ts'
import { pathWords } from '../../../desk/value-words.ts'

/** What an event lacks, in words. */
export function lackWords(lack: Lack, view: EventView): string {
  switch (lack.kind) {
    case 'gap':
      return t('lack.gap', { field: pathWords(lack.path, view) })
    case 'conflict':
      return t('lack.conflict', { field: fieldWords(lack) })
    case 'alone':
      return t('lack.alone')
  }
}

/** Where a person mends what is missing: at the claims on the field where there are some, else at the sources, with the event in hand to which their words are cited; at the values of the copies. */
export function mend(lack: Lack, { id, event }: EventView): void {
  switch (lack.kind) {
    case 'gap': {
      if (show(`claims-${lack.path}`)) return
      eventInHand.take(id)
      screen.go('sources')
      notices.say(() => t('lack.in-hand', { title: inLang(event.title.value).text }))
      return
    }
    case 'conflict':
      show(`conflict-${lack.id}-${lack.field}`)
      return
    case 'alone':
      show('verify-reason')
      return
  }
}

/** Brings a part of the panel into view and puts the focus on the first thing that can be done there. */
function show(id: string): boolean {
  const part = document.getElementById(id)
  if (part === null) return false
  part.scrollIntoView({ block: 'center' })
  const doing = part.matches('textarea') ? part : part.querySelector<HTMLElement>('button')
  doing?.focus({ preventScroll: true })
  return true
}
