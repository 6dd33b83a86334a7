// npm run prove -- NAME [--short] [--seed N]: runs one long proof; without a name lists them.
// A proof is a file tests/**/NAME.prove.ts that exports
// prove({ short, seed, say }): Promise<{ ok: boolean, lines: string[] }>; what it says while it
// runs goes to standard error, its lines to standard output once all are known.
import { pathToFileURL } from 'node:url'
import { ensurePackages, orRefuse, Refusal } from './prepare.mjs'

await orRefuse(async () => {
  ensurePackages()
  const { bundle, filesByName } = await import('./bundle.mjs')
  const proofs = filesByName('.prove.ts')
  const [name, ...options] = process.argv.slice(2)
  if (name === undefined) {
    console.log([...proofs.keys()].join('\n'))
    return 0
  }
  const file = proofs.get(name)
  if (!file) throw new Refusal(`no proof "${name}"; there are: ${[...proofs.keys()].join(', ')}`)
  const { prove } = await import(pathToFileURL(await bundle(file)).href)
  const began = performance.now()
  const short = options.includes('--short')
  const { ok, lines } = await prove({ short, say: console.error, ...seedOf(options) })
  for (const line of lines) console.log(line)
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  console.log(`${name}: ${ok ? 'holds' : 'FAILS'} (${seconds} s)`)
  return ok ? 0 : 1
})

/** @param {string[]} options */
function seedOf(options) {
  const at = options.indexOf('--seed')
  if (at < 0) return {}
  const seed = Number(options[at + 1])
  if (!Number.isSafeInteger(seed)) throw new Refusal('--seed takes a whole number')
  return { seed }
}
