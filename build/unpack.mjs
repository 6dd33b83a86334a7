import fs from 'node:fs'
import path from 'node:path'
import zlib from 'node:zlib'

/**
 * The bytes of one entry of an uncompressed tar archive.
 * @param {Buffer} tar
 * @param {string} wanted
 * @returns {Buffer}
 */
export function tarEntry(tar, wanted) {
  let at = 0
  while (tar[at]) {
    const name = tar.toString('utf8', at, at + 100).replace(/\0.*$/s, '')
    const size = Number.parseInt(tar.toString('latin1', at + 124, at + 136), 8)
    if (name === wanted) return tar.subarray(at + 512, at + 512 + size)
    at += 512 + Math.ceil(size / 512) * 512
  }
  throw new Error(`not in the tarball: ${wanted}`)
}

/**
 * Unpacks a zip archive below a folder; `rename` gives each entry's new path, or null to leave it.
 * Only the methods "stored" and "deflated" are read; executable bits are kept.
 * @param {Buffer} zip
 * @param {string} folder
 * @param {(name: string) => string | null} rename
 */
export function unzip(zip, folder, rename) {
  let end = zip.length - 22
  while (zip.readUInt32LE(end) !== 0x06054b50) end--
  const count = zip.readUInt16LE(end + 10)
  let at = zip.readUInt32LE(end + 16)
  for (let i = 0; i < count; i++) {
    const nameLength = zip.readUInt16LE(at + 28)
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength)
    const relative = name.endsWith('/') ? null : rename(name)
    if (relative) writeEntry(zip, at, path.join(folder, relative), folder)
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)
  }
}

/**
 * @param {Buffer} zip
 * @param {number} at where the entry's record in the central directory begins
 * @param {string} file
 * @param {string} folder
 */
function writeEntry(zip, at, file, folder) {
  if (!file.startsWith(folder + path.sep)) throw new Error(`bad path in zip: ${file}`)
  const offset = zip.readUInt32LE(at + 42)
  const start = offset + 30 + zip.readUInt16LE(offset + 26) + zip.readUInt16LE(offset + 28)
  const raw = zip.subarray(start, start + zip.readUInt32LE(at + 20))
  const executable = (zip.readUInt32LE(at + 38) >>> 16) & 0o111
  fs.mkdirSync(path.dirname(file), { recursive: true })
  fs.writeFileSync(file, zip.readUInt16LE(at + 10) === 8 ? zlib.inflateRawSync(raw) : raw, {
    mode: executable ? 0o755 : 0o644,
  })
}

/**
 * An asar archive of a few flat files: Pickle header (sizes), JSON directory, bodies.
 * @param {string} folder
 * @param {readonly string[]} names
 * @returns {Buffer}
 */
export function asar(folder, names) {
  const bodies = names.map((name) => fs.readFileSync(path.join(folder, name)))
  let offset = 0
  /** @type {Record<string, { size: number, offset: string }>} */
  const files = {}
  for (const [i, name] of names.entries()) {
    const size = bodies[i]?.length ?? 0
    files[name] = { size, offset: String(offset) }
    offset += size
  }
  const directory = Buffer.from(JSON.stringify({ files }))
  const padding = (4 - (directory.length % 4)) % 4
  const header = Buffer.alloc(16)
  const sizes = [4, 8 + directory.length + padding, 4 + directory.length + padding]
  for (const [i, size] of [...sizes, directory.length].entries()) header.writeUInt32LE(size, i * 4)
  return Buffer.concat([header, directory, Buffer.alloc(padding), ...bodies])
}
