import path from 'node:path'
import { parentPort } from 'node:worker_threads'
import { type ReadTask, readHere } from './reading-jobs.ts'

const tables = path.join(import.meta.dirname, 'cmaps')

// One document after the other, for as long as this worker is let live; it may be ended at any moment.
parentPort?.on('message', (task: ReadTask) => {
  void readHere(task, tables).then((outcome) => parentPort?.postMessage(outcome))
})
