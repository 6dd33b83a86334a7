// node build/build.mjs [--dev]: compiles everything into out/. Writes nothing to standard output.
import fs from 'node:fs'
import path from 'node:path'
import { build } from 'vite'
import { copyFonts } from './fonts.mjs'
import { licencesOf, packageCollector, writeLicences } from './licences.mjs'
import { inputDigest } from './stamp.mjs'
import { copyBundle, nodeBundle, root, windowBundle } from './vite.config.mjs'

const out = path.join(root, 'out')
const work = path.join(out, `.building-${process.pid}`)
const collector = packageCollector()
const copied = packageCollector()
const options = { dev: process.argv.includes('--dev'), out: work, collect: collector.plugin }
const digest = inputDigest(root)
const began = performance.now()

const nodeEntries = {
  main: 'electron/shell/main.ts',
  engine: 'electron/engine/engine.ts',
  worker: 'electron/engine/worker.ts',
  reader: 'electron/engine/reader.ts',
  cli: 'electron/command-line/cli.ts',
}

try {
  fs.mkdirSync(work, { recursive: true })
  await Promise.all([
    build(nodeBundle(options, nodeEntries, 'es')),
    // A sandboxed preload cannot be an ES module (Electron’s documentation, “ES Modules”).
    build(nodeBundle(options, { preload: 'electron/shell/preload.ts' }, 'cjs')),
    build(windowBundle(options)),
    build(copyBundle({ ...options, collect: copied.plugin })),
  ])
  for (const folder of copied.folders) collector.folders.add(folder)
  fs.writeFileSync(path.join(work, 'copy', 'licences.txt'), licencesOf(copied.folders))
  copyFonts(path.join(work, 'fonts'))
  copyTables(path.join(work, 'cmaps'))
  const drawing = path.join(root, 'node_modules/@hyzyla/pdfium/dist/pdfium.wasm')
  fs.copyFileSync(drawing, path.join(work, 'pdfium.wasm'))
  writeLicences(path.join(work, 'licences.json'), collector.folders)
  install()
} finally {
  fs.rmSync(work, { recursive: true, force: true })
}
console.error(`tarikh: built in ${((performance.now() - began) / 1000).toFixed(1)} s`)

/**
 * The tables of characters that a PDF may name instead of carrying them.
 * @param {string} folder
 */
function copyTables(folder) {
  fs.mkdirSync(folder, { recursive: true })
  const from = path.join(root, 'node_modules/pdfjs-dist/cmaps')
  for (const name of fs.readdirSync(from)) {
    if (name.endsWith('.bcmap')) fs.copyFileSync(path.join(from, name), path.join(folder, name))
  }
}

/** Puts the finished parts in place of the old ones; a failed build leaves the old ones alone. */
function install() {
  fs.rmSync(path.join(out, '.stamp'), { force: true })
  const parts = [...Object.keys(nodeEntries).map((name) => `${name}.js`), 'preload.cjs']
  for (const part of [
    ...parts,
    'shared',
    'renderer',
    'copy',
    'fonts',
    'cmaps',
    'pdfium.wasm',
    'licences.json',
  ]) {
    const stale = path.join(work, `old-${part}`)
    if (fs.existsSync(path.join(out, part))) fs.renameSync(path.join(out, part), stale)
    if (fs.existsSync(path.join(work, part))) {
      fs.renameSync(path.join(work, part), path.join(out, part))
    }
  }
  fs.writeFileSync(path.join(out, '.stamp'), digest)
}
