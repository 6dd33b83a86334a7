import * as v from 'valibot'
import { AuthorityRow, AuthorityView } from '../reading/authority-view.ts'
import { engine } from './call.ts'
import { One } from './common.ts'

/** Calls that read actors, places and themes. */
export const authorityCalls = {
  'authority.rows': engine(
    v.strictObject({ kind: v.picklist(['actor', 'place', 'term']) }),
    v.array(AuthorityRow),
  ),
  'authority.read': engine(One, AuthorityView),
}
