/** The name of a file as a title: without its extension, its underscores as blanks. */
export function stemOf(fileName: string): string {
  return fileName
    .replace(/\.[A-Za-z0-9]{1,8}$/, '')
    .replace(/[_\s]+/g, ' ')
    .trim()
}

// What Windows keeps for devices, whatever comes after a dot.
const device = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i
const mostLetters = 80

/** A title as a file name that every system takes: no sign that one of them reads as a path, a stream or a pattern, no dot or blank at either end, no name of a device; undefined where nothing is left of it. */
export function fileNameOf(title: string): string | undefined {
  const plain = title.replace(/[^\p{L}\p{M}\p{N} ._-]+/gu, ' ').replace(/\s+/g, ' ')
  const short = Array.from(plain.replace(/^[ .]+/, '')).slice(0, mostLetters)
  const name = short.join('').replace(/[ .]+$/, '')
  if (name === '') return undefined
  return device.test(name) ? `_${name}` : name
}
