import { circlesIn } from './circles.mjs'
import { importsOf } from './imports.mjs'

/**
 * @typedef {import('./tree.mjs').Tree} Tree
 * @typedef {import('./imports.mjs').Import} Import
 * @typedef {{
 *   readonly rooms: import('../rooms.mjs').Rooms,
 *   readonly narrower?: typeof import('../rooms.mjs').narrower,
 *   readonly outside?: Readonly<Record<string, string>>,
 *   readonly watchers?: readonly string[],
 * }} Plan
 */

const code = /\.(ts|mts|mjs|cjs|js|svelte|css)$/

/**
 * Every import of a tree that its plan does not allow, each in one sentence.
 * @param {Tree} tree
 * @param {Plan} plan
 * @returns {readonly string[]}
 */
export function roomFaults(tree, plan) {
  const imports = importsOf(tree)
  return [
    ...tableFaults(plan),
    ...homeless(tree, plan),
    ...imports.flatMap((found) => importFaults(found, plan)),
    ...circlesOfFiles(imports),
  ]
}

/**
 * The room of a file: the deepest one whose folder it stands in; a folder's own room where the plan has one for each (`places/*`).
 * @param {string} file
 * @param {Plan} plan
 * @returns {string | null}
 */
export function roomOf(file, { rooms }) {
  const parts = file.split('/')
  for (let depth = parts.length - 1; depth > 0; depth--) {
    const folder = parts.slice(0, depth).join('/')
    if (folder in rooms) return folder
    const each = `${parts.slice(0, depth - 1).join('/')}/*`
    if (each in rooms) return folder
  }
  return null
}

/** @param {string} room @param {Plan} plan */
function allowedBy(room, { rooms }) {
  return rooms[room] ?? rooms[room.replace(/[^/]+$/, '*')] ?? []
}

/** @param {Import} found @param {Plan} plan @returns {readonly string[]} */
function importFaults(found, plan) {
  const { from, to } = found
  const [own, other] = [roomOf(from, plan), roomOf(to, plan)]
  if (own === null || own === other || Object.hasOwn(plan.outside ?? {}, to)) return []
  if (other === null) return [`${from} → ${to}: ${own} imports nothing that stands in no room`]
  const allowed = allowedBy(own, plan)
  const isAllowed = allowed.includes(other) || allowed.includes(other.replace(/[^/]+$/, '*'))
  if (!isAllowed) return [`${from} → ${to}: ${own} may not import ${other}`]
  return (plan.narrower ?? [])
    .filter((one) => one.from === own && one.to === other && !one.allows(found))
    .map(({ rule }) => `${from} → ${to}: ${rule}`)
}

/** Rooms that may import one another in a circle, and names in the table that no room bears. @param {Plan} plan */
function tableFaults({ rooms }) {
  const edges = Object.entries(rooms).flatMap(([from, list]) => list.map((to) => ({ from, to })))
  const unknown = edges.filter(({ to }) => !(to in rooms))
  return [
    ...unknown.map(({ from, to }) => `the table lets ${from} import ${to}, which is no room`),
    ...circlesIn(edges).map((circle) => `the table lets rooms import in a circle: ${circle}`),
  ]
}

/** Code that stands in no room. @param {Tree} tree @param {Plan} plan */
function homeless(tree, plan) {
  const { outside = {}, watchers = [] } = plan
  return tree.files
    .filter((file) => file.includes('/') && code.test(file) && roomOf(file, plan) === null)
    .filter((file) => !Object.hasOwn(outside, file))
    .filter((file) => !watchers.some((folder) => file.startsWith(`${folder}/`)))
    .map((file) => `${file} stands in no room of the table`)
}

/** @param {readonly Import[]} imports */
function circlesOfFiles(imports) {
  return circlesIn(imports).map((circle) => `files import one another in a circle: ${circle}`)
}
