import path from 'node:path'
import { readableFolder } from './ordinary-user.ts'
import { sandboxedRuntime } from './sandboxed-runtime.ts'

const root = path.resolve(import.meta.dirname, '../..')

/** Finds the app and the runtime that every test starts. */
export default function setup(): void {
  process.env.TARIKH_APP_FOLDER = readableFolder(root, ['out', 'package.json'], 'out/main.js')
  process.env.ELECTRON_OVERRIDE_DIST_PATH = sandboxedRuntime(root)
}
