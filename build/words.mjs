import path from 'node:path'
import { runnerImport } from 'vite'

const isWords = /[\\/]data[\\/]words[\\/](fr|en)\.ts$/

/** @type {Map<string, Promise<string>>} */
const texts = new Map()

/**
 * Gives every sentence of a language as one text that is read at once: as code the two languages
 * are a quarter of what a window reads at its start, and the costliest part of it.
 * @returns {import('vite').Plugin}
 */
export function wordsAsText() {
  return {
    name: 'words-as-text',
    enforce: 'pre',
    async load(id) {
      if (!isWords.test(id)) return null
      const text = texts.get(id) ?? wordsOf(id)
      texts.set(id, text)
      const name = path.basename(id, '.ts')
      return `export const ${name} = JSON.parse(${JSON.stringify(await text)})`
    },
  }
}

/** @param {string} file */
async function wordsOf(file) {
  const options = {
    configFile: /** @type {const} */ (false),
    logLevel: /** @type {const} */ ('warn'),
  }
  const { module } = await runnerImport(file, options)
  return JSON.stringify(/** @type {Record<string, unknown>} */ (module)[path.basename(file, '.ts')])
}
