import type { Brand } from '../model/brand.ts'

/** A valid EDTF string (Library of Congress 2019, levels 0 to 2), as the archivist wrote it. */
export type Edtf = Brand<string, 'Edtf'>
