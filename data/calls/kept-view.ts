import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import * as v from 'valibot'
import { Shown, View } from './views.ts'

/** A view as a machine may hold it: before views had ids, one is made of the name that it bears. */
export const KeptView = v.union([
  View,
  v.pipe(
    v.strictObject({ name: View.entries.name, ...Shown.entries }),
    v.transform((older): View => ({ id: idOf(older.name), ...older })),
  ),
])

function idOf(name: string): string {
  return `view-${bytesToHex(sha256(utf8ToBytes(name))).slice(0, 8)}`
}
