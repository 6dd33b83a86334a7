import { styleText } from '../model/style-text.ts'
import type { Text } from '../model/text.ts'
import type { EventView } from './event-view.ts'

/** What a value of a claim on a tie is called: the record that it names, or the rank or office in its languages. */
export function namedIn({ links }: EventView, value: string): Text | undefined {
  const record = links.find(({ to }) => to === value)
  return (
    record?.name ??
    styleText(
      links.flatMap(({ styles }) => styles),
      value,
    )
  )
}
