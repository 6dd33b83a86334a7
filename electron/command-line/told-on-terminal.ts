import type { Lang } from '../../data/model/text.ts'
import { steadyNow } from '../../data/store/core/steady-now.ts'
import { type Key, say } from '../../data/words/words.ts'
import type { Job } from '../engine/jobs.ts'
import type { Io } from './io.ts'

const quietMs = 200
// What puts the cursor back to the left edge and empties the line (ECMA-48: CR, EL).
const emptied = '\r\u001b[K'

/** A process in which a person who watches a terminal sees how far long work is, on one line that gives way to all else that is said. */
export function toldOnTerminal(
  io: Io,
  lang: Lang,
): { readonly io: Io; readonly progress: Job['progress'] } {
  if (io.isWatched !== true) return { io, progress: () => undefined }
  let last = steadyNow()
  let isShown = false
  const clear = (): void => {
    if (isShown) io.remark(emptied)
    isShown = false
  }
  return {
    io: {
      ...io,
      write: (bytes) => {
        clear()
        io.write(bytes)
      },
      remark: (text) => {
        clear()
        io.remark(text)
      },
    },
    progress: (phase, n, total) => {
      const now = steadyNow()
      if (now - last < quietMs) return
      last = now
      isShown = true
      const name = say(lang, `phase.${phase}` as Key)
      io.remark(`${emptied}${name} ${say(lang, 'window.of', { n, total })}`)
    },
  }
}
