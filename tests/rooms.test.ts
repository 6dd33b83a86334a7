import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'

const root = path.resolve(import.meta.dirname, '..')

/** Files of a folder, however deep, by the end of their names. */
function filesIn(folder: string, ending: RegExp): readonly string[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => ending.test(name))
    .map((name) => `${folder}/${name}`)
}

/** The specifiers that a file imports, types included; relative ones left out. */
function packagesOf(file: string): readonly string[] {
  const text = readFileSync(path.join(root, file), 'utf8')
  const found = text.matchAll(
    /(?:^|\n)\s*(?:(?:import|export)\b[^'"]*?\bfrom|import)\s*['"]([^'"]+)['"]/g,
  )
  const specifiers = [...found].map((match) => match[1] ?? '')
  return specifiers.filter((specifier) => !specifier.startsWith('.'))
}

/** The package of a specifier: `@noble/hashes/sha2.js` is of `@noble/hashes`. */
function packageName(specifier: string): string {
  const parts = specifier.split('/')
  return specifier.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? '')
}

function strangers(files: readonly string[], allowed: readonly string[]): readonly string[] {
  return files.flatMap((file) =>
    packagesOf(file)
      .filter((specifier) => !allowed.includes(packageName(specifier)))
      .map((specifier) => `${file}: ${specifier}`),
  )
}

const pure = [
  ...['valibot', '@noble/hashes', 'fontkit', 'hyphen', 'bidi-js', 'fflate'],
  'modern-ahocorasick',
  // What reads documents that come in.
  ...['saxes', 'parse5', 'postal-mime', 'pdfjs-dist', 'franc', 'exifr'],
]

describe('each room imports only what it may', () => {
  test('data/ has a short list of pure packages', () => {
    const files = filesIn('data', /\.ts$/).filter(
      (file) => !/^data\/(store|print\/writer)\/|\.d\.ts$/.test(file),
    )
    expect(files.length).toBeGreaterThan(10)
    expect(strangers(files, pure)).toEqual([])
  })

  test('the store adds Node and lowdb, the PDF writer Node', () => {
    const node = /^node:/
    const store = strangers(filesIn('data/store', /\.ts$/), [...pure, 'lowdb'])
    const writer = strangers(filesIn('data/print/writer', /\.ts$/), pure)
    const foreign = [...store, ...writer].filter((line) => !node.test(line.split(': ')[1] ?? ''))
    expect(foreign).toEqual([])
  })

  test('the preload imports electron and nothing else', () => {
    const text = readFileSync(path.join(root, 'electron/shell/preload.ts'), 'utf8')
    expect(packagesOf('electron/shell/preload.ts')).toEqual(['electron'])
    expect(text).not.toMatch(/from '\.|require\(|import\(/)
  })

  test('the window imports no Node, no Electron, and vis-timeline in one folder only', () => {
    const files = filesIn('renderer', /\.(ts|svelte)$/)
    const drawing = ['vis-timeline', 'vis-data', 'vis-util', 'moment']
    const outside = files.filter((file) => !file.startsWith('renderer/timeline/'))
    expect(strangers(outside, ['svelte', ...pure])).toEqual([])
    expect(strangers(files, ['svelte', ...pure, ...drawing])).toEqual([])
  })

  test('the command line imports no electron, directly or through another file', () => {
    const seen = new Set<string>()
    const visit = (file: string): void => {
      if (seen.has(file)) return
      seen.add(file)
      const text = readFileSync(path.join(root, file), 'utf8')
      for (const match of text.matchAll(/from '(\.[^']+\.ts)'/g)) {
        visit(path.join(path.dirname(file), match[1] ?? ''))
      }
    }
    visit('electron/command-line/cli.ts')
    const reached = [...seen].filter((file) => packagesOf(file).includes('electron'))
    expect(reached).toEqual([])
  })

  test('no markup is made from text: {@html} stands nowhere', () => {
    const files = filesIn('renderer', /\.svelte$/)
    const found = files.filter((file) =>
      /\{@html|innerHTML\s*=|insertAdjacentHTML/.test(readFileSync(path.join(root, file), 'utf8')),
    )
    expect(found).toEqual([])
  })
})
