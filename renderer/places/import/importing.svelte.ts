import type { Imported } from '../../../data/calls/imports.ts'
import type { Problem } from '../../../data/model/outcome.ts'
import { attempt } from '../../desk/attempt.ts'
import { jobs } from '../../desk/jobs.svelte.ts'
import { notices } from '../../desk/notices.svelte.ts'
import { screen } from '../../desk/screen.svelte.ts'
import { t } from '../../desk/settings.svelte.ts'
import { MappingState } from './mapping.svelte.ts'

/** A file of events on its way in: first what it would bring, then the bringing, as one act. */
export class ImportingState {
  file = $state.raw<{ readonly handle: string; readonly name: string } | null>(null)
  preview = $state.raw<Imported | null>(null)
  problem = $state.raw<Problem | null>(null)
  job = $state<string | null>(null)
  /** Whether what may stand already is brought in as another. */
  takesDoubtful = $state(false)
  /** What the columns of a table are; it has none to show where the file is no table. */
  readonly columns = new MappingState({
    looked: (look) => {
      this.problem = null
      this.preview = null
      if (this.file !== null && (look === null || !this.columns.isOpen))
        this.#run(this.file.handle, true)
    },
    refused: (problem) => {
      this.problem = problem
    },
  })
  progress = $derived.by(() => {
    const job = this.job ?? this.columns.job
    return job === null ? null : (jobs.running.get(job) ?? null)
  })

  #previewing: string | null = null

  choose = (): void =>
    attempt('import.choose', {}, (file) => {
      if (file !== null) this.take(file)
    })

  /** Shows what a file would bring. */
  take = (file: { readonly handle: string; readonly name: string }): void => {
    if (this.#previewing !== null) jobs.cancel(this.#previewing)
    this.file = file
    this.preview = null
    this.problem = null
    this.takesDoubtful = false
    screen.go('import')
    this.columns.begin(file.handle)
  }

  /** Takes the doubtful ones too, or leaves them: what the file would bring is told anew. */
  doubt = (takes: boolean): void => {
    this.takesDoubtful = takes
    if (this.file !== null) this.#run(this.file.handle, true)
  }

  bring = (): void => {
    if (this.file !== null) this.#run(this.file.handle, false)
  }

  cancel = (): void => {
    const job = this.job ?? this.columns.job
    if (job !== null) jobs.cancel(job)
  }

  /** Saves what would become of each row. */
  list = (): void =>
    attempt('import.list', {}, (saved) => {
      if (saved !== null) notices.say(() => t('import.list-saved', { file: saved.file }))
    })

  #run(handle: string, preview: boolean): void {
    if (this.#previewing !== null) jobs.cancel(this.#previewing)
    const job = jobs.begin('import')
    this.job = job
    this.#previewing = preview ? job : null
    // Another file may have been chosen by the time of the answer: what is shown is of that one.
    const isShown = (): boolean => this.file?.handle === handle
    attempt(
      'import.run',
      {
        job,
        handle,
        preview,
        doubtful: this.takesDoubtful ? 'take' : 'leave',
        ...this.#columnsSaid(),
      },
      (imported) => {
        this.#end(job)
        if (!preview) this.#brought(imported, isShown())
        else if (isShown()) this.preview = imported
      },
      (problem) => {
        this.#end(job)
        // What was called off for another preview is told by that one.
        if (problem.code === 'act.cancelled' && this.job !== null) return
        if (isShown()) this.problem = problem
        else if (!preview) notices.refuse(problem)
      },
    )
  }

  #columnsSaid() {
    const { look, encoding, sheet } = this.columns
    return {
      ...(look && { mapping: look.mapping }),
      ...(encoding && { encoding }),
      ...(sheet && { sheet }),
    }
  }

  #brought(imported: Imported, isShown: boolean): void {
    notices.say(() => t('window.imported', { n: imported.new }))
    if (!isShown) return
    this.file = null
    this.preview = null
    this.columns.end()
    screen.go('timeline')
  }

  #end(job: string): void {
    jobs.end(job)
    if (this.job !== job) return
    this.job = null
    this.#previewing = null
  }
}

export const importing = new ImportingState()
