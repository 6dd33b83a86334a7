import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { failuresIn, toldFailures } from '../../build/test-failures.mjs'

let folder: string

beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'tarikh-failures-'))
  mkdirSync(path.join(folder, 'out'))
})

afterAll(() => rmSync(folder, { recursive: true }))

/** What is told at the end of a run whose runner left this report and ended so. */
function told(report: unknown, code = 1): readonly string[] {
  const file = path.join(folder, 'out/report-unit.json')
  rmSync(file, { force: true })
  if (report !== null) writeFileSync(file, JSON.stringify(report))
  return toldFailures(failuresIn(file, code, folder))
}

/** A report of unit tests, as Vitest writes it. */
function unit(...assertionResults: readonly object[]) {
  const status = assertionResults.some((one) => 'failureMessages' in one) ? 'failed' : 'passed'
  const name = path.join(folder, 'tests/data/dates.test.ts')
  return { testResults: [{ name, status, message: '', assertionResults }], errors: [] as object[] }
}

/** A report of tests in the window, as Playwright writes it. */
function inWindow(status: string, ...errors: readonly string[]) {
  const results = [
    { status: 'failed', duration: 1, errors: errors.map((message) => ({ message })) },
    { status: 'passed', duration: 1, errors: [] },
  ]
  const spec = { file: 'list.spec.ts', title: 'the list opens', tests: [{ status, results }] }
  return {
    config: { rootDir: path.join(folder, 'tests/app') },
    suites: [{ suites: [{ specs: [spec] }] }],
    errors: [],
  }
}

const passed = { fullName: 'a day is read', status: 'passed' }

test('of a run in which all passed nothing is told', () => {
  expect(told(unit(passed), 0)).toEqual([])
  expect(told(inWindow('expected'), 0)).toEqual([])
})

test('each failed test is told with its file, its title and the first lines of its error', () => {
  const error =
    'not equal\n    at /tarikh/tests/dates.ts:1:1\n    at /tarikh/node_modules/run.js:1:1'
  const differences = [Array.from({ length: 40 }, (_, at) => `+ line ${at}`).join('\n\n')]
  const of = { status: 'failed', failureMessages: [error], meta: { differences } }
  const month = { ...of, fullName: 'a month is read' }
  const [first = '', ...more] = told(unit(passed, month, { ...of, fullName: 'a year is read' }))
  const [head, what, where, ...lines] = first.split('\n')
  expect(head).toBe('FAIL tests/data/dates.test.ts: a month is read')
  expect([what, where]).toEqual(['     not equal', '         at /tarikh/tests/dates.ts:1:1'])
  expect(lines).toEqual(Array.from({ length: 14 }, (_, at) => `     + line ${at}`))
  expect(more).toHaveLength(1)
  expect(told(inWindow('unexpected', '\u001b[31mno row\u001b[39m'))).toEqual([
    'FAIL tests/app/list.spec.ts: the list opens\n     no row',
  ])
})

test('a test that passed only at its second run is told with what its first run said', () => {
  expect(told(inWindow('flaky', 'no row'))).toEqual([
    'FAIL tests/app/list.spec.ts: the list opens (passed at the second run)\n     no row',
  ])
})

test('a file that could not be read, and an error outside any test, are told', () => {
  const [file] = unit().testResults
  const unread = { testResults: [{ ...file, status: 'failed', message: 'no such module' }] }
  expect(told(unread)).toEqual([
    'FAIL tests/data/dates.test.ts: the file itself failed\n     no such module',
  ])
  expect(told({ ...unit(passed), errors: [{ message: 'nobody caught this' }] })).toEqual([
    'FAIL report-unit: outside any test\n     nobody caught this',
  ])
})

test('a run that ended badly is told, though its report names no failure or is not there', () => {
  expect(told(unit(passed), 7)).toEqual([
    'FAIL report-unit: the run ended badly, though no test failed\n     with 7',
  ])
  expect(told(null, 9)).toEqual(['FAIL report-unit: the run left no report\n     it ended with 9'])
})
