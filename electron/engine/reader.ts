import os from 'node:os'
import path from 'node:path'
import { parentPort } from 'node:worker_threads'
import type { OnReading } from '../../data/intake/reader.ts'
import { drawHere, type ReaderTask, type ReadingStep, readHere } from './reading-jobs.ts'

const folder = import.meta.dirname

// Where a person waits for the window and for a document, the window comes first. Of Linux alone it is sure that this concerns this thread and not its process.
const behind = 10
if (process.platform === 'linux') os.setPriority(behind)

// One document after the other, for as long as this worker is let live; it may be ended at any moment.
const onReading: OnReading = (phase, done, total) =>
  parentPort?.postMessage({ phase, done, total } satisfies ReadingStep)
parentPort?.on('message', ({ bounds, ...task }: ReaderTask) => {
  const work =
    'page' in task
      ? drawHere(task, folder)
      : readHere(task, bounds, onReading, path.join(folder, 'cmaps'))
  void work.then((outcome) => parentPort?.postMessage(outcome))
})
