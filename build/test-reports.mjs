import fs from 'node:fs'
import path from 'node:path'

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/** @typedef {{ name: string, seconds: number }} Timed */

/** @type {Counts} */
export const noCounts = { passed: 0, failed: 0, skipped: 0 }

/**
 * @param {Counts} a
 * @param {Counts} b
 * @returns {Counts}
 */
export function addCounts(a, b) {
  return {
    passed: a.passed + b.passed,
    failed: a.failed + b.failed,
    skipped: a.skipped + b.skipped,
  }
}

/**
 * A run that ended badly counts as one failure at least, whatever its report says.
 * @param {Counts} counts
 * @param {number} code
 * @returns {Counts}
 */
function heeding(counts, code) {
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts
}

/**
 * What a Vitest JSON report counts; the names of skipped tests are printed.
 * @param {string} file
 * @param {number} code
 * @returns {Counts}
 */
export function readVitest(file, code) {
  if (!fs.existsSync(file)) return heeding(noCounts, code || 1)
  const report = JSON.parse(fs.readFileSync(file, 'utf8'))
  let counts = noCounts
  for (const suite of report.testResults) {
    if (suite.status === 'failed' && suite.assertionResults.length === 0) {
      counts = addCounts(counts, { passed: 0, failed: 1, skipped: 0 })
    }
    for (const test of suite.assertionResults) counts = addCounts(counts, countOf(test))
  }
  return heeding(counts, code)
}

/**
 * @param {{ status: string, fullName: string }} test
 * @returns {Counts}
 */
function countOf({ status, fullName }) {
  if (status === 'passed') return { passed: 1, failed: 0, skipped: 0 }
  if (status === 'failed') return { passed: 0, failed: 1, skipped: 0 }
  console.log(`skipped: ${fullName}`)
  return { passed: 0, failed: 0, skipped: 1 }
}

/**
 * What a Playwright JSON report counts; a test that needed luck counts as failed.
 * @param {string} file
 * @param {number} code
 * @returns {Counts}
 */
export function readPlaywright(file, code) {
  if (!fs.existsSync(file)) return heeding(noCounts, code || 1)
  const report = JSON.parse(fs.readFileSync(file, 'utf8'))
  const { stats } = report
  const failed = stats.unexpected + stats.flaky
  return heeding({ passed: stats.expected, failed, skipped: stats.skipped }, code)
}

/**
 * How long each test of a report took, of either runner.
 * @param {string} file
 * @returns {Timed[]}
 */
export function timesIn(file) {
  if (!fs.existsSync(file)) return []
  const report = JSON.parse(fs.readFileSync(file, 'utf8'))
  /** @type {VitestFile[]} */
  const files = report.testResults ?? []
  const ofVitest = files.flatMap(({ name, assertionResults }) =>
    assertionResults.map(({ fullName, duration }) => timed(name, fullName, duration ?? 0)),
  )
  const ofPlaywright = specsOf(report).map(({ file, title, tests }) => {
    const runs = tests.flatMap(({ results }) => results.map(({ duration }) => duration))
    return timed(
      file,
      title,
      runs.reduce((sum, run) => sum + run, 0),
    )
  })
  return [...ofVitest, ...ofPlaywright]
}

/**
 * The slowest tests, a line each, the slowest first.
 * @param {Timed[]} times
 * @param {number} count
 */
export function slowest(times, count) {
  return times
    .toSorted((a, b) => b.seconds - a.seconds)
    .slice(0, count)
    .map(({ name, seconds }) => `${seconds.toFixed(1).padStart(6)} s  ${name}`)
}

/** @typedef {{ fullName: string, status: string, duration?: number, failureMessages?: string[], meta?: { differences?: string[] } }} VitestTest */
/** @typedef {{ name: string, status: string, message?: string, assertionResults: VitestTest[] }} VitestFile */
/** @typedef {{ status: string, duration: number, errors?: { message?: string }[] }} PlaywrightRun */
/** @typedef {{ status: string, results: PlaywrightRun[] }} PlaywrightTest */
/** @typedef {{ file: string, title: string, tests: PlaywrightTest[] }} Spec */
/** @typedef {{ specs?: Spec[], suites?: Suite[] }} Suite */

/**
 * The tests of a suite of Playwright's report, those of the suites inside it too.
 * @param {Suite} suite
 * @returns {Spec[]}
 */
export function specsOf({ specs = [], suites = [] }) {
  return [...specs, ...suites.flatMap(specsOf)]
}

/**
 * @param {string} file
 * @param {string} title
 * @param {number} milliseconds
 * @returns {Timed}
 */
function timed(file, title, milliseconds) {
  return { name: `${path.basename(file)}: ${title}`, seconds: milliseconds / 1000 }
}
