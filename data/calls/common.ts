import * as v from 'valibot'
import { Id } from '../model/id.ts'

/** No input. */
export const Nothing = v.strictObject({})

/** A reference to one record. */
export const One = v.strictObject({ id: Id })

/** A name that the shell gave to a file which a person chose; the window never sees a path. */
export const Handle = v.pipe(v.string(), v.regex(/^h-[0-9a-f]{32}$/))

/** A name that the window gave to a long work, by which it is told how far that is and can call it off. */
export const JobName = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,40}$/))
