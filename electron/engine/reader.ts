import path from 'node:path'
import { parentPort } from 'node:worker_threads'
import { drawHere, type ReaderTask, readHere } from './reading-jobs.ts'

const folder = import.meta.dirname

// One document after the other, for as long as this worker is let live; it may be ended at any moment.
parentPort?.on('message', (task: ReaderTask) => {
  const work = 'page' in task ? drawHere(task, folder) : readHere(task, path.join(folder, 'cmaps'))
  void work.then((outcome) => parentPort?.postMessage(outcome))
})
