import * as v from 'valibot'
import { LangInput } from '../model/inputs.ts'
import { shell } from './call.ts'
import { JobName } from './common.ts'

/** The call that prints the guide into a file that a person names; null where none was named. */
export const guideCalls = {
  'guide.print': shell(
    v.strictObject({ job: JobName, lang: LangInput }),
    v.nullable(v.object({ file: v.string() })),
  ),
}
