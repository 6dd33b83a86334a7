import type { Lang } from '../model/text.ts'
import type { SaidPlace } from './places.ts'
import type { TableFile } from './table-source.ts'

/** What is asked of a plan: the language of the words of a table that says none, the language in which its texts are shown, and the file that it came in, for what is to rest on it. */
export interface PlanAsked {
  readonly lang: Lang
  readonly shownIn: Lang
  readonly file?: TableFile
  /** Whether rows that may mean another thing are taken as they were understood. */
  readonly doubtful?: 'leave' | 'take' | undefined
  /** Whether it is only to be shown: of new events nothing is made that nobody is shown. */
  readonly preview?: boolean | undefined
  /** Places that the rows name, as the file describes them: they are known before the first row is read. */
  readonly places?: readonly SaidPlace[] | undefined
}
