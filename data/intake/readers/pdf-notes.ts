const slash = 0x2f
const hash = 0x23
const named: readonly (readonly number[])[] = ['Annots', 'ObjStm'].map((name) =>
  Array.from(name, (letter) => letter.charCodeAt(0)),
)

/** Whether any page of a PDF may bear notes or fields: the key under which it lists them stands in its bytes, or an object in which it may stand packed, or a name that is spelled so that it may be one of these. To ask a page for them costs as much as a fifth of its text. */
export function mayBearNotes(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(slash); at >= 0; at = bytes.indexOf(slash, at + 1))
    if (named.some((name) => isSpelled(bytes, at + 1, name))) return true
  return false
}

// A name may be spelled with any of its letters as # and two figures: from the first such on, nothing is sure.
function isSpelled(bytes: Uint8Array, from: number, name: readonly number[]): boolean {
  for (const [at, letter] of name.entries()) {
    if (bytes[from + at] === hash) return true
    if (bytes[from + at] !== letter) return false
  }
  return true
}
