// Part of npm run check: the packages that are shipped, and what those need, bear licences that let
// them be shipped so; those of the tools, which are not shipped, are listed apart.
import fs from 'node:fs'
import path from 'node:path'
import { root } from './prepare.mjs'

/** What may be shipped with the program, by its SPDX name. Copyleft and what forbids uses is not here. */
const permissive = new Set([
  ...['MIT', 'MIT-0', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0'],
  ...['OFL-1.1', 'Zlib', 'Unlicense', 'CC0-1.0', 'Python-2.0'],
])

/** @typedef {{ name: string, licence: string, isShipped: boolean }} Bearer */

const lock = JSON.parse(fs.readFileSync(path.join(root, 'package-lock.json'), 'utf8'))
/** @type {Bearer[]} */
const bearers = Object.entries(lock.packages).flatMap(([place, { dev, devOptional }]) => {
  const file = path.join(root, place, 'package.json')
  // What the lock file names for another system is not installed here.
  if (place === '' || !fs.existsSync(file)) return []
  const about = JSON.parse(fs.readFileSync(file, 'utf8'))
  return [{ name: about.name, licence: stated(about), isShipped: !dev && !devOptional }]
})

const shipped = bearers.filter(({ isShipped }) => isShipped)
const wrong = shipped.filter(({ licence }) => !isPermissive(licence))
for (const { name, licence } of wrong) console.log(`${name} is shipped under ${licence}`)
if (shipped.length === 0) console.log('no package is shipped, which cannot be')
process.exitCode = wrong.length === 0 && shipped.length > 0 ? 0 : 1

if (process.argv.includes('--list')) {
  const tools = bearers.filter(({ isShipped }) => !isShipped)
  console.log(`shipped: ${tally(shipped)}`)
  console.log(`tools, not shipped: ${tally(tools)}`)
  for (const { name, licence } of tools)
    if (!isPermissive(licence)) console.log(`  ${name}: ${licence}`)
}

/** @param {{ license?: unknown, licenses?: unknown }} about */
function stated({ license, licenses }) {
  if (typeof license === 'string') return license
  const [first] = Array.isArray(licenses) ? licenses : [license]
  return typeof first === 'object' && first !== null && 'type' in first ? String(first.type) : '?'
}

/**
 * Of `A OR B` one must be permissive, of `A AND B` both.
 * @param {string} licence
 * @returns {boolean}
 */
function isPermissive(licence) {
  const plain = licence.replace(/^\((.*)\)$/, '$1')
  if (plain.includes(' OR ')) return plain.split(' OR ').some(isPermissive)
  return plain.split(' AND ').every((one) => permissive.has(one))
}

/** @param {readonly Bearer[]} among */
function tally(among) {
  const counts = new Map()
  for (const { licence } of among) counts.set(licence, (counts.get(licence) ?? 0) + 1)
  const sorted = [...counts].sort((a, b) => b[1] - a[1])
  return sorted.map(([licence, count]) => `${count} ${licence}`).join(', ')
}
