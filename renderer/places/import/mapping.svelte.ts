import type { Answer } from '../../../data/calls/contract.ts'
import type { TableLooked } from '../../../data/calls/tables.ts'
import type { Century, DateOrder, MappedColumn, Mapping } from '../../../data/imports/mapping.ts'
import { mayStayOpen } from '../../../data/imports/question.ts'
import type { Problem } from '../../../data/model/outcome.ts'
import { attempt } from '../../desk/attempt.ts'
import { jobs } from '../../desk/jobs.svelte.ts'
import { notices } from '../../desk/notices.svelte.ts'
import { t } from '../../desk/settings.svelte.ts'

/** What is told of a file once it has been looked at: its columns, none where it has no columns, or why it cannot be read. */
export interface MappingListener {
  readonly looked: (look: TableLooked | null) => void
  readonly refused: (problem: Problem) => void
}

/** What the columns of a file are, as it is proposed and as a person says it. */
export class MappingState {
  look = $state.raw<TableLooked | null>(null)
  kept = $state.raw<Answer<'mappings.read'>>([])
  /** The name of the kept mapping that is used; the empty string for the one that is proposed. */
  used = $state('')
  name = $state('')
  encoding = $state<string | undefined>(undefined)
  /** The sheet of a workbook that a person chose. */
  sheet = $state<string | undefined>(undefined)
  job = $state<string | null>(null)

  #handle = ''
  /** The mapping as it was said last: it may not have been looked at yet. */
  #said: Mapping | undefined
  #listener: MappingListener

  constructor(listener: MappingListener) {
    this.#listener = listener
  }

  /** Whether something must be said before the table can be taken. */
  get isOpen(): boolean {
    return this.look?.questions.some(mayStayOpen) ?? false
  }

  /** Looks at a file that was chosen. */
  begin(handle: string): void {
    this.#handle = handle
    this.look = null
    this.used = ''
    this.name = ''
    this.encoding = undefined
    this.sheet = undefined
    attempt('mappings.read', {}, (kept) => {
      this.kept = kept
    })
    this.#ask(undefined)
  }

  /** Ends what is being looked at. */
  end(): void {
    if (this.job !== null) jobs.cancel(this.job)
    this.#handle = ''
    this.look = null
  }

  /** A column that a row is refused for, as the table names it; the field, where that stands in none or in several. */
  called = (column: string): string => {
    const named = this.look?.mapping.columns.filter(({ as }) => as === column) ?? []
    return named.length === 1 ? (named[0]?.name ?? column) : column
  }

  read = (encoding: string): void => {
    this.encoding = encoding
    this.#ask(this.#said ?? this.look?.mapping)
  }

  turnTo = (sheet: string): void => {
    this.sheet = sheet
    this.used = ''
    this.#ask(undefined)
  }

  use = (name: string): void => {
    this.used = name
    this.#ask(this.kept.find((one) => one.name === name)?.mapping)
  }

  column = (column: MappedColumn): void =>
    this.#say((mapping) => ({
      ...mapping,
      columns: mapping.columns.map((one) => (one.name === column.name ? column : one)),
    }))

  dates = (dates: DateOrder): void => this.#say((mapping) => ({ ...mapping, dates }))

  century = (century: Century): void => this.#say((mapping) => ({ ...mapping, century }))

  type = (word: string, type: Mapping['types'][number]['type']): void =>
    this.#say((mapping) => ({
      ...mapping,
      types: [...mapping.types.filter((one) => one.word !== word), { word, type }],
    }))

  country = (word: string, country: string): void =>
    this.#say((mapping) => ({
      ...mapping,
      countries: [...mapping.countries.filter((one) => one.word !== word), { word, country }],
    }))

  keep = (): void => {
    const { look, name } = this
    if (look === null || name.trim() === '') return
    attempt('mappings.keep', { name, mapping: look.mapping }, (kept) => {
      this.kept = kept
      this.used = name.trim()
      notices.say(() => t('import.mapping-was-kept', { name }))
    })
  }

  drop = (name: string): void =>
    attempt('mappings.drop', { name }, (kept) => {
      this.kept = kept
      if (this.used === name) this.used = ''
    })

  #say(change: (mapping: Mapping) => Mapping): void {
    const mapping = this.#said ?? this.look?.mapping
    if (mapping !== undefined) this.#ask(change(mapping))
  }

  #ask(mapping: Mapping | undefined): void {
    if (this.job !== null) jobs.cancel(this.job)
    this.#said = mapping
    const handle = this.#handle
    const job = jobs.begin('import-look')
    this.job = job
    const { encoding, sheet } = this
    const end = (): boolean => {
      jobs.end(job)
      const isShown = this.job === job
      if (isShown) this.job = null
      return isShown && this.#handle === handle
    }
    attempt(
      'import.look',
      {
        ...{ job, handle },
        ...(mapping && { mapping }),
        ...(encoding && { encoding }),
        ...(sheet && { sheet }),
      },
      (look) => {
        if (!end()) return
        this.look = look
        this.#listener.looked(look)
      },
      (problem) => {
        if (end()) this.#listener.refused(problem)
      },
    )
  }
}
