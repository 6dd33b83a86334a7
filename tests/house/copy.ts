import { spawn } from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { svelte } from '@sveltejs/vite-plugin-svelte'
import { build } from 'vite'

const root = path.resolve(import.meta.dirname, '../..')
// Every title is told, however quickly its test has passed.
const told = '--reporter=verbose'
const config = ['--config', 'tests/vitest.config.ts']
const copied = ['data', 'electron', 'renderer', 'build', 'tests', 'package.json', 'tsconfig.json']

/** What a program wrote and how it ended. */
export interface Ran {
  readonly status: number | null
  readonly out: string
  readonly err: string
}

/** A throw-away copy of the tree, to be changed as a stranger would change it. */
export interface TreeCopy {
  readonly folder: string
  /** The absolute path of a file of the copy. */
  at(file: string): string
  read(file: string): string
  /** Writes a whole file, its folders too. */
  write(file: string, text: string): void
  /** Puts one text in place of another that stands exactly once in a file. */
  patch(file: string, before: string, after: string): void
  /** Takes a file or folder away. */
  take(file: string): void
  /** The errors of the types of a room's project (`data`, `electron`, `tests`); what has not changed between two looks is not looked at again. */
  types(project: string): Promise<readonly string[]>
  /** The errors of the types of the window, its components too. */
  windowTypes(): Promise<readonly string[]>
  /** Bundles an entry for Node as the build does, and answers the path of the script. */
  bundle(entry: string): Promise<string>
  /** Bundles an entry and runs it with words; it works in the copy's folder. */
  run(entry: string, words?: readonly string[], input?: string): Promise<Ran>
  /** Runs test files that stand in the copy, in the simulated page where they are of the window. */
  tests(...files: readonly string[]): Promise<Ran>
  remove(): void
}

/** Copies the tree, without what is installed or built, into a temporary folder; remove it after. */
export function copyTree(): TreeCopy {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'tarikh-house-'))
  for (const part of copied)
    cpSync(path.join(root, part), path.join(folder, part), { recursive: true })
  symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'))
  const at = (file: string): string => path.join(folder, file)
  const read = (file: string): string => readFileSync(at(file), 'utf8')
  const write = (file: string, text: string): void => {
    mkdirSync(path.dirname(at(file)), { recursive: true })
    writeFileSync(at(file), text)
  }
  const tool = (program: string, words: readonly string[]): Promise<Ran> =>
    ended(folder, [path.join(root, 'node_modules', program), ...words], '')
  const bundle = async (entry: string): Promise<string> => {
    const name = path.basename(entry, '.ts')
    await bundled(folder, { [name]: at(entry) })
    return at(`out/${name}.js`)
  }
  return {
    folder,
    at,
    read,
    write,
    patch: (file, before, after) => {
      const parts = read(file).split(before)
      if (parts.length !== 2)
        throw new Error(`${file} holds ${parts.length - 1} times, not once: ${before}`)
      write(file, parts.join(after))
    },
    take: (file) => rmSync(at(file), { recursive: true, force: true }),
    types: async (project) => {
      const kept = ['--incremental', '--tsBuildInfoFile', at(`${project}/kept.json`)]
      const words = ['--singleThreaded', '--pretty', 'false', ...kept, '-p', project]
      const { status, out } = await tool('@typescript/native/bin/tsc', words)
      return errorsIn(status, out, /error TS/)
    },
    windowTypes: async () => {
      const words = ['--tsconfig', './renderer/tsconfig.json', '--output', 'machine']
      const { status, out } = await tool('svelte-check/bin/svelte-check', words)
      return errorsIn(status, out, / ERROR /)
    },
    bundle,
    run: async (entry, words = [], input = '') =>
      ended(folder, [await bundle(entry), ...words], input),
    tests: (...files) => tool('vitest/vitest.mjs', ['run', told, ...config, ...files]),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

/** The lines that tell errors; a program that failed without one is quoted whole. */
function errorsIn(status: number | null, out: string, error: RegExp): readonly string[] {
  if (status === 0) return []
  const lines = out.split('\n').filter((line) => error.test(line))
  return lines.length > 0 ? lines : [out]
}

async function bundled(folder: string, input: Readonly<Record<string, string>>): Promise<void> {
  await build({
    configFile: false,
    root: folder,
    logLevel: 'error',
    plugins: [svelte({ configFile: false })],
    resolve: { conditions: ['node', 'import', 'module', 'default'] },
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: true,
      outDir: path.join(folder, 'out'),
      emptyOutDir: false,
      copyPublicDir: false,
      minify: false,
      rolldownOptions: {
        input,
        external: ['electron', /^node:/],
        output: { entryFileNames: '[name].js', chunkFileNames: 'shared/[name]-[hash].js' },
      },
    },
  })
  const fonts = path.join(folder, 'out/fonts')
  rmSync(fonts, { force: true })
  symlinkSync(path.join(root, 'out/fonts'), fonts)
}

function ended(folder: string, words: readonly string[], input: string): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, words, {
      cwd: folder,
      env: { ...process.env, TARIKH_USER_DATA: path.join(folder, 'machine'), LANG: 'fr' },
    })
    let out = ''
    let err = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      err += text
    })
    child.on('error', reject)
    child.on('close', (status) => resolve({ status, out, err }))
    child.stdin.end(input)
  })
}
