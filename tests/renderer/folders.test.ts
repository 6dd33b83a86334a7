import { expect, test } from 'vitest'
import { droppedFiles } from '../../renderer/places/adding/folders.ts'

const fileEntry = (name: string) => ({
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
