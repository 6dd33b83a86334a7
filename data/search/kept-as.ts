import * as v from 'valibot'
import { TypedLine } from '../model/inputs.ts'

/** The id of a view that a machine keeps; a print states it. */
export const ViewId = v.pipe(v.string(), v.regex(/^view-[0-9a-z]{8}$/))

/** The name of a view that a machine keeps. */
export const ViewName = v.pipe(TypedLine, v.trim(), v.maxLength(80))

/** By which id and under which name a view is kept. */
export const KeptAs = v.strictObject({ id: ViewId, name: v.pipe(ViewName, v.minLength(1)) })
export type KeptAs = v.InferOutput<typeof KeptAs>
