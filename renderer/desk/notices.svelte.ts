import type { Problem } from '../../data/model/outcome.ts'

/** Something that the window says in passing: a sentence made when it is shown, so that it follows the language. */
export interface Notice {
  readonly id: number
  readonly tone: 'said' | 'refused'
  readonly words: () => string
  readonly problem: Problem | null
  /** What can be done about it, once. */
  readonly act: NoticeAct | null
}

/** What a notice offers to do, as its button says it. */
export interface NoticeAct {
  readonly words: () => string
  readonly act: () => void
}

const shownFor = 8000

/** What is said in passing, newest last; refusals stay until they are put away. */
export class NoticesState {
  list = $state.raw<readonly Notice[]>([])
  /** The dialogs that lie over the window, the uppermost last. */
  #over = $state.raw<readonly string[]>([])
  /** Where it is said: in the dialog on top, as what lies behind it can be neither reached nor heard; null in the window itself. */
  saidIn = $derived(this.#over.at(-1) ?? null)
  #last = 0

  comeOver = (dialog: string): void => {
    this.#over = [...this.#over, dialog]
  }

  goFromOver = (dialog: string): void => {
    this.#over = this.#over.filter((one) => one !== dialog)
  }

  say = (words: () => string, act: NoticeAct | null = null): void => {
    const notice = this.#add({ tone: 'said', words, problem: null, act })
    setTimeout(() => this.dismiss(notice.id), shownFor)
  }

  refuse = (problem: Problem): void => {
    const known = this.list.find((one) => one.problem?.code === problem.code)
    if (known) this.dismiss(known.id)
    this.#add({ tone: 'refused', words: () => '', problem, act: null })
  }

  /** Does what a notice offers. */
  follow = ({ id, act }: Notice): void => {
    this.dismiss(id)
    act?.act()
  }

  dismiss = (id: number): void => {
    this.list = this.list.filter((one) => one.id !== id)
  }

  /** Another archive stands open: what was said of the one before, and offered to do there, is over. */
  leave = (): void => {
    this.list = this.list.filter(({ tone }) => tone === 'refused')
  }

  #add(part: Omit<Notice, 'id'>): Notice {
    this.#last += 1
    const notice = { id: this.#last, ...part }
    this.list = [...this.list.slice(-3), notice]
    return notice
  }
}

export const notices = new NoticesState()
