#!/usr/bin/env node
// The part of fpm that electron-builder's deb target asks for, on top of dpkg-deb, where fpm itself
// cannot be downloaded. Named to electron-builder by CUSTOM_FPM_PATH.
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

const { options, depends, copies } = readArguments(process.argv.slice(2))
if (options.t !== 'deb') {
  console.error('fpm-lite makes deb packages only')
  process.exit(2)
}
const tree = fs.mkdtempSync(path.join(os.tmpdir(), 'tarikh-deb-'))
try {
  for (const [from, to] of copies) {
    const target = path.join(tree, to)
    fs.mkdirSync(path.dirname(target), { recursive: true })
    fs.cpSync(from, target, { recursive: true, verbatimSymlinks: true })
  }
  const octets = evenModes(tree)
  writeControl(path.join(tree, 'DEBIAN'), octets)
  const compression = options['deb-compression'] === 'gz' ? ['-Zgzip', '-z6'] : ['-Zxz', '-z6']
  const args = ['--root-owner-group', ...compression, '-b', tree, options.package ?? '']
  process.exitCode = spawnSync('dpkg-deb', args, { stdio: 'inherit' }).status ?? 1
} finally {
  fs.rmSync(tree, { recursive: true, force: true })
}

/**
 * fpm's arguments: `-x value`, `--xx value`, repeated `-d dependency`, and `from=to` copies.
 * @param {string[]} args
 */
function readArguments(args) {
  /** @type {Record<string, string>} */
  const options = {}
  /** @type {string[]} */
  const depends = []
  /** @type {[string, string][]} */
  const copies = []
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] ?? ''
    if (arg === '--force') continue
    if (arg === '-d') depends.push(args[++i] ?? '')
    else if (arg.startsWith('-')) options[arg.replace(/^-+/, '')] = args[++i] ?? ''
    else {
      const at = arg.lastIndexOf('=')
      copies.push([arg.slice(0, at), arg.slice(at + 1)])
    }
  }
  return { options, depends, copies }
}

/**
 * Makes modes independent of the builder's umask; gives the size of all files.
 * @param {string} folder
 * @returns {number}
 */
function evenModes(folder) {
  let octets = 0
  fs.chmodSync(folder, 0o755)
  for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
    const file = path.join(folder, entry.name)
    if (entry.isDirectory()) octets += evenModes(file)
    else if (entry.isFile()) {
      const stat = fs.statSync(file)
      octets += stat.size
      fs.chmodSync(file, stat.mode & 0o111 ? 0o755 : 0o644)
    }
  }
  return octets
}

/**
 * @param {string} folder
 * @param {number} octets
 */
function writeControl(folder, octets) {
  fs.mkdirSync(folder)
  const [first = '', ...more] = (options.description ?? '').split('\n')
  const fields = [
    ['Package', options.name],
    ['Version', options.version],
    ['Architecture', options.architecture],
    ['Maintainer', options.maintainer],
    ['Installed-Size', String(Math.ceil(octets / 1024))],
    ['Depends', depends.join(', ')],
    ['Section', options.category ?? 'default'],
    ['Priority', options['deb-priority'] ?? 'optional'],
    ['Homepage', options.url],
    ['Description', [first, ...more.map((line) => ` ${line.trim() || '.'}`)].join('\n')],
  ]
  const lines = fields.filter(([, value]) => value).map(([name, value]) => `${name}: ${value}`)
  fs.writeFileSync(path.join(folder, 'control'), `${lines.join('\n')}\n`)
  const scripts = {
    'before-install': 'preinst',
    'after-install': 'postinst',
    'before-remove': 'prerm',
    'after-remove': 'postrm',
  }
  for (const [option, name] of Object.entries(scripts)) {
    const script = options[option]
    if (!script) continue
    fs.copyFileSync(script, path.join(folder, name))
    fs.chmodSync(path.join(folder, name), 0o755)
  }
}
