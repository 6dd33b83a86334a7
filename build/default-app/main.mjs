// Stand-in for Electron's own default app: [-r module]… [--switches] <app folder>.
// It awaits the app, because 'ready' is held back until this module has been evaluated.
import fs from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { app } from 'electron'

const args = process.argv.slice(1)
const preloads = []
let folder = ''
for (let i = 0; i < args.length && !folder; i++) {
  const arg = args[i] ?? ''
  if (arg === '-r') preloads.push(args[++i] ?? '')
  else if (!arg.startsWith('-')) folder = path.resolve(arg)
}
// Playwright's loader comes in through -r.
const require = createRequire(import.meta.url)
for (const module of preloads) require(module)

if (folder) {
  const about = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'))
  Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true })
  app.setName(about.productName ?? about.name)
  app.setVersion(about.version ?? '0.0.0')
  app.setDesktopName?.(`${about.name}.desktop`)
  app.setAppPath(folder)
  await import(pathToFileURL(path.join(folder, about.main ?? 'index.js')).href)
} else {
  console.error('usage: electron [switches] <app folder>')
  app.exit(2)
}
