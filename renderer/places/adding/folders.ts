const deepest = 40

/** The files that were dropped, those of dropped folders too, however deep; at most so many. The entries are taken at once: a drop is forgotten as soon as its event ends. */
export function droppedFiles(
  transfer: DataTransfer | null,
  most: number,
): Promise<readonly File[]> {
  const entries = [...(transfer?.items ?? [])].map((item) => item.webkitGetAsEntry?.() ?? null)
  const plain = [...(transfer?.files ?? [])]
  if (!entries.some((entry) => entry?.isDirectory)) return Promise.resolve(plain)
  return filesIn(
    entries.filter((entry) => entry !== null),
    most,
  )
}

async function filesIn(
  entries: readonly FileSystemEntry[],
  most: number,
): Promise<readonly File[]> {
  const files: File[] = []
  const waiting = entries.map((entry) => ({ entry, depth: 0 })).reverse()
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (files.length >= most) break
    const { entry, depth } = next
    if (isFile(entry)) {
      const file = await fileOf(entry)
      if (file !== null) files.push(file)
    } else if (isFolder(entry) && depth < deepest)
      for (const inner of (await entriesOf(entry)).reverse())
        waiting.push({ entry: inner, depth: depth + 1 })
  }
  return files
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
