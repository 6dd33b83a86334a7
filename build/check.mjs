// npm run check: format, lint, types of every room, Svelte, dead code, licences, the rules of the house. Set-up included.
import { spawn } from 'node:child_process'
import path from 'node:path'
import { ensurePackages, Refusal, root, say } from './prepare.mjs'

const tsc = '@typescript/native/bin/tsc'
const linesTold = 12

/** @type {readonly (readonly [name: string, program: string, ...args: string[]])[]} */
const checks = [
  ['format and lint', '@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.'],
  ['types of data', tsc, '-p', 'data/tsconfig.json'],
  ['types of data/store', tsc, '-p', 'data/store/tsconfig.json'],
  ['types of data/print/writer', tsc, '-p', 'data/print/writer/tsconfig.json'],
  ['types of electron', tsc, '-p', 'electron/tsconfig.json'],
  ['types of electron on the oldest runtime', tsc, '-p', 'electron/tsconfig.floor.json'],
  [
    'types of renderer',
    'svelte-check/bin/svelte-check',
    '--tsconfig',
    './renderer/tsconfig.json',
    '--fail-on-warnings',
    '--output',
    'human',
  ],
  ['types of tests', tsc, '-p', 'tests/tsconfig.json'],
  ['types of build', tsc, '-p', 'build/tsconfig.json'],
  ['dead code', 'knip/bin/knip.js', '--no-progress'],
  ['rooms, READMEs, cited pages, code that only tests use', 'build/house.mjs'],
  ['licences of what is shipped', 'build/licence-check.mjs'],
  ['known holes in what is shipped', 'build/audit.mjs'],
  [
    'packages of each room',
    'vitest/vitest.mjs',
    'run',
    '--config',
    'tests/vitest.config.ts',
    'tests/rooms.test.ts',
  ],
]

try {
  ensurePackages()
  // Two at once: most machines that run this have two cores to give.
  const waiting = [...checks]
  const results = await Promise.all([work(waiting), work(waiting)])
  const failed = results.flat().filter((told) => told !== null)
  if (failed.length > 0) console.log(`\nwhat failed:\n${failed.join('\n')}`)
  const outcome =
    failed.length > 0 ? `${failed.length} checks failed` : `all ${checks.length} checks pass`
  console.log(outcome)
  process.exitCode = failed.length === 0 ? 0 : 1
} catch (problem) {
  if (!(problem instanceof Refusal)) throw problem
  say(problem.message)
  process.exitCode = 1
}

/** @param {(readonly [string, string, ...string[]])[]} waiting */
async function work(waiting) {
  const results = []
  for (let next = waiting.shift(); next; next = waiting.shift()) results.push(await passes(...next))
  return results
}

/**
 * Runs one check; answers its name and the first lines of what it said where it failed, to be told again at the end.
 * @param {string} name
 * @param {string} program
 * @param {string[]} args
 * @returns {Promise<string | null>}
 */
function passes(name, program, ...args) {
  const began = performance.now()
  const script = program.startsWith('build/') ? program : path.join('node_modules', program)
  const child = spawn(process.execPath, [path.join(root, script), ...args], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (/** @type {Buffer} */ part) => {
      output += part.toString()
    })
  }
  return new Promise((resolve) => {
    child.on('close', (code) => {
      const seconds = ((performance.now() - began) / 1000).toFixed(1)
      console.log(`${code === 0 ? 'ok  ' : 'FAIL'} ${name} (${seconds} s)`)
      // What could not be checked is said, though nothing is wrong.
      if (code !== 0 || output.startsWith('skipped:')) console.log(output.trimEnd())
      const first = output.trim().split('\n').slice(0, linesTold)
      resolve(
        code === 0 ? null : [`FAIL ${name}`, ...first.map((line) => `     ${line}`)].join('\n'),
      )
    })
  })
}
