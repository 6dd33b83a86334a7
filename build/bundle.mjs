import fs from 'node:fs'
import path from 'node:path'
import { build } from 'vite'
import { nodeBundle, root } from './vite.config.mjs'

// Peers and drivers of measurements: left in node_modules, some of them are native.
const peers = [/^libsql/, /^@libsql/, /^@seald-io\//, /^@?playwright/, /^vite/, /^fast-check/]

/**
 * Bundles one TypeScript file of tests/ for plain Node and gives the program's path. Run by itself,
 * the same file may be a child process: `process.argv[1]` is then its own path.
 * @param {string} file below the checkout, as `tests/data/store/prove/kill.prove.ts`
 * @returns {Promise<string>}
 */
export async function bundle(file) {
  const name = path.basename(file, '.ts')
  const out = path.join(root, 'out/tools', `${name}-${process.pid}`)
  fs.rmSync(out, { recursive: true, force: true })
  const config = nodeBundle(
    { dev: true, out, collect: { name: 'nothing' } },
    { [name]: file },
    'es',
  )
  const { rolldownOptions, ...rest } = config.build ?? {}
  await build({
    ...config,
    ssr: { ...config.ssr, external: [] },
    build: {
      ...rest,
      rolldownOptions: {
        ...rolldownOptions,
        external: [
          .../** @type {(string | RegExp)[]} */ (rolldownOptions?.external ?? []),
          ...peers,
        ],
      },
    },
  })
  process.once('exit', () => fs.rmSync(out, { recursive: true, force: true }))
  return path.join(out, `${name}.js`)
}

/**
 * The files of tests/ with an ending, by the name before it: `kill` → `tests/…/kill.prove.ts`.
 * @param {string} ending
 * @returns {Map<string, string>}
 */
export function filesByName(ending) {
  const tests = path.join(root, 'tests')
  const names = fs.readdirSync(tests, { recursive: true, encoding: 'utf8' })
  const found = names.filter((name) => name.endsWith(ending)).sort()
  return new Map(found.map((name) => [path.basename(name, ending), path.join('tests', name)]))
}
