import type { Credibility } from '../../../data/model/vocabulary.ts'
import { isSameChosen, type Words } from '../../desk/chosen-words.ts'
import type { Statement } from '../../desk/statement.ts'
import type { Option } from '../../desk/suggest.svelte.ts'
import type { ValueEdit } from '../../desk/value-edit.svelte.ts'

/** What a person has taken and typed in the form on chosen words. */
export interface Form {
  open: 'cite' | 'note' | null
  taken: readonly Statement[]
  field: string
  edit: ValueEdit | null
  party: Option | null
  why: string
  isTypedShown: boolean
  credibility: Credibility | null
  stance: 'supports' | 'disputes'
  note: string
}

/** The form before anything is taken or typed. */
export const blankCitation: Readonly<Form> = {
  ...{ open: null, taken: [], field: '', edit: null, party: null, why: '', isTypedShown: false },
  ...{ credibility: null, stance: 'supports', note: '' },
}

/** What was begun on words that are not before the person any more: it waits there. */
export interface Begun {
  readonly words: Words
  readonly sourceTitle: string
  readonly form: Readonly<Form>
}

/** What was begun on words and left without being noted: it waits for the person, and is noted nowhere else. */
export class BegunState {
  waiting = $state.raw<readonly Begun[]>([])

  keep = (begun: Begun): void => {
    this.waiting = [...this.waiting, begun]
  }

  giveUp = (begun: Begun): void => {
    this.waiting = this.waiting.filter((one) => one !== begun)
  }

  /** The form that waits on these words; undefined where none does. */
  citedOn(words: Words): Begun | undefined {
    return this.waiting.find((one) => one.form.open === 'cite' && isSameChosen(one.words, words))
  }

  /** What was left last in a source. */
  lastIn(source: string): Begun | undefined {
    return this.waiting.findLast(({ words }) => words.source === source)
  }

  /** Another archive stands open: nothing waits in it. */
  leave = (): void => {
    this.waiting = []
  }
}

export const begunWork = new BegunState()
