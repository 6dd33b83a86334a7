import { readColumns } from '../../../data/imports/csv-columns.ts'
import { targets } from '../../../data/imports/mapping.ts'
import type { Lang } from '../../../data/model/text.ts'
import { tOf } from '../../desk/settings.svelte.ts'

/** What a column can be, in words. */
export function targetWords(target: string, lang: Lang): string {
  const column = readColumns.find(({ id }) => id === target)
  return column === undefined ? tOf('target', target) : column.words(lang)
}

/** All that a column can be, in the order in which it is offered: to keep it first. */
export function targetOptions(
  lang: Lang,
): readonly { readonly key: string; readonly name: string }[] {
  const others = targets.filter((target) => target !== 'kept' && target !== 'left')
  return ['kept', 'left', ...others].map((key) => ({ key, name: targetWords(key, lang) }))
}
