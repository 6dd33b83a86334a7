import { expect, test } from 'vitest'
import { droppedFiles } from '../../renderer/places/adding/folders.ts'

const fileEntry = (name: string) => ({
  name,
  isFile: true,
  isDirectory: false,
  file: (give: (file: File) => void) => give(new File([name], name)),
})

/** A folder as the browser tells it: some of its entries at a time. */
function folderEntry(...entries: readonly object[]) {
  const waiting = [...entries]
  const readEntries = (give: (some: readonly object[]) => void) => give(waiting.splice(0, 2))
  return { isFile: false, isDirectory: true, createReader: () => ({ readEntries }) }
}

/** The same, with a name, told anew each time it is asked. */
function named(name: string, ...entries: readonly object[]) {
  return { ...folderEntry(), name, createReader: () => folderEntry(...entries).createReader() }
}

const transferOf = (...entries: readonly object[]) =>
  ({
    items: entries.map((entry) => ({ webkitGetAsEntry: () => entry })),
    files: [],
  }) as unknown as DataTransfer

test('the files of a dropped folder come in their order, those of folders inside it too', async () => {
  const dropped = transferOf(
    folderEntry(fileEntry('a'), folderEntry(fileEntry('b'), fileEntry('c')), fileEntry('d')),
    fileEntry('e'),
  )
  const names = async (most: number) => (await droppedFiles(dropped, most)).map(({ name }) => name)
  expect(await names(100)).toEqual(['a', 'b', 'c', 'd', 'e'])
})

test('no more files are taken than are asked for', async () => {
  const dropped = transferOf(folderEntry(...['a', 'b', 'c', 'd'].map(fileEntry)))
  expect(await droppedFiles(dropped, 3)).toHaveLength(3)
})

test('an archive in a dropped folder, and a bag that holds one, are no documents and are told; any other bag is', async () => {
  const archive = (name: string) =>
    named(name, fileEntry('archive.json'), named('journal', fileEntry('1.jsonl')))
  const dropped = transferOf(
    named(
      'bureau',
      fileEntry('a'),
      archive('mali.tarikh'),
      named('sac', fileEntry('bagit.txt'), named('data', archive('gao.tarikh'))),
      named('autre', fileEntry('bagit.txt'), named('data', fileEntry('b'))),
    ),
  )
  const told: string[] = []
  const files = await droppedFiles(dropped, 100, ({ name, as }) => told.push(`${as} ${name}`))
  expect(files.map(({ name }) => name)).toEqual(['a', 'bagit.txt', 'b'])
  expect(told).toEqual(['archive mali.tarikh', 'bag sac'])
})
