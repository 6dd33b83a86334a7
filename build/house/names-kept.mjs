// Names that two files export and that may: one thing in each, told apart by where it stands.

/** @type {Readonly<Record<string, string>>} */
export const namesKept = {}
