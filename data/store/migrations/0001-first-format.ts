import type { FormatVersion } from './version.ts'

/** The format of the first release: nothing came before it. */
export const firstFormat: FormatVersion = {
  version: 1,
  what: 'The first format',
}
