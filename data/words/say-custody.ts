import type { CustodyKind } from '../model/custody-types.ts'
import type { Lang } from '../model/text.ts'
import type { CustodyView } from '../reading/custody-view.ts'
import { sayFinding } from './say-finding.ts'
import { isKey, type Key, say } from './words.ts'

/** Names a type of custody event; in English it is the PREMIS name itself. */
export function sayCustodyType(lang: Lang, type: CustodyView['type']): string {
  return say(lang, `custody.type.${type.replaceAll(' ', '-')}` as Key)
}

/** Says what is known of an event of custody beside its date, type, object, agent and outcome; empty where that is all. */
export function sayCustody(lang: Lang, event: CustodyView): string {
  const { detail } = event
  const type: CustodyKind = event.type
  switch (type) {
    case 'creation':
      return 'version' in detail
        ? say(lang, 'custody.said.creation', gaps(detail))
        : act(lang, event)
    case 'capture':
      return String(detail.fileName ?? '')
    case 'ingestion':
      return 'octets' in detail
        ? say(lang, 'custody.said.ingestion', { n: number(detail.octets), ...gaps(detail) })
        : ''
    case 'message digest calculation':
      return 'original' in detail ? `${detail.algorithm} ${detail.original}` : ''
    case 'modification':
    case 'deletion':
      return act(lang, event)
    case 'recovery':
      return 'repaired' in detail ? repaired(lang, event) : act(lang, event)
    case 'fixity check':
      return checked(lang, event)
    case 'migration':
      return say(lang, 'custody.said.migrated', gaps(detail))
    case 'replication':
      return say(lang, 'custody.said.copied', { n: number(detail.files), ...gaps(detail) })
  }
}

function repaired(lang: Lang, { detail }: CustodyView): string {
  const done = say(lang, 'custody.said.repaired', { n: number(detail.repaired), ...gaps(detail) })
  const left = number(detail.left)
  return left === 0 ? done : `${done}, ${say(lang, 'custody.said.left', { n: left })}`
}

function checked(lang: Lang, { detail, outcome, own }: CustodyView): string {
  if (outcome === 'success') return say(lang, 'custody.said.checked', { n: number(detail.files) })
  if (own !== null && own > 0) return say(lang, 'custody.said.own', { n: own })
  const n = number(detail.findings)
  if (own === 0) return say(lang, 'custody.said.not-own', { n })
  const [first] = Array.isArray(detail.found) ? detail.found : []
  if (first === undefined) return say(lang, 'custody.said.found-only', { n })
  return say(lang, 'custody.said.found', { n, first: sayFinding(lang, String(first.kind)) })
}

/** The first file that a fixity check found damaged or missing; null where it found none. */
export function damagedFile({ detail }: CustodyView): string | null {
  const [first] = Array.isArray(detail.found) ? detail.found : []
  return typeof first?.file === 'string' ? first.file : null
}

function act(lang: Lang, event: CustodyView): string {
  const key = `act.${event.act}`
  return isKey(key) ? say(lang, key) : event.act
}

function number(value: unknown): number {
  return typeof value === 'number' ? value : 0
}

function gaps(detail: CustodyView['detail']): Record<string, string> {
  return Object.fromEntries(Object.entries(detail).map(([name, value]) => [name, String(value)]))
}
