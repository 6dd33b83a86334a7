import fs from 'node:fs'

// Electron's fuse wire: sentinel, one byte version, one byte length, then one character per fuse
// (electron/fuses, README): '0' off, '1' on, 'r' removed.
const sentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'

/** The fuses in the order of the wire. */
export const fuseNames = /** @type {const} */ ([
  'runAsNode',
  'cookieEncryption',
  'nodeOptions',
  'nodeCliInspect',
  'asarIntegrity',
  'onlyLoadAppFromAsar',
  'browserV8Snapshot',
  'fileProtocolExtraPrivileges',
])

/** @typedef {typeof fuseNames[number]} FuseName */

/**
 * Where the fuses of an executable begin.
 * @param {Buffer} bytes
 */
function wire(bytes) {
  const at = bytes.indexOf(sentinel)
  if (at < 0) throw new Error('no fuse wire in this executable')
  return at + sentinel.length + 2
}

/**
 * Which fuses of an executable are on; a fuse that its version lacks is left out.
 * @param {string} file
 * @returns {Partial<Record<FuseName, boolean>>}
 */
export function readFuses(file) {
  const bytes = fs.readFileSync(file)
  const start = wire(bytes)
  const length = bytes[start - 1] ?? 0
  const known = fuseNames.slice(0, length)
  return Object.fromEntries(known.map((name, i) => [name, bytes[start + i] === 0x31]))
}

/**
 * Sets fuses of an executable in place.
 * @param {string} file
 * @param {Partial<Record<FuseName, boolean>>} wanted
 */
export function setFuses(file, wanted) {
  const bytes = fs.readFileSync(file)
  const start = wire(bytes)
  for (const [i, name] of fuseNames.entries()) {
    const on = wanted[name]
    if (on !== undefined) bytes[start + i] = on ? 0x31 : 0x30
  }
  fs.writeFileSync(file, bytes)
}
