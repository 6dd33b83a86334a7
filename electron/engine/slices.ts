import { breathe } from '../../data/store/core/breathe.ts'
import { steadyNow } from '../../data/store/core/steady-now.ts'

const sliceMs = 2

/** Runs long work to its end a few milliseconds at a time, so that edits and answers go on meanwhile. `onStep` hears what the work yields at the end of each slice; an aborted signal ends it, and the answer is then undefined. */
export async function inSlices<Step, T>(
  work: Generator<Step, T>,
  { onStep, signal }: { onStep?: (step: Step) => void; signal?: AbortSignal } = {},
): Promise<T | undefined> {
  for (;;) {
    const until = steadyNow() + sliceMs
    let step = work.next()
    while (step.done !== true && steadyNow() < until) step = work.next()
    if (step.done === true) return step.value
    onStep?.(step.value)
    await breathe()
    if (signal?.aborted === true) {
      work.return(undefined as T)
      return undefined
    }
  }
}
