/** Whose records a document shows: those that anybody may read, those of restricted access too, or all. */
export const accessLevels = ['open', 'restricted', 'all'] as const

export type AccessLevel = (typeof accessLevels)[number]
