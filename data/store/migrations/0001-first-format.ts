import type { Format } from './version.ts'

/** The format of the first release: nothing came before it. */
export const firstFormat: Format = {
  version: 1,
  what: 'The first format',
  op: (op) => [op],
}
