import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'

const inputs = ['electron', 'renderer', 'data', 'build', 'package.json', 'package-lock.json']

/**
 * A digest of the names, sizes and times of everything a build reads, or of other files and
 * folders; it differs after any edit, addition or removal.
 * @param {string} root
 * @param {readonly string[]} [parts]
 * @returns {string}
 */
export function inputDigest(root, parts = inputs) {
  const hash = createHash('sha256')
  const add = (/** @type {string} */ relative) => {
    const file = path.join(root, relative)
    const stat = fs.statSync(file, { throwIfNoEntry: false })
    if (stat?.isDirectory())
      for (const name of fs.readdirSync(file).sort()) add(`${relative}/${name}`)
    else if (stat) hash.update(`${relative} ${stat.size} ${stat.mtimeMs}\n`)
  }
  for (const part of parts) add(part)
  return hash.digest('hex')
}

/**
 * Whether out/ was built from the files as they are now.
 * @param {string} root
 */
export function isFresh(root) {
  try {
    return fs.readFileSync(path.join(root, 'out/.stamp'), 'utf8') === inputDigest(root)
  } catch {
    return false
  }
}
