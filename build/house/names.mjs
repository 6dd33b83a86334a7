import ts from 'typescript'
import { scriptOf } from './tree.mjs'

/**
 * A name that stands for different things: where it is exported.
 * @typedef {{ readonly name: string, readonly files: readonly string[] }} Collision
 */

const program = /^(data|electron|renderer)\/.*\.(ts|svelte)$/

/**
 * Names that two files or more of the program export; a value and its type of one name in one file are one thing.
 * @param {import('./tree.mjs').Tree} tree
 * @returns {readonly Collision[]}
 */
export function collisionsIn(tree) {
  /** @type {Map<string, Set<string>>} */
  const found = new Map()
  for (const file of tree.files.filter((one) => program.test(one) && !one.endsWith('.d.ts')))
    for (const name of namesOf(file, tree.read(file)))
      found.set(name, (found.get(name) ?? new Set()).add(file))
  return [...found]
    .filter(([, files]) => files.size > 1)
    .map(([name, files]) => ({ name, files: [...files].sort() }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

/**
 * Names that are exported twice without a reason in the list, and reasons in it that are no longer needed.
 * @param {import('./tree.mjs').Tree} tree
 * @param {Readonly<Record<string, string>>} reasons by the name, why it may stand in several files
 * @returns {readonly string[]}
 */
export function nameFaults(tree, reasons) {
  const collisions = collisionsIn(tree)
  const left = Object.keys(reasons).filter((name) => !collisions.some((one) => one.name === name))
  return [
    ...collisions
      .filter(({ name }) => !Object.hasOwn(reasons, name))
      .map(
        ({ name, files }) => `${name} is exported by ${files.join(' and ')}: one name, one thing`,
      ),
    ...left.map((name) => `${name} is exported once: take it off the list of reasons`),
  ]
}

/** @param {string} file @param {string} text @returns {ReadonlySet<string>} */
function namesOf(file, text) {
  const source = ts.createSourceFile(file, scriptOf(file, text), ts.ScriptTarget.Latest, false)
  return new Set(source.statements.flatMap(namesBy))
}

/** @param {import('typescript').Statement} statement @returns {readonly string[]} */
function namesBy(statement) {
  if (ts.isExportDeclaration(statement)) {
    const { exportClause } = statement
    if (exportClause === undefined || !ts.isNamedExports(exportClause)) return []
    return exportClause.elements.map(({ name }) => name.text)
  }
  const isExported =
    ts.canHaveModifiers(statement) &&
    ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true
  if (!isExported) return []
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.flatMap(({ name }) =>
      ts.isIdentifier(name) ? [name.text] : [],
    )
  const named =
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement)
  return named && statement.name ? [statement.name.text] : []
}
