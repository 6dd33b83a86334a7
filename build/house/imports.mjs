import path from 'node:path'
import ts from 'typescript'
import { scriptOf } from './tree.mjs'

/**
 * One import of a file of this repository: what it says and which file that is; `isType` where only types come.
 * @typedef {{ readonly from: string, readonly to: string, readonly isType: boolean }} Import
 */

const code = /\.(ts|mts|mjs|cjs|js|svelte)$/

/**
 * Every import between the files of a tree: of values and of types, at the head or where it is needed, in components too.
 * @param {import('./tree.mjs').Tree} tree
 * @returns {readonly Import[]}
 */
export function importsOf(tree) {
  return tree.files.filter((file) => code.test(file)).flatMap((file) => importsIn(tree, file))
}

/**
 * @param {import('./tree.mjs').Tree} tree
 * @param {string} file
 * @returns {readonly Import[]}
 */
function importsIn(tree, file) {
  const text = tree.read(file)
  const script = scriptOf(file, text)
  const source = ts.createSourceFile(file, script, ts.ScriptTarget.Latest, false, kindOf(file))
  /** @type {Map<string, boolean>} by what is imported, whether only types come */
  const found = new Map()
  /** @param {string} specifier @param {boolean} isType */
  const note = (specifier, isType) => {
    if (!specifier.startsWith('.')) return
    const to = path.posix.join(path.posix.dirname(file), specifier.replace(/\?.*$/, ''))
    found.set(to, (found.get(to) ?? true) && isType)
  }
  /** @param {import('typescript').Node} node */
  const visit = (node) => {
    const named = namedBy(node)
    if (named !== null) note(named.specifier, named.isType)
    ts.forEachChild(node, visit)
  }
  visit(source)
  // In the markup of a component only an import in place can stand.
  if (file.endsWith('.svelte'))
    for (const [, specifier = ''] of text.matchAll(/\bimport\(\s*['"]([^'"]+)['"]\s*\)/g))
      note(specifier, false)
  return [...found].map(([to, isType]) => ({ from: file, to, isType }))
}

/**
 * @param {import('typescript').Node} node
 * @returns {{ readonly specifier: string, readonly isType: boolean } | null}
 */
function namedBy(node) {
  if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier))
    return { specifier: node.moduleSpecifier.text, isType: isTypeImport(node.importClause) }
  if (
    ts.isExportDeclaration(node) &&
    node.moduleSpecifier &&
    ts.isStringLiteral(node.moduleSpecifier)
  )
    return { specifier: node.moduleSpecifier.text, isType: node.isTypeOnly }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    const { literal } = node.argument
    return ts.isStringLiteral(literal) ? { specifier: literal.text, isType: true } : null
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    const [first] = node.arguments
    return first && ts.isStringLiteralLike(first) ? { specifier: first.text, isType: false } : null
  }
  return null
}

/** @param {import('typescript').ImportClause | undefined} clause */
function isTypeImport(clause) {
  if (clause === undefined) return false
  if (clause.isTypeOnly) return true
  const { name, namedBindings } = clause
  if (name !== undefined || namedBindings === undefined || !ts.isNamedImports(namedBindings))
    return false
  return namedBindings.elements.length > 0 && namedBindings.elements.every((one) => one.isTypeOnly)
}

/** @param {string} file */
function kindOf(file) {
  return /\.(ts|mts|svelte)$/.test(file) ? ts.ScriptKind.TS : ts.ScriptKind.JS
}
