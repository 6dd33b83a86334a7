/** The extensions of the files in which the custody log is written. */
export const custodyFormats = ['csv', 'json'] as const
export type CustodyFormat = (typeof custodyFormats)[number]
