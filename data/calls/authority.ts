import * as v from 'valibot'
import { AuthorityRow, AuthorityView } from '../reading/authority-view.ts'
import { reading } from './call.ts'
import { One } from './common.ts'

/** Calls that read actors, places and themes. */
export const authorityCalls = {
  'authority.rows': reading(
    v.strictObject({ kind: v.picklist(['actor', 'place', 'term']) }),
    v.array(AuthorityRow),
  ),
  'authority.read': reading(One, AuthorityView),
}
