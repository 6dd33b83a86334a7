import type { FormatVersion } from './version.ts'

/** Journals and manifests remember the heads of other journals, a line may take in lines of another copy, and sources may have further readings. */
export const headsAndTakes: FormatVersion = {
  version: 2,
  what: 'Journals remember the heads of other journals, and may take in lines of another copy; sources may have further readings',
}
