import { spawnSync } from 'node:child_process'

// Each line: names of one package on different releases; any of them serves.
/** What Electron's window needs from Debian or Ubuntu. */
export const windowPackages = [
  ['libgtk-3-0', 'libgtk-3-0t64'],
  ['libnss3'],
  ['libasound2', 'libasound2t64'],
  ['libgbm1'],
]

/** What the tests of the real application need besides: a private screen. */
export const displayPackages = [['xvfb']]

/** Programs that are not ours, which check what we write; each names what goes unchecked without. */
export const checkerPackages = [
  ['poppler-utils'],
  ['qpdf'],
  ['python3'],
  ['python3-pikepdf'],
  ['python3-fonttools'],
  ['default-jre-headless', 'openjdk-17-jre-headless', 'openjdk-21-jre-headless'],
  ['libpdfbox2-java'],
  ['libfontbox2-java'],
  ['libcommons-logging-java'],
  ['libjaxb-api-java'],
  ['libactivation-java', 'libjakarta-activation-java'],
]

/** @param {string} name */
function isInstalled(name) {
  const run = spawnSync('dpkg', ['-s', name], { encoding: 'utf8' })
  return /^Status: install ok installed$/m.test(run.stdout ?? '')
}

/** @param {string} name */
function isOffered(name) {
  const run = spawnSync('apt-cache', ['policy', name], { encoding: 'utf8' })
  return /Candidate: (?!\(none\))/.test(run.stdout ?? '')
}

/** Whether this machine manages its packages with dpkg and apt. */
export function hasApt() {
  return spawnSync('apt-get', ['--version']).status === 0
}

/**
 * Those of the wanted packages that are not installed.
 * @param {readonly (readonly string[])[]} wanted
 */
export function missingPackages(wanted) {
  return wanted.filter((names) => !names.some(isInstalled))
}

/**
 * Installs packages as root; all output goes to standard error. Says whether it went well.
 * @param {readonly (readonly string[])[]} missing
 */
export function installPackages(missing) {
  /** @type {import('node:child_process').SpawnSyncOptions} */
  const quiet = {
    stdio: ['ignore', 'ignore', 2],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }
  spawnSync('apt-get', ['update', '-qq'], quiet)
  const names = missing.map((names) => names.find(isOffered) ?? names[0] ?? '')
  const args = ['install', '-y', '-qq', '--no-install-recommends', ...names]
  return spawnSync('apt-get', args, quiet).status === 0
}

/**
 * The shared libraries that an executable asks for and this machine lacks.
 * @param {string} executable
 * @returns {string[]}
 */
export function missingLibraries(executable) {
  const run = spawnSync('ldd', [executable], { encoding: 'utf8' })
  const lines = (run.stdout ?? '').split('\n').filter((line) => line.includes('not found'))
  return lines.map((line) => line.trim().split(' ')[0] ?? '')
}
