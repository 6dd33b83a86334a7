import type { EventField, Field } from '../../../../data/model/fields.ts'
import type { EventView } from '../../../../data/reading/event-view.ts'

/** What every control of the panel is given. */
export interface FieldProps {
  readonly view: EventView
  readonly field: Field<EventField>
  readonly isFixed: boolean
}
