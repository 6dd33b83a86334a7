// npm run -s tarikh -- COMMAND: the command line under plain Node. What setting up says goes to
// standard error, so that standard output holds the answer and nothing else.
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { ensureBuilt, Refusal, root, say } from './prepare.mjs'

try {
  ensureBuilt()
  const program = path.join(root, 'out/cli.js')
  process.argv = [process.execPath, program, ...process.argv.slice(2)]
  await import(pathToFileURL(program).href)
} catch (problem) {
  if (!(problem instanceof Refusal)) throw problem
  say(problem.message)
  process.exitCode = 1
}
