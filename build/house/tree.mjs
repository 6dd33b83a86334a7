import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/**
 * The files of a repository, by their paths from its root, and what they hold.
 * @typedef {{ readonly files: readonly string[], readonly read: (file: string) => string }} Tree
 */

const passedOver = new Set(['node_modules', 'out', 'dist', '.git', '.svelte-kit'])

/**
 * The tree of a folder on disk, without what is built or fetched.
 * @param {string} root
 * @returns {Tree}
 */
export function treeOn(root) {
  /** @type {string[]} */
  const files = []
  /** @param {string} folder */
  const visit = (folder) => {
    for (const entry of readdirSync(path.join(root, folder), { withFileTypes: true })) {
      const name = folder === '' ? entry.name : `${folder}/${entry.name}`
      if (entry.isFile()) files.push(name)
      else if (entry.isDirectory() && !passedOver.has(entry.name)) visit(name)
    }
  }
  visit('')
  return treeOf(files.sort(), (file) => readFileSync(path.join(root, file), 'utf8'))
}

/**
 * The tree of some files, each read once.
 * @param {readonly string[]} files
 * @param {(file: string) => string} read
 * @returns {Tree}
 */
export function treeOf(files, read) {
  /** @type {Map<string, string>} */
  const texts = new Map()
  return {
    files,
    read: (file) => {
      const text = texts.get(file) ?? read(file)
      texts.set(file, text)
      return text
    },
  }
}

/**
 * The scripts of a file: all of it, or what stands between the script tags of a component; what is left is blank, so that places stay.
 * @param {string} file
 * @param {string} text
 * @returns {string}
 */
export function scriptOf(file, text) {
  if (!file.endsWith('.svelte')) return text
  let script = ''
  let from = 0
  for (const match of text.matchAll(/(<script\b[^>]*>)([\s\S]*?)<\/script>/g)) {
    const start = match.index + (match[1] ?? '').length
    const end = start + (match[2] ?? '').length
    script += blank(text.slice(from, start)) + text.slice(start, end)
    from = end
  }
  return script + blank(text.slice(from))
}

/** @param {string} text */
function blank(text) {
  return text.replace(/[^\n]/g, ' ')
}
