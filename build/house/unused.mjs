import { spawnSync } from 'node:child_process'
import path from 'node:path'

const config = 'build/house/knip.json'

/**
 * What no part of the program uses, as `file` or `file: name`: knip without the tests among its entries.
 * @param {string} root
 * @returns {readonly string[]}
 */
export function unusedIn(root) {
  const knip = path.join(root, 'node_modules/knip/bin/knip.js')
  const asked = ['-c', config, '--no-progress', '--include', 'files,exports,types']
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [knip, ...asked, '--reporter', 'json'],
    { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26 },
  )
  if (status !== 0 && status !== 1) throw new Error(`knip could not run: ${stderr}`)
  /** @type {{ issues: { file: string, files: object[], exports: { name: string }[], types: { name: string }[] }[] }} */
  const { issues } = JSON.parse(stdout)
  return issues.flatMap(({ file, files, exports, types }) => [
    ...files.map(() => file),
    ...[...exports, ...types].map(({ name }) => `${file}: ${name}`),
  ])
}

/**
 * What is unused without a reason, and what has a reason and is used or gone.
 * @param {readonly string[]} unused
 * @param {Readonly<Record<string, string>>} kept
 * @returns {readonly string[]}
 */
export function unusedFaults(unused, kept) {
  return [
    ...unused
      .filter((one) => !Object.hasOwn(kept, one))
      .map((one) => `${one} is used by no part of the program, at most by tests`),
    ...Object.keys(kept)
      .filter((one) => !unused.includes(one))
      .map((one) => `${one} is used or gone: take it off the list of what is kept`),
  ]
}
