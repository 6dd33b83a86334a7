import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { type FontBytes, fontFiles } from '../../data/print/type/fonts.ts'

const read = new Map<string, Promise<FontBytes>>()

/** Reads the bytes of every font once, from the folder that the build fills. */
export function readFonts(folder: string): Promise<FontBytes> {
  const known = read.get(folder)
  if (known !== undefined) return known
  const reading = readAll(folder)
  read.set(folder, reading)
  return reading
}

async function readAll(folder: string): Promise<FontBytes> {
  const files = await Promise.all(
    Object.entries(fontFiles).map(async ([key, file]) => {
      const bytes = await readFile(path.join(folder, `${file}.ttf`))
      return [key, new Uint8Array(bytes)] as const
    }),
  )
  return Object.fromEntries(files) as FontBytes
}
