import type { MarkedPassage, ReadingView } from '../../../data/reading/source-view.ts'
import { t, tOf } from '../../desk/settings.svelte.ts'

/** What a text of a source is called: how and by whom it was read. */
export function nameOfReading({ id, way, by, author }: ReadingView): string {
  if (id === null) return t('readings.first')
  return t('readings.named', { way: tOf('reading-way', way), by: by === '' ? author : by })
}

/** In which reading words were chosen; the empty string where that goes without saying. */
export function sayReadIn(readIn: MarkedPassage['readIn']): string {
  return readIn === null ? '' : t(`read-in.${readIn.way}`, { by: readIn.by })
}
