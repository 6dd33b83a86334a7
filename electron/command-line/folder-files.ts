import type { Dirent } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import path from 'node:path'
import { codeOf } from '../../data/store/core/disk.ts'
import { say } from '../../data/words/words.ts'
import type { CommandCall } from './command.ts'

const deepest = 40

/** Every file that the words after the archive name, those of folders too; of a folder it is said how much of it is passed over. */
export async function filesAsked({
  args,
  at,
  lang,
  remark,
}: CommandCall): Promise<readonly string[]> {
  const files: string[] = []
  for (const word of args.slice(1)) {
    const named = await filesNamed(word, at)
    if (named.isFolder && named.files.length + named.archives.length + named.bags.length === 0)
      remark(say(lang, 'cli.source.folder-empty', { file: word }))
    if (named.passed > 0)
      remark(say(lang, 'cli.source.passed-over', { file: word, n: named.passed }))
    for (const file of named.archives) remark(say(lang, 'cli.source.archive-passed', { file }))
    for (const file of named.bags) remark(say(lang, 'cli.source.bag-passed', { file }))
    files.push(...named.files)
  }
  return files
}

interface NamedFiles {
  readonly files: readonly string[]
  readonly isFolder: boolean
  /** Links, pipes, devices, and folders too deep or closed to us. */
  readonly passed: number
  /** Archives, whose journals and texts are no documents. */
  readonly archives: readonly string[]
  /** Bags in which an archive travels. */
  readonly bags: readonly string[]
}

// The file that is named, or all files of the folder that is, in the order of their names, however deep; no link in it is followed.
async function filesNamed(word: string, at: (file: string) => string): Promise<NamedFiles> {
  if (!(await isFolder(at(word))))
    return { files: [word], isFolder: false, passed: 0, archives: [], bags: [] }
  const files: string[] = []
  const archives: string[] = []
  const bags: string[] = []
  let passed = 0
  const waiting = [{ folder: word, depth: 0 }]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { folder, depth } = next
    const entries = depth < deepest ? await entriesOf(at(folder)) : null
    if (entries === null) passed++
    if (entries !== null && isArchive(entries)) {
      archives.push(folder)
      continue
    }
    if (entries !== null && (await isBag(at(folder), entries))) {
      bags.push(folder)
      continue
    }
    const inner: typeof waiting = []
    for (const entry of entries ?? []) {
      const name = path.join(folder, entry.name)
      if (entry.isFile()) files.push(name)
      else if (entry.isDirectory()) inner.push({ folder: name, depth: depth + 1 })
      else passed++
    }
    waiting.push(...inner.reverse())
  }
  return { files, isFolder: true, passed, archives, bags }
}

function isArchive(entries: readonly Dirent[]): boolean {
  const holds = (name: string): boolean => entries.some((entry) => entry.name === name)
  return holds('archive.json') && holds('journal')
}

/** Whether a folder is a bag that holds an archive: any other bag is a folder of documents. */
async function isBag(folder: string, entries: readonly Dirent[]): Promise<boolean> {
  if (!entries.some(({ name }) => name === 'bagit.txt')) return false
  const data = path.join(folder, 'data')
  for (const entry of (await entriesOf(data)) ?? [])
    if (entry.isDirectory() && isArchive((await entriesOf(path.join(data, entry.name))) ?? []))
      return true
  return false
}

async function isFolder(file: string): Promise<boolean> {
  try {
    return (await stat(file)).isDirectory()
  } catch (error) {
    // What is not there, or not ours to look at, is refused by name where it is read.
    if (codeOf(error) === '') throw error
    return false
  }
}

async function entriesOf(folder: string): Promise<readonly Dirent[] | null> {
  try {
    const entries = await readdir(folder, { withFileTypes: true })
    return entries.sort((a, b) => (a.name < b.name ? -1 : 1))
  } catch (error) {
    if (codeOf(error) === '') throw error
    return null
  }
}
