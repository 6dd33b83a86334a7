import fs from 'node:fs'

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

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
  const { stats } = JSON.parse(fs.readFileSync(file, 'utf8'))
  const failed = stats.unexpected + stats.flaky
  return heeding({ passed: stats.expected, failed, skipped: stats.skipped }, code)
}
