import * as v from 'valibot'
import { placesFr } from '../words/fr/places.ts'
import { shell } from './call.ts'

type NameIn<K> = K extends `go.${infer Name}` ? Name : never

/** The name of a place of the window: words/ says it in every language, under `go.` and the name. */
export type PlaceName = NameIn<keyof typeof placesFr>

/** The groups of the menu in which places stand. */
export const menuGroups = ['open', 'write', 'exchange', 'machine', 'find', 'view', 'help'] as const
export type MenuGroup = (typeof menuGroups)[number]

const Name = v.custom<PlaceName>(
  (input) => typeof input === 'string' && Object.hasOwn(placesFr, `go.${input}`),
  'place',
)

/** A place as the menu shows it: its name, where it stands, and its keys as in `Ctrl+Shift+A`. */
export const PlaceTold = v.strictObject({
  name: Name,
  menu: v.picklist(menuGroups),
  keys: v.nullable(v.pipe(v.string(), v.regex(/^Ctrl\+(Shift\+|Alt\+)*[A-Z0-9,./]$/))),
})
export type PlaceTold = v.InferOutput<typeof PlaceTold>

/** The window tells the shell which places it has, for the menu. */
export const placeCalls = {
  'window.places': shell(
    v.strictObject({ places: v.pipe(v.array(PlaceTold), v.maxLength(100)) }),
    v.object({}),
  ),
}
