// npm run bench [-- NAME…]: measures ours against peers in the same run and prints the ratios.
// A bench is a file tests/bench/NAME.bench.ts that exports bench(): Promise<readonly Figure[]>,
// Figure as in tests/bench/figure.ts.
import { pathToFileURL } from 'node:url'
import { ensureBuilt, orRefuse, Refusal } from './prepare.mjs'

/** @typedef {import('../tests/bench/figure.ts').Figure} Figure */

await orRefuse(async () => {
  ensureBuilt()
  const { bundle, filesByName } = await import('./bundle.mjs')
  const benches = filesByName('.bench.ts')
  const names = process.argv.length > 2 ? process.argv.slice(2) : [...benches.keys()]
  /** @type {Figure[]} */
  const figures = []
  for (const name of names) {
    const file = benches.get(name)
    if (!file) throw new Refusal(`no bench "${name}"; there are: ${[...benches.keys()].join(', ')}`)
    console.error(`— ${name}`)
    const { bench } = await import(pathToFileURL(await bundle(file)).href)
    figures.push(...(await bench()))
  }
  printTable(figures)
  return figures.every(holds) ? 0 : 1
})

/** @param {Figure} figure */
function holds({ ours, peer, limit }) {
  return ours <= limit * peer
}

/** @param {readonly Figure[]} figures */
function printTable(figures) {
  const rows = figures.map((figure) => [
    figure.name,
    amount(figure.ours, figure.unit),
    `${amount(figure.peer, figure.unit)} ${figure.against}`,
    `${figure.peer === 0 ? '–' : (figure.ours / figure.peer).toPrecision(3)}`,
    `≤ ${figure.limit}`,
    holds(figure) ? 'holds' : 'FAILS',
  ])
  const table = [['what', 'ours', 'against', 'ratio', 'limit', ''], ...rows]
  const widths = table[0]?.map((_, i) => Math.max(...table.map((row) => (row[i] ?? '').length)))
  for (const row of table) {
    console.log(
      row
        .map((cell, i) => cell.padEnd(widths?.[i] ?? 0))
        .join('  ')
        .trimEnd(),
    )
  }
}

/**
 * @param {number} value
 * @param {string} unit
 */
function amount(value, unit) {
  return `${Number(value.toPrecision(4))} ${unit}`
}
