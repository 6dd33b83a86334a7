import fs from 'node:fs'
import path from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { specsOf } from './test-reports.mjs'

/** @typedef {import('./test-reports.mjs').VitestFile} VitestFile */
/** @typedef {import('./test-reports.mjs').Spec} Spec */
/** @typedef {{ where: string, title: string, error: string }} Failed */

// Enough to know what was expected and what came; the whole of it stands where the test ran.
const linesOfError = 16

/**
 * The tests that failed by a report of either runner, and what else made the run end badly:
 * a run that did names something, whatever its report says.
 * @param {string} file
 * @param {number} code
 * @param {string} root
 * @returns {Failed[]}
 */
export function failuresIn(file, code, root) {
  const where = path.basename(file, '.json')
  if (!fs.existsSync(file))
    return [{ where, title: 'the run left no report', error: `it ended with ${code}` }]
  const report = JSON.parse(fs.readFileSync(file, 'utf8'))
  /** @type {VitestFile[]} */
  const files = report.testResults ?? []
  const failed = [
    ...files.flatMap((one) => ofVitest(one, root)),
    ...specsOf(report).flatMap((one) => ofPlaywright(one, report.config.rootDir, root)),
    ...outsideTests(report.errors ?? [], where),
  ]
  if (code === 0 || failed.length > 0) return failed
  return [{ where, title: 'the run ended badly, though no test failed', error: `with ${code}` }]
}

/**
 * Each failed test in its file, with the first lines of its error, for the end of the output.
 * @param {readonly Failed[]} failed
 */
export function toldFailures(failed) {
  return failed.map(({ where, title, error }) => {
    const lines = stripVTControlCharacters(error)
      .split('\n')
      .filter((line) => line.trim() !== '' && !/^\s*at .*(node_modules|<anonymous>)/.test(line))
    const first = lines.slice(0, linesOfError).map((line) => `     ${line.trimEnd()}`)
    return [`FAIL ${where}: ${title}`, ...first].join('\n')
  })
}

/**
 * @param {VitestFile} file
 * @param {string} root
 * @returns {Failed[]}
 */
function ofVitest({ name, status, message = '', assertionResults }, root) {
  const where = path.relative(root, name)
  const failed = assertionResults
    .filter((test) => test.status === 'failed')
    .map(({ fullName, failureMessages = [], meta = {} }) => {
      const error = [...failureMessages, ...(meta.differences ?? [])].join('\n')
      return { where, title: fullName, error }
    })
  if (status !== 'failed' || failed.length > 0) return failed
  return [{ where, title: 'the file itself failed', error: message }]
}

/**
 * @param {Spec} spec
 * @param {string} folder
 * @param {string} root
 * @returns {Failed[]}
 */
function ofPlaywright({ file, title, tests }, folder, root) {
  const where = path.relative(root, path.join(folder, file))
  return tests
    .filter(({ status }) => status === 'unexpected' || status === 'flaky')
    .map(({ status, results }) => {
      const [first] = results.filter(({ errors = [] }) => errors.length > 0)
      const told = (first?.errors ?? []).map(({ message = '' }) => message).join('\n')
      const error = told === '' ? (results[0]?.status ?? '') : told
      return {
        where,
        title: status === 'flaky' ? `${title} (passed at the second run)` : title,
        error,
      }
    })
}

/**
 * What went wrong beside the tests: a set-up, a promise that nobody awaited.
 * @param {readonly { message?: string }[]} errors
 * @param {string} where
 * @returns {Failed[]}
 */
function outsideTests(errors, where) {
  return errors.map(({ message = '' }) => ({ where, title: 'outside any test', error: message }))
}
