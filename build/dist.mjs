// npm run dist [-- --linux dir tar.gz deb | --win | --mac] [--x64 | --arm64] [--release]
// Packages for the platform at hand; --release insists on the official runtime.
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { electronRuntime } from './electron-runtime.mjs'
import { ensureBuilt, orRefuse, Refusal, root, say } from './prepare.mjs'

const require = createRequire(import.meta.url)
const architectures = ['x64', 'arm64', 'ia32', 'armv7l', 'universal']

await orRefuse(async () => {
  ensureBuilt()
  const args = process.argv.slice(2).filter((arg) => arg !== '--release')
  const runtime = electronRuntime({ say: console.error })
  refuseForeign(args, runtime.executable)
  if (runtime.source !== 'official') {
    if (process.argv.includes('--release')) {
      throw new Refusal('a release needs the official Electron, which cannot be had here')
    }
    say(`this package holds the ${runtime.source} runtime; its name says so; do not publish it`)
  }
  const given = args.length > 0 ? args : ['--linux']
  return pack([...given, ...runtimeOptions(runtime)])
})

/**
 * electron-builder would pack a Linux x64 runtime under any other name, and call it done.
 * @param {string[]} args
 * @param {string} executable
 */
function refuseForeign(args, executable) {
  const own = machineOf(executable) ?? process.arch
  for (const architecture of architectures) {
    if (args.includes(`--${architecture}`) && architecture !== own) {
      throw new Refusal(`the runtime at hand is ${own}; it cannot be packaged as ${architecture}`)
    }
  }
  const platforms = { '--win': 'win32', '--mac': 'darwin', '--linux': 'linux' }
  for (const [flag, platform] of Object.entries(platforms)) {
    if (args.includes(flag) && platform !== process.platform) {
      throw new Refusal(`${flag.slice(2)} packages are made on ${platform} only`)
    }
  }
}

/**
 * The architecture that an ELF file was compiled for (ELF header, e_machine).
 * @param {string} file
 */
function machineOf(file) {
  const head = Buffer.alloc(20)
  const handle = fs.openSync(file, 'r')
  fs.readSync(handle, head, 0, 20, 0)
  fs.closeSync(handle)
  if (head.readUInt32BE(0) !== 0x7f454c46) return null
  return { 62: 'x64', 183: 'arm64', 3: 'ia32', 40: 'armv7l' }[head.readUInt16LE(18)] ?? null
}

/**
 * @param {import('./electron-runtime.mjs').Runtime} runtime
 * @returns {string[]}
 */
function runtimeOptions(runtime) {
  const suffix = runtime.source === 'official' ? '' : `-${runtime.source}-runtime`
  const name = `tarikh-\${version}-\${os}-\${arch}${suffix}.\${ext}`
  const options = [`-c.artifactName=${name}`]
  if (runtime.source === 'official') return options
  return [...options, `-c.electronVersion=${runtime.version}`, `-c.electronDist=${runtime.folder}`]
}

/** @param {string[]} args */
function pack(args) {
  const home = path.dirname(require.resolve('electron-builder/package.json'))
  const config = ['--config', 'build/electron-builder.yml', '--publish', 'never']
  const run = spawnSync(process.execPath, [path.join(home, 'cli.js'), ...config, ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...localTools() },
  })
  return run.status ?? 1
}

/** Tools that electron-builder would download, from packages that are here already. */
function localTools() {
  const sevenZip = require('7zip-bin').path7za
  fs.chmodSync(sevenZip, 0o755)
  const hasFpm = spawnSync('fpm', ['--version']).status === 0
  return {
    ELECTRON_BUILDER_7ZIP_PATH: process.env.ELECTRON_BUILDER_7ZIP_PATH ?? sevenZip,
    ...(hasFpm ? {} : { CUSTOM_FPM_PATH: path.join(root, 'build/fpm-lite.mjs') }),
  }
}
