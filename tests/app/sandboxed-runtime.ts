import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { electronRuntime } from '../../build/electron-runtime.mjs'
import { asNobody, isRoot, readableFolder } from './ordinary-user.ts'

const loaderPart = 'lib/server/electron/loader.js'

/**
 * The folder of a runtime that runs in Chromium's real sandbox, for ELECTRON_OVERRIDE_DIST_PATH:
 * as root its `electron` drops to nobody first. (An executable named to Playwright would hang.)
 */
export function sandboxedRuntime(root: string): string {
  const runtime = electronRuntime({ say: () => undefined })
  if (!isRoot()) return runtime.folder
  const folder = readableFolder(runtime.folder, ['.'], 'electron')
  const wrapped = path.join(root, 'out/sandboxed-electron')
  mkdirSync(wrapped, { recursive: true })
  const program = path.join(wrapped, 'electron')
  const driver = path.join(root, 'node_modules/playwright-core')
  const loader = path.join(driver, loaderPart)
  const readableLoader = path.join(readableFolder(driver, [loaderPart], loaderPart), loaderPart)
  writeFileSync(
    program,
    [
      '#!/bin/sh',
      'export HOME="$TARIKH_USER_DATA" XDG_RUNTIME_DIR="$TARIKH_USER_DATA"',
      'cd "$TARIKH_USER_DATA"',
      // Playwright names its own loader on the command line; nobody must be able to read that too.
      'for arg do',
      '  shift',
      `  [ "$arg" = "${loader}" ] && arg="${readableLoader}"`,
      '  set -- "$@" "$arg"',
      'done',
      `exec ${asNobody.join(' ')} "${path.join(folder, 'electron')}" "$@"`,
      '',
    ].join('\n'),
  )
  chmodSync(program, 0o755)
  return wrapped
}
