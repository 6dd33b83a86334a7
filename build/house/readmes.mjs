/**
 * Rooms that have no README.md of their own, or shelves that the README of the room around them does not name.
 * @param {import('./tree.mjs').Tree} tree
 * @param {{ readonly rooms: readonly string[], readonly shelves: readonly string[] }} named
 * @returns {readonly string[]}
 */
export function readmeFaults(tree, { rooms, shelves }) {
  return [
    ...rooms
      .filter((room) => !tree.files.includes(`${room}/README.md`))
      .map((room) => `${room} has no README.md: what for, what not, what it may import`),
    ...shelves
      .filter((shelf) => !isNamed(tree, shelf))
      .map((shelf) => `${shelf} is not named in the README.md of the room around it`),
  ]
}

/** @param {import('./tree.mjs').Tree} tree @param {string} shelf */
function isNamed(tree, shelf) {
  const parts = shelf.split('/')
  const readme = `${parts.slice(0, -1).join('/')}/README.md`
  return tree.files.includes(readme) && tree.read(readme).includes(`\`${parts.at(-1)}/\``)
}
