import type { Component } from 'svelte'
import type { Control } from '../../../data/model/fact.ts'
import ChoiceValue from './ChoiceValue.svelte'
import DateValue from './DateValue.svelte'
import LineValue from './LineValue.svelte'
import TextValue from './TextValue.svelte'
import TollValue from './TollValue.svelte'
import type { ValueProps } from './value-props.ts'

/** The control by which a form asks for the value of a field; null where no form does. */
export function valueControl(control: Control): Component<ValueProps> | null {
  switch (control) {
    case 'line':
      return LineValue
    case 'text':
    case 'lines':
      return TextValue
    case 'date':
      return DateValue
    case 'choice':
      return ChoiceValue
    case 'toll':
      return TollValue
    case 'identifiers':
    case 'cells':
    case 'texts':
    case 'names':
    case 'records':
    case 'none':
      return null
  }
}
