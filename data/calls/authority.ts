import * as v from 'valibot'
import { AuthorityRow, AuthorityView } from '../reading/authority-view.ts'
import { readingCall } from './call.ts'
import { One } from './common.ts'

/** Calls that read actors, places and themes. */
export const authorityCalls = {
  'authority.rows': readingCall(
    v.strictObject({ kind: v.picklist(['actor', 'place', 'term']) }),
    v.array(AuthorityRow),
  ),
  'authority.read': readingCall(One, AuthorityView),
}
