import { builtinModules } from 'node:module'
import path from 'node:path'
import { svelte } from '@sveltejs/vite-plugin-svelte'
import { createLogger } from 'vite'
import { wordsAsText } from './words.mjs'

/** The folder of the checkout. */
export const root = path.resolve(import.meta.dirname, '..')

// The oldest runtime that we run on (Electron 33: Node 20.18, Chromium 130), not the installed one.
const nodeTarget = 'node20'
const windowTarget = 'chrome130'
// A reading copy is opened in whatever browser is there: those of 2023 and later.
const copyTarget = ['chrome111', 'firefox113', 'safari16.4']

// Fonts stay at /fonts/, where the protocol serves them: not found at build time is as it should be.
const customLogger = createLogger('warn')
const warn = customLogger.warnOnce.bind(customLogger)
/** @type {typeof warn} */
customLogger.warnOnce = (message, options) => {
  if (!/fonts\/.*didn't resolve at build time/s.test(message)) warn(message, options)
}

// What a start reads, in its order; how fast the command line starts hangs on other things.
const firstRead = {
  main: 'electron/shell/main.ts',
  serving: 'electron/shell/serving.ts',
  engine: 'electron/engine/engine.ts',
  worker: 'electron/engine/worker.ts',
}

// How long plugins took is of no interest to who runs a command; and the writer of a format is read
// when it is asked for, also where another part that comes late reads it too.
const checks = { pluginTimings: false, ineffectiveDynamicImport: false }

/**
 * @typedef {{ dev: boolean, out: string, collect: import('vite').Plugin }} BuildOptions
 * @param {BuildOptions} options
 * @returns {import('vite').InlineConfig}
 */
function common({ dev, collect }) {
  return {
    configFile: false,
    logLevel: 'warn',
    customLogger,
    root,
    plugins: [wordsAsText(), collect],
    define: { 'process.env.NODE_ENV': JSON.stringify(dev ? 'development' : 'production') },
  }
}

/**
 * Bundles for Node or Electron: all but electron and Node's own modules goes in, so that a package
 * carries no node_modules.
 * @param {BuildOptions} options
 * @param {Record<string, string>} entries name → file in the checkout
 * @param {'es' | 'cjs'} format
 * @returns {import('vite').InlineConfig}
 */
export function nodeBundle(options, entries, format) {
  const input = Object.entries(entries).map(([name, file]) => [name, path.join(root, file)])
  const extension = format === 'cjs' ? 'cjs' : 'js'
  return {
    ...common(options),
    resolve: { conditions: ['node', 'import', 'module', 'default'] },
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: true,
      outDir: options.out,
      emptyOutDir: false,
      copyPublicDir: false,
      target: nodeTarget,
      sourcemap: options.dev,
      minify: false,
      rolldownOptions: {
        checks,
        input: Object.fromEntries(input),
        external: ['electron', /^node:/, ...builtinModules],
        output: {
          format,
          codeSplitting: {
            includeDependenciesRecursively: false,
            groups: [{ debugName: 'first', name: together() }],
          },
          entryFileNames: `[name].${extension}`,
          chunkFileNames: `shared/[name]-[hash].${extension}`,
        },
      },
    },
  }
}

/**
 * What a bundler tells of its modules.
 * @typedef {{ getModuleInfo(id: string): { importedIds: readonly string[] } | null }} ChunkingContext
 */

/**
 * Names the chunk of a module that the engine reads at its start, by what else reads it then: each
 * part of the program starts with a handful of files, and with little that is not its own. A module
 * is read by all that read those who import it, so the chunks import one another one way only.
 * @returns {(id: string, context: ChunkingContext) => string | null}
 */
function together() {
  /** @type {Map<string, string[]> | undefined} */
  let readBy
  return (id, context) => {
    readBy ??= firstReaders(context)
    const readers = readBy.get(id) ?? []
    const reads = (/** @type {string[]} */ ...names) =>
      names.every((name) => readers.includes(name))
    if (!reads('engine')) return null
    if (reads('main') || reads('serving', 'worker')) return 'core'
    if (reads('serving')) return 'calls'
    return reads('worker') ? 'work' : 'archive'
  }
}

/**
 * Which parts of the program read a module at a start, by the module's id.
 * @param {ChunkingContext} context
 */
function firstReaders(context) {
  /** @type {Map<string, string[]>} */
  const readBy = new Map()
  for (const [name, file] of Object.entries(firstRead)) {
    const entry = path.join(root, file)
    const seen = new Set([entry])
    for (const id of seen) {
      for (const imported of context.getModuleInfo(id)?.importedIds ?? []) seen.add(imported)
    }
    seen.delete(entry)
    for (const id of seen) readBy.set(id, [...(readBy.get(id) ?? []), name])
  }
  return readBy
}

/**
 * The window: one page with its script, style and pictures, all from our own origin.
 * @param {BuildOptions} options
 * @returns {import('vite').InlineConfig}
 */
export function windowBundle(options) {
  const shared = common(options)
  return {
    ...shared,
    root: path.join(root, 'renderer'),
    plugins: [svelte({ configFile: false }), ...(shared.plugins ?? [])],
    build: {
      outDir: path.join(options.out, 'renderer'),
      emptyOutDir: true,
      target: windowTarget,
      sourcemap: options.dev,
      modulePreload: { polyfill: false },
      // One style for all chunks: a screen that comes later is dressed from the start.
      cssCodeSplit: false,
      assetsInlineLimit: 0,
      rolldownOptions: {
        checks,
        // Two scripts: what the first picture needs, and every other place, read once it stands.
        output: {
          codeSplitting: {
            groups: [
              { name: 'window', tags: ['$initial'], priority: 1 },
              { name: 'places', test: /./ },
            ],
          },
        },
      },
      chunkSizeWarningLimit: 2000,
    },
  }
}

/**
 * The page of a reading copy: one script and one style, which an export puts into its file.
 * @param {BuildOptions} options
 * @returns {import('vite').InlineConfig}
 */
export function copyBundle(options) {
  const shared = common(options)
  return {
    ...shared,
    root: path.join(root, 'renderer/copy'),
    plugins: [svelte({ configFile: false }), ...(shared.plugins ?? [])],
    build: {
      outDir: path.join(options.out, 'copy'),
      emptyOutDir: true,
      copyPublicDir: false,
      target: copyTarget,
      sourcemap: false,
      cssCodeSplit: false,
      lib: {
        entry: path.join(root, 'renderer/copy/main.ts'),
        formats: ['iife'],
        name: 'copy',
        fileName: () => 'copy.js',
        cssFileName: 'copy',
      },
      rolldownOptions: { checks },
    },
  }
}
