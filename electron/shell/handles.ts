import { randomBytes } from 'node:crypto'
import path from 'node:path'

/** Opaque names for the files that a person chose; the window never learns a path. */
export interface Handles {
  /** Names an absolute path. */
  issue(file: string): string
  /** The path that a name was issued for. */
  pathOf(handle: string): string | null
  /** The paths of all handles that stand anywhere in a call's input; null where one is not ours. */
  filesIn(input: unknown): Readonly<Record<string, string>> | null
}

const form = /^h-[0-9a-f]{32}$/

/** An empty table of handles; it lives as long as the shell. */
export function createHandles(): Handles {
  const paths = new Map<string, string>()
  return {
    issue: (file) => {
      const handle = `h-${randomBytes(16).toString('hex')}`
      paths.set(handle, path.resolve(file))
      return handle
    },
    pathOf: (handle) => paths.get(handle) ?? null,
    filesIn: (input) => {
      const found = handlesIn(input)
      const files: Record<string, string> = {}
      for (const handle of found) {
        const file = paths.get(handle)
        if (file === undefined) return null
        files[handle] = file
      }
      return files
    },
  }
}

/** The values of the key `handle`, however deep. */
function handlesIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return []
  return Object.entries(value).flatMap(([key, part]) =>
    key === 'handle' && typeof part === 'string' && form.test(part) ? [part] : handlesIn(part),
  )
}
