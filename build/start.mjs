// npm start: from a bare checkout to an open window; without a display, the main job as a PDF.
import { spawn, spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { hasDisplay } from './display.mjs'
import { electronRuntime } from './electron-runtime.mjs'
import { ensureBuilt, ensurePackages, orRefuse, Refusal, root, say } from './prepare.mjs'
import { hasApt, installPackages, missingLibraries, windowPackages } from './system-packages.mjs'

const dev = process.argv.includes('--dev')
const isRoot = process.getuid?.() === 0

await orRefuse(async () => {
  ensurePackages()
  ensureBuilt({ dev })
  return hasDisplay() ? open() : printHeadless()
})

/** Makes the starter archive where there is none yet, and its chronology as a PDF. */
function printHeadless() {
  say('there is no display here (DISPLAY and WAYLAND_DISPLAY are empty): no window can open.')
  say('Doing the main job without one: the starter archive, printed as a chronology.')
  const home = process.env.TARIKH_USER_DATA ?? path.join(userData(), 'Tarikh')
  const archive = path.join(home, 'headless', 'chronologie-sahel.tarikh')
  fs.mkdirSync(path.dirname(archive), { recursive: true })
  if (!fs.existsSync(archive)) command('new', archive, '--sample')
  const file = path.join(root, 'out/tarikh-chronologie.pdf')
  command('export', archive, '--format', 'pdf', '--out', file, '--force')
  console.log(file)
  say(`printed ${file} from ${archive}`)
  return 0
}

function userData() {
  return process.env.XDG_CONFIG_HOME ?? path.join(os.homedir(), '.config')
}

/** @param {string[]} args */
function command(...args) {
  const run = spawnSync(process.execPath, [path.join(root, 'out/cli.js'), ...args], {
    stdio: ['ignore', 2, 2],
  })
  if (run.status !== 0) throw new Refusal(`"tarikh ${args[0]}" failed; its reason is above`)
}

/** @returns {Promise<number>} */
function open() {
  const runtime = electronRuntime()
  if (process.platform === 'linux') ensureLibraries(runtime.executable)
  const flags = sandboxFlags(runtime.folder)
  const rest = process.argv.slice(2).filter((arg) => arg !== '--dev')
  // Chromium's own remarks about buses and graphics are of no use to who starts it.
  if (!dev) flags.push('--log-level=3')
  const child = spawn(runtime.executable, [...flags, root, ...rest], {
    stdio: 'inherit',
    env: { ...process.env, ...(dev ? { TARIKH_DEV: '1' } : {}) },
  })
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
    process.on(signal, () => child.kill(signal))
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', (code, signal) => resolve(code ?? (signal ? 1 : 0)))
  })
}

/** @param {string} executable */
function ensureLibraries(executable) {
  let missing = missingLibraries(executable)
  if (missing.length > 0 && isRoot && hasApt()) {
    say(`installing system libraries (${missing.join(', ')}) …`)
    installPackages(windowPackages)
    missing = missingLibraries(executable)
  }
  if (missing.length === 0) return
  const names = windowPackages.map((names) => names[0]).join(' ')
  throw new Refusal(
    `this machine lacks ${missing.join(', ')}. On Debian or Ubuntu: sudo apt-get install ${names} ` +
      '(newer releases: libgtk-3-0t64 libasound2t64)',
  )
}

/** @param {string} folder */
function sandboxFlags(folder) {
  if (process.platform !== 'linux') return []
  if (isRoot) {
    say(
      'running as root, so Chromium cannot use its sandbox; use an ordinary account for real work',
    )
    return ['--no-sandbox']
  }
  const helper = fs.statSync(path.join(folder, 'chrome-sandbox'), { throwIfNoEntry: false })
  const isSetuid = helper !== undefined && helper.uid === 0 && (helper.mode & 0o4000) !== 0
  if (isSetuid || spawnSync('unshare', ['-Ur', 'true']).status === 0) return []
  throw new Refusal(
    'user namespaces are switched off here, so the sandbox around the window cannot start. ' +
      'Allow them (sysctl kernel.unprivileged_userns_clone=1), or install the .deb package.',
  )
}
