// npm run check, the house: rooms, circles, READMEs, cited pages, code that only tests use, names exported twice.
// Each fault is one sentence on a line; none, and it exits 0.
import { keptUnused } from './house/kept.mjs'
import { nameFaults } from './house/names.mjs'
import { namesKept } from './house/names-kept.mjs'
import { pageFaults } from './house/pages.mjs'
import { readmeFaults } from './house/readmes.mjs'
import { roomFaults } from './house/rooms.mjs'
import { treeOn } from './house/tree.mjs'
import { unusedFaults, unusedIn } from './house/unused.mjs'
import { root } from './prepare.mjs'
import * as plan from './rooms.mjs'

const tree = treeOn(root)
const { shelves } = plan
const rooms = Object.keys(plan.rooms).filter((one) => !one.endsWith('/*') && !shelves.includes(one))
const faults = [
  ...roomFaults(tree, plan),
  ...readmeFaults(tree, { rooms: [...rooms, 'data', 'electron', 'data/store', 'tests'], shelves }),
  ...pageFaults(tree),
  ...unusedFaults(unusedIn(root), keptUnused),
  ...nameFaults(tree, namesKept),
]
for (const fault of faults) console.log(fault)
process.exitCode = faults.length === 0 ? 0 : 1
