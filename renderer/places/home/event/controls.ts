import type { Component } from 'svelte'
import type { Control } from '../../../../data/model/fact.ts'
import CellsField from './CellsField.svelte'
import ChoiceField from './ChoiceField.svelte'
import DateField from './DateField.svelte'
import type { FieldProps } from './field-props.ts'
import IdentifiersField from './IdentifiersField.svelte'
import TextField from './TextField.svelte'
import TextsField from './TextsField.svelte'
import TollField from './TollField.svelte'

/** The control by which the panel shows and edits a field in place; null where it shows none. */
export function fieldControl(control: Control): Component<FieldProps> | null {
  switch (control) {
    case 'line':
    case 'text':
      return TextField
    case 'date':
      return DateField
    case 'choice':
      return ChoiceField
    case 'toll':
      return TollField
    case 'identifiers':
      return IdentifiersField
    case 'cells':
      return CellsField
    case 'texts':
      return TextsField
    case 'lines':
    case 'names':
    case 'records':
    case 'none':
      return null
  }
}
