import path from 'node:path'
import ts from 'typescript'
import { scriptOf } from './tree.mjs'

/**
 * A page or a file that a comment or a page names.
 * @typedef {{ readonly in: string, readonly line: number, readonly page: string }} Citation
 */

const code = /\.(ts|mts|mjs|cjs|svelte)$/
const plain = /\.(css|sh|py|yml|yaml)$/
// A list of what was done may name what is no more.
const passedOver = new Set(['CHANGELOG.md'])
const built = /^(out|dist)\//
const cited =
  /(?<![\w@:/.-])(?:\.{0,2}\/)?[\w*-][\w*./-]*\.(?:md|ts|mts|mjs|cjs|svelte|py|sh|yml|css)(?![\w/])/g

/**
 * Pages and files of this repository that are named in comments and pages and do not stand in it, each in one sentence.
 * @param {import('./tree.mjs').Tree} tree
 * @returns {readonly string[]}
 */
export function pageFaults(tree) {
  return citationsIn(tree)
    .filter(({ in: file, page }) => !stands(tree, file, page))
    .map(
      ({ in: file, line, page }) => `${file}:${line} cites ${page}, which is not in the repository`,
    )
}

/** @param {import('./tree.mjs').Tree} tree @returns {readonly Citation[]} */
function citationsIn(tree) {
  return tree.files
    .filter((file) => !passedOver.has(file))
    .flatMap((file) => prose(file, tree).flatMap(({ line, text }) => citedIn(file, line, text)))
}

/** @param {string} file @param {number} from @param {string} text @returns {readonly Citation[]} */
function citedIn(file, from, text) {
  return text.split('\n').flatMap((line, at) =>
    [...line.replace(/\b[a-z]+:\/\/\S+/g, '').matchAll(cited)].map(([page]) => ({
      in: file,
      line: from + at,
      page,
    })),
  )
}

/**
 * What a file says to its reader: the comments of code, the whole of a page.
 * @param {string} file
 * @param {import('./tree.mjs').Tree} tree
 * @returns {readonly { readonly line: number, readonly text: string }[]}
 */
function prose(file, tree) {
  if (file.endsWith('.md')) return [{ line: 1, text: tree.read(file) }]
  if (plain.test(file)) return commentsBy(tree.read(file), /^[ \t]*#.*$|\/\*[\s\S]*?\*\//gm)
  if (!code.test(file)) return []
  const text = tree.read(file)
  const script = commentsIn(scriptOf(file, text))
  return file.endsWith('.svelte')
    ? [...script, ...commentsBy(text, /<!--[\s\S]*?-->|(?<=<style[\s\S]*)\/\*[\s\S]*?\*\//g)]
    : script
}

/** @param {string} text @param {RegExp} pattern */
function commentsBy(text, pattern) {
  return [...text.matchAll(pattern)].map(({ 0: comment, index }) => ({
    line: lineAt(text, index),
    text: comment,
  }))
}

/** @param {string} text */
function commentsIn(text) {
  const source = ts.createSourceFile('x.ts', text, ts.ScriptTarget.Latest, false)
  /** @type {Map<number, number>} */
  const ranges = new Map()
  /** @param {import('typescript').Node} node */
  const visit = (node) => {
    // Children with their punctuation: a comment may stand before a closing brace.
    const children = node.getChildren(source)
    if (children.length > 0) {
      for (const child of children) visit(child)
      return
    }
    const before = ts.getLeadingCommentRanges(text, node.getFullStart()) ?? []
    const behind = ts.getTrailingCommentRanges(text, node.getEnd()) ?? []
    for (const { pos, end } of [...before, ...behind]) ranges.set(pos, end)
  }
  visit(source)
  return [...ranges].map(([pos, end]) => ({ line: lineAt(text, pos), text: text.slice(pos, end) }))
}

/** @param {string} text @param {number} at */
function lineAt(text, at) {
  return text.slice(0, at).split('\n').length
}

/**
 * Whether a page stands where it is said to: from the root, from the file that names it, or by the end of its path; `*` and NAME stand for any name.
 * @param {import('./tree.mjs').Tree} tree
 * @param {string} file
 * @param {string} page
 */
function stands(tree, file, page) {
  if (built.test(page)) return true
  const near = path.posix.join(path.posix.dirname(file), page)
  const pattern = new RegExp(
    `(^|/)${page
      .replace(/^(\.{0,2}\/)+/, '')
      .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
      .replace(/\*\*\/|\*|\b[A-Z]{2,}\b(?=\\\.\w+\\\.ts)/g, (part) =>
        part === '**/' ? '(.*/)?' : '[^/]*',
      )}$`,
  )
  return page.startsWith('.')
    ? tree.files.includes(near)
    : tree.files.some((one) => pattern.test(one))
}
