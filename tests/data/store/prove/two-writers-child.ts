import { writeSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { openArchive } from '../../../../data/store/archive/archive-store.ts'
import { at, eventId, write } from '../archives.ts'

// Opens an archive to write, tells how that went, then edits once for each line of standard input and tells each edit once it is acknowledged; at the end of its input it closes.
const [folder = '', machine = '', name = '', how = ''] = process.argv.slice(2)
const say = (told: object): number => writeSync(1, `${JSON.stringify(told)}\n`)

const takeOver = how === 'take-over'
const opened = await openArchive(folder, { machine, author: name, takeOver })
if (!opened.ok) say({ refused: opened.problem })
else {
  const store = opened.value
  say({ opened: store.writer, findings: store.findings })
  for await (const line of createInterface({ input: process.stdin })) {
    const number = Number(line)
    const value = `${name} ${number}`
    const ops = [write(store.archive, eventId(number), 'note', value)]
    const outcome = await store.commit({ act: 'record', ops }, at(number))
    say(outcome.ok ? { saved: number, value } : { refused: outcome.problem })
  }
  await store.close()
}
