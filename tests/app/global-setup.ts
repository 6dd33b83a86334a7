import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { electronRuntime } from '../../build/electron-runtime.mjs'
import { asNobody, isRoot, readableFolder } from './ordinary-user.ts'

const root = path.resolve(import.meta.dirname, '../..')

/** Finds the runtime and, as root, wraps it so that every test runs in Chromium's real sandbox. */
export default function setup(): void {
  const runtime = electronRuntime({ say: () => undefined })
  process.env.TARIKH_APP_FOLDER = readableFolder(root, ['out', 'package.json'], 'out/main.js')
  process.env.ELECTRON_OVERRIDE_DIST_PATH = isRoot()
    ? sandboxedRuntime(readableFolder(runtime.folder, ['.'], 'electron'))
    : runtime.folder
}

/** A folder whose `electron` drops to nobody first; the tests name no executable (it would hang). */
function sandboxedRuntime(folder: string): string {
  const wrapped = path.join(root, 'out/sandboxed-electron')
  mkdirSync(wrapped, { recursive: true })
  const program = path.join(wrapped, 'electron')
  writeFileSync(
    program,
    [
      '#!/bin/sh',
      'export HOME="$TARIKH_USER_DATA" XDG_RUNTIME_DIR="$TARIKH_USER_DATA"',
      `exec ${asNobody.join(' ')} "${path.join(folder, 'electron')}" "$@"`,
      '',
    ].join('\n'),
  )
  chmodSync(program, 0o755)
  return wrapped
}
