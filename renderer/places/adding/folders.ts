const deepest = 40

/** A folder that holds an archive, or a bag with one: its journals and texts are no documents. */
export interface PassedFolder {
  readonly name: string
  readonly as: 'archive' | 'bag'
}

/** The files that were dropped, those of dropped folders too, however deep; at most so many. Archives among them are passed over and told. The entries are taken at once: a drop is forgotten as soon as its event ends. */
export function droppedFiles(
  transfer: DataTransfer | null,
  most: number,
  passed: (folder: PassedFolder) => void = () => undefined,
): Promise<readonly File[]> {
  const entries = [...(transfer?.items ?? [])].map((item) => item.webkitGetAsEntry?.() ?? null)
  const plain = [...(transfer?.files ?? [])]
  if (!entries.some((entry) => entry?.isDirectory)) return Promise.resolve(plain)
  return filesIn(
    entries.filter((entry) => entry !== null),
    most,
    passed,
  )
}

async function filesIn(
  entries: readonly FileSystemEntry[],
  most: number,
  passed: (folder: PassedFolder) => void,
): Promise<readonly File[]> {
  const files: File[] = []
  const waiting = entries.map((entry) => ({ entry, depth: 0 })).reverse()
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (files.length >= most) break
    const { entry, depth } = next
    if (isFile(entry)) {
      const file = await fileOf(entry)
      if (file !== null) files.push(file)
    } else if (isFolder(entry) && depth < deepest) {
      const inside = await entriesOf(entry)
      const as = await keptAs(inside)
      if (as !== null) passed({ name: entry.name, as })
      else for (const inner of inside.reverse()) waiting.push({ entry: inner, depth: depth + 1 })
    }
  }
  return files
}

async function keptAs(inside: readonly FileSystemEntry[]): Promise<PassedFolder['as'] | null> {
  if (isArchive(inside)) return 'archive'
  const data = inside.find(({ name }) => name === 'data')
  if (data === undefined || !isFolder(data) || !inside.some(({ name }) => name === 'bagit.txt'))
    return null
  for (const folder of (await entriesOf(data)).filter(isFolder))
    if (isArchive(await entriesOf(folder))) return 'bag'
  return null
}

function isArchive(inside: readonly FileSystemEntry[]): boolean {
  const holds = (name: string): boolean => inside.some((entry) => entry.name === name)
  return holds('archive.json') && holds('journal')
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory
}

function fileOf(entry: FileSystemFileEntry): Promise<File | null> {
  return new Promise((resolve) => entry.file(resolve, () => resolve(null)))
}

// A folder tells a hundred of its entries at a time, and none when it has told all.
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader()
  const all: FileSystemEntry[] = []
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve) =>
      reader.readEntries(resolve, () => resolve([])),
    )
    if (some.length === 0) return all
    all.push(...some)
  }
}
