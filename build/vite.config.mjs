import { builtinModules } from 'node:module'
import path from 'node:path'
import { svelte } from '@sveltejs/vite-plugin-svelte'
import { createLogger } from 'vite'

/** The folder of the checkout. */
export const root = path.resolve(import.meta.dirname, '..')

// The oldest runtime that we run on (Electron 33: Node 20.18, Chromium 130), not the installed one.
const nodeTarget = 'node20'
const windowTarget = 'chrome130'

// Fonts stay at /fonts/, where the protocol serves them: not found at build time is as it should be.
const customLogger = createLogger('warn')
const warn = customLogger.warnOnce.bind(customLogger)
/** @type {typeof warn} */
customLogger.warnOnce = (message, options) => {
  if (!/fonts\/.*didn't resolve at build time/s.test(message)) warn(message, options)
}

// How long plugins took is of no interest to who runs a command.
const checks = { pluginTimings: false }

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
    plugins: [collect],
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
          entryFileNames: `[name].${extension}`,
          chunkFileNames: `shared/[name]-[hash].${extension}`,
        },
      },
    },
  }
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
