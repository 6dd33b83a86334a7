import { hash as digest } from 'node:crypto'

/** SHA-256, lower-case hexadecimal. */
export function sha256(bytes: Uint8Array | string): string {
  return digest('sha256', bytes, 'hex')
}
