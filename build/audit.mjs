// Part of npm run check: known holes in the packages that are shipped, as the registry knows them.
// Where it cannot be asked, that is said; it is never taken for an answer.
import { spawnSync } from 'node:child_process'
import { root } from './prepare.mjs'

const patienceMs = 45_000

/** @typedef {{ severity: string, name: string }} Hole */

const npm = process.env.npm_execpath
const args = ['audit', '--omit=dev', '--json', '--fetch-retries=0']
const options = { cwd: root, encoding: /** @type {const} */ ('utf8'), timeout: patienceMs }
const run = npm
  ? spawnSync(process.execPath, [npm, ...args], options)
  : spawnSync('npm', args, options)

const answer = read(run.stdout)
if (answer?.vulnerabilities === undefined) {
  const why = answer?.message ?? run.error?.message ?? 'no answer'
  console.log(`skipped: the registry could not be asked for known holes (${why})`)
} else {
  const holes = Object.values(answer.vulnerabilities)
  const grave = holes.filter(({ severity }) => severity === 'high' || severity === 'critical')
  for (const { name, severity } of grave) console.log(`${name}: ${severity} (npm audit)`)
  process.exitCode = grave.length === 0 ? 0 : 1
}

/**
 * @param {string | null} text
 * @returns {{ vulnerabilities?: Record<string, Hole>, message?: string } | null}
 */
function read(text) {
  try {
    return JSON.parse(text ?? '')
  } catch {
    return null
  }
}
