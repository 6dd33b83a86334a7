// npm test [-- unit | app | package [arguments of the runner…]]: every test, with all set-up.
// Names the ten slowest tests and all that failed, then closes with one plain line, "N passed, N failed", alone.
import { spawn, spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { privateDisplay } from './display.mjs'
import { electronRuntime } from './electron-runtime.mjs'
import { ensureBuilt, Refusal, root, say } from './prepare.mjs'
import { inputDigest } from './stamp.mjs'
import {
  checkerPackages,
  displayPackages,
  hasApt,
  installPackages,
  missingLibraries,
  missingPackages,
  windowPackages,
} from './system-packages.mjs'
import { failuresIn, toldFailures } from './test-failures.mjs'
import {
  addCounts,
  noCounts,
  readPlaywright,
  readVitest,
  slowest,
  timesIn,
} from './test-reports.mjs'

/** @typedef {import('./test-reports.mjs').Counts} Counts */

const parts = /** @type {const} */ (['unit', 'app', 'package'])
const [wanted, ...rest] = process.argv.slice(2)
// Packages are unpacked and started on Linux only.
const here = parts.filter((part) => part !== 'package' || process.platform === 'linux')
const chosen = here.filter((part) => wanted === undefined || part === wanted)
// More than two windows at once are no faster on two cores (measured).
const workers = 2
// What decides how a package comes out; the rest of the program is tested without one.
const packageInputs = [
  'build',
  'electron',
  'tests/app/package',
  'package.json',
  'package-lock.json',
]
const packagesStamp = path.join(root, 'out/.packages-stamp')
const isRoot = process.getuid?.() === 0

let counts = noCounts
/** @type {import('./test-failures.mjs').Failed[]} */
const failed = []
/** @type {import('./test-reports.mjs').Timed[]} */
const times = []
try {
  if (chosen.length === 0) throw new Refusal(`unknown part "${wanted}"; one of ${parts.join(', ')}`)
  ensureBuilt()
  ensureSystem()
  for (const part of chosen) {
    console.log(`\n— ${part}`)
    if (part === 'package' && arePackagesProven()) continue
    const found = part === 'unit' ? await unit() : await onDisplay(part)
    counts = addCounts(counts, found)
    times.push(...timesIn(reportOf(part)))
    if (part === 'package' && found.failed === 0 && rest.length === 0)
      fs.writeFileSync(packagesStamp, packagesDigest())
  }
} catch (problem) {
  if (!(problem instanceof Refusal)) throw problem
  counts = addCounts(counts, failure('npm test', problem.message))
}
if (times.length > 10) console.log(`\nthe ten slowest:\n${slowest(times, 10).join('\n')}`)
if (failed.length > 0) console.log(`\nwhat failed:\n${toldFailures(failed).join('\n')}`)
const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : ''
console.log(`\n${counts.passed} passed, ${counts.failed} failed${skipped}`)
process.exitCode = counts.failed > 0 || counts.passed === 0 ? 1 : 0

/** Installs what is missing as root; as an ordinary user says what cannot be checked without it. */
function ensureSystem() {
  if (process.platform !== 'linux' || !hasApt()) return
  const missing = missingPackages([...windowPackages, ...displayPackages, ...checkerPackages])
  if (missing.length === 0) return
  const names = missing.map((alternatives) => alternatives[0]).join(' ')
  if (!isRoot) {
    say(`not installed, so that some checks are skipped or fail: ${names}`)
    return
  }
  say(`installing system packages: ${names} …`)
  if (!installPackages(missing)) say('not all of them could be installed; see above')
}

/** Whether packages need not be built: nobody asked for them, and nothing that they hang on has changed since they last passed. */
function arePackagesProven() {
  if (process.env.CI || wanted === 'package' || !fs.existsSync(packagesStamp)) return false
  if (fs.readFileSync(packagesStamp, 'utf8') !== packagesDigest()) return false
  console.log('not built: as when they last passed (npm test -- package builds them all the same)')
  return true
}

function packagesDigest() {
  return inputDigest(root, packageInputs)
}

/** @returns {Promise<Counts>} */
async function unit() {
  const report = reportOf('unit')
  fs.rmSync(report, { force: true })
  const args = ['run', '--config', 'tests/vitest.config.ts', '--reporter=default']
  const output = ['--reporter=./build/unit-report.mjs', `--outputFile.json=${report}`]
  const code = await run(bin('vitest/vitest.mjs'), [...args, ...output, ...rest], process.env)
  failed.push(...failuresIn(report, code, root))
  return readVitest(report, code)
}

/**
 * Real windows on private screens, one for each worker, so that nobody's desktop is in the way.
 * @param {'app' | 'package'} part
 * @returns {Promise<Counts>}
 */
async function onDisplay(part) {
  const runtime = electronRuntime({ say: console.log })
  const reason = whyNoWindow(runtime.executable)
  if (reason) return failure(part, reason)
  /** @type {Awaited<ReturnType<typeof privateDisplay>>[]} */
  const screens = []
  try {
    // A window that comes up takes the focus from those beside it, in the middle of a drag too.
    if (process.platform === 'linux')
      for (let i = 0; i < workers; i++) screens.push(await privateDisplay())
  } catch (problem) {
    for (const screen of screens) screen.stop()
    return failure(part, String(problem))
  }
  const report = reportOf(part)
  fs.rmSync(report, { force: true })
  const config = ['-c', 'tests/app/playwright.config.ts', `--project=${part}`]
  const args = ['test', ...config, `--workers=${workers}`, ...rest]
  const env = {
    ...(screens[0]?.env ?? process.env),
    TARIKH_DISPLAYS: screens.map(({ env: { DISPLAY } }) => DISPLAY).join(' '),
    TARIKH_REPORT: report,
  }
  try {
    const code = await run(bin('@playwright/test/cli.js'), args, env)
    failed.push(...failuresIn(report, code, root))
    return readPlaywright(report, code)
  } finally {
    for (const screen of screens) screen.stop()
  }
}

/**
 * The one reason why no sandboxed window can open here, or null.
 * @param {string} executable
 */
function whyNoWindow(executable) {
  if (process.platform !== 'linux') return null
  const libraries = missingLibraries(executable)
  if (libraries.length > 0) return `system libraries are missing: ${libraries.join(', ')}`
  if (spawnSync('Xvfb', ['-version']).error) return 'Xvfb is missing: apt-get install xvfb'
  const drop = ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups', '--']
  const [command = '', ...args] = [...(isRoot ? drop : []), 'unshare', '-Ur', 'true']
  if (spawnSync(command, args).status === 0) return null
  return 'user namespaces are switched off, so the sandbox cannot be tested (kernel.unprivileged_userns_clone)'
}

/**
 * @param {string} where
 * @param {string} reason
 * @returns {Counts}
 */
function failure(where, reason) {
  console.log(`FAIL ${reason}`)
  failed.push({ where, title: 'could not begin', error: reason })
  return { passed: 0, failed: 1, skipped: 0 }
}

/** @param {(typeof parts)[number]} part */
function reportOf(part) {
  return path.join(root, `out/report-${part}.json`)
}

/** @param {string} file */
function bin(file) {
  return path.join(root, 'node_modules', file)
}

/**
 * @param {string} program
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<number>}
 */
function run(program, args, env) {
  const child = spawn(process.execPath, [program, ...args], { cwd: root, stdio: 'inherit', env })
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
    process.once(signal, () => child.kill(signal))
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', (code) => resolve(code ?? 1))
  })
}
