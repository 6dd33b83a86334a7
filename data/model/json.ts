/** A value that a journal line can hold: safe integers only, decimals are strings. */
export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [key: string]: Json }
