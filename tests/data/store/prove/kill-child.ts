import { writeSync } from 'node:fs'
import { openArchive } from '../../../../data/store/archive/archive-store.ts'
import { at, eventId, write } from '../archives.ts'

// Edits an archive as fast as it can until it is killed; each edit is told on standard output once it is acknowledged.
const [folder = '', machine = '', first = '0'] = process.argv.slice(2)
const say = (told: object): number => writeSync(1, `${JSON.stringify(told)}\n`)

const opened = await openArchive(folder, { machine, author: 'Awa' })
if (!opened.ok) say({ refused: opened.problem })
else {
  const store = opened.value
  say({ opened: store.findings })
  let number = Number(first)
  const work = async (): Promise<void> => {
    for (;;) {
      const mine = ++number
      const id = eventId(mine % 200)
      const ops = [
        write(store.archive, id, 'note', `${mine}/${'p'.repeat(mine % 700)}`),
        write(store.archive, id, 'order', mine),
      ]
      const outcome = await store.commit({ act: 'record', ops }, at(mine))
      if (outcome.ok) say({ id, mine })
      if (mine % 97 === 0) await store.snapshot()
    }
  }
  await Promise.all([work(), work(), work(), work()])
}
