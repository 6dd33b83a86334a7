import * as v from 'valibot'
import { Id } from './id.ts'

/** The languages of the program. */
export const LangInput = v.picklist(['fr', 'en'])

/** The most ids in one list. */
export const mostIds = 2000

/** A list of ids. */
export const Ids = v.pipe(v.array(Id), v.maxLength(mostIds))

/** A short line that a person typed. */
export const TypedLine = v.pipe(
  v.string(),
  v.maxLength(4000),
  v.check((s) => s.isWellFormed(), 'lone-surrogate'),
)

/** A bound of a period, EDTF. */
export const EdtfInput = v.pipe(v.string(), v.maxLength(200))
