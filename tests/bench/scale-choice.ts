/** What the measurement at scale can measure, each by itself. */
const kinds = ['view', 'memory', 'tasks', 'frames', 'weak', 'starts', 'search'] as const
export type Kind = (typeof kinds)[number]

/** Which archives are measured, by their events (0 is the starter archive), and what of them. */
export interface Choice {
  readonly events: readonly number[]
  readonly measures: (kind: Kind) => boolean
  /** Whether a window is measured, and whether one that stands. */
  readonly isOfWindow: boolean
  readonly isInWindow: boolean
}

const usual = '0 6000 100000'

/** What TARIKH_BENCH_EVENTS (`0 6000 100000 1000000`; 0 is the starter archive) and TARIKH_BENCH_FIGURES (as `frames weak`) ask for; without them everything, up to 100,000 events. */
export function chosenOf(env: NodeJS.ProcessEnv): Choice {
  const asked = wordsOf(env['TARIKH_BENCH_FIGURES'] ?? kinds.join(' '))
  const unknown = asked.filter((word) => !kinds.some((kind) => kind === word))
  if (unknown.length > 0)
    throw new Error(`no figure "${unknown.join(' ')}"; there are: ${kinds.join(', ')}`)
  return {
    events: wordsOf(env['TARIKH_BENCH_EVENTS'] ?? usual).map(Number),
    measures: (kind) => asked.includes(kind),
    isOfWindow: asked.some((word) => word !== 'search'),
    isInWindow: asked.some((word) => word !== 'search' && word !== 'starts'),
  }
}

function wordsOf(text: string): readonly string[] {
  return text.split(/[\s,]+/u).filter((word) => word !== '')
}
