// What every command does first, on any machine: the right Node, packages, a fresh build.
// Everything said here goes to standard error.
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { isFresh } from './stamp.mjs'

/** The folder of the checkout. */
export const root = path.resolve(import.meta.dirname, '..')

/** A reason to stop that is told without a stack. */
export class Refusal extends Error {}

/** @param {string} line */
export function say(line) {
  console.error(`tarikh: ${line}`)
}

/**
 * Runs a step and turns a Refusal into one line and an exit status.
 * @param {() => Promise<number>} step
 */
export async function orRefuse(step) {
  try {
    process.exitCode = await step()
  } catch (problem) {
    if (!(problem instanceof Refusal)) throw problem
    say(problem.message)
    process.exitCode = 1
  }
}

function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  throw new Refusal(`Node ${process.versions.node} is too old; 20.19 or newer is needed`)
}

/** @param {string} file */
function modified(file) {
  return fs.statSync(path.join(root, file), { throwIfNoEntry: false })?.mtimeMs ?? 0
}

/** Installs node_modules where they are missing or older than the lock file. */
export function ensurePackages() {
  requireNode()
  const isOld = () => modified('node_modules/.package-lock.json') < modified('package-lock.json')
  if (!isOld()) return
  alone('packages', () => {
    if (!isOld()) return
    say('installing packages (npm ci) …')
    const npm = process.env.npm_execpath
    const args = ['ci', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error']
    const run = npm
      ? spawnSync(process.execPath, [npm, ...args], { cwd: root, stdio: ['ignore', 2, 2] })
      : spawnSync('npm', args, { cwd: root, stdio: ['ignore', 2, 2] })
    if (run.status !== 0) throw new Refusal('npm ci failed; its reason is above')
  })
}

/**
 * Builds out/ where any input is newer than the last build.
 * @param {{ dev?: boolean }} [options]
 */
export function ensureBuilt({ dev = false } = {}) {
  ensurePackages()
  if (!dev && isFresh(root)) return
  alone('build', () => {
    if (!dev && isFresh(root)) return
    say('building …')
    const args = [path.join(root, 'build/build.mjs'), ...(dev ? ['--dev'] : [])]
    const run = spawnSync(process.execPath, args, { cwd: root, stdio: ['ignore', 2, 2] })
    if (run.status !== 0) throw new Refusal('the build failed; its reason is above')
  })
}

/**
 * Does something that only one process may do at a time in this checkout.
 * @param {string} name
 * @param {() => void} act
 */
function alone(name, act) {
  const lock = path.join(root, 'out', `.${name}-lock`)
  makeWritable(path.dirname(lock))
  while (!take(lock)) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200)
  try {
    act()
  } finally {
    fs.rmSync(lock, { force: true })
  }
}

/** @param {string} folder */
function makeWritable(folder) {
  try {
    fs.mkdirSync(folder, { recursive: true })
    fs.accessSync(folder, fs.constants.W_OK)
  } catch {
    throw new Refusal(
      `cannot write in ${folder}, where the program is built; run once as its owner`,
    )
  }
}

/**
 * Takes a lock file, or takes over one whose process has ended.
 * @param {string} lock
 */
function take(lock) {
  try {
    fs.writeFileSync(lock, String(process.pid), { flag: 'wx' })
    return true
  } catch {
    const holder = Number(fs.existsSync(lock) ? fs.readFileSync(lock, 'utf8') : 0)
    if (holder && !isAlive(holder)) fs.rmSync(lock, { force: true })
    return false
  }
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (problem) {
    return /** @type {NodeJS.ErrnoException} */ (problem).code === 'EPERM'
  }
}
