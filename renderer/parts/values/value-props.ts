import type { ValueEdit } from '../../desk/value-edit.svelte.ts'

/** What every control of a form is given. */
export interface ValueProps {
  readonly edit: ValueEdit
  readonly label: string
  readonly oninput?: () => void
}
