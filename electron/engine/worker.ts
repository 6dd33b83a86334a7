import { parentPort, workerData } from 'node:worker_threads'
import { type FromWorker, runTask, type Task } from './worker-jobs.ts'

// One task for each worker: what it needs comes in frozen, the result goes out, and it may be ended at any moment.
const send = (message: FromWorker): void => parentPort?.postMessage(message)
const stopping = new AbortController()
parentPort?.on('message', () => stopping.abort())

const progress = (...told: [string, number, number]): void => send({ progress: told })
void runTask(workerData as Task, progress, stopping.signal).then((outcome) => send({ outcome }))
