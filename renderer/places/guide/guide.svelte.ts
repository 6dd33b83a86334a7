import { type GuidePageName, guidePages } from '../../../data/guide/guide.ts'
import { attempt } from '../../desk/attempt.ts'
import { jobs } from '../../desk/jobs.svelte.ts'
import { notices } from '../../desk/notices.svelte.ts'
import type { At } from '../../desk/place.ts'
import { settings, t } from '../../desk/settings.svelte.ts'

/** Which page of the guide is read, and what is looked for in it. */
export class GuideState {
  page = $state<GuidePageName>('first-steps')
  words = $state('')
  job = $state<string | null>(null)

  /** A person comes to the guide, or to one page of it. */
  enter = (at: At | undefined): void => {
    const page = guidePages.find((name) => name === at?.id)
    if (page !== undefined) this.read(page)
  }

  read = (page: GuidePageName): void => {
    this.page = page
    this.words = ''
  }

  /** Prints the guide into a file that a person names. */
  print = (): void => {
    const job = jobs.begin('guide')
    this.job = job
    const end = (): void => {
      jobs.end(job)
      this.job = null
    }
    attempt(
      'guide.print',
      { job, lang: settings.lang },
      (printed) => {
        end()
        if (printed !== null) notices.say(() => t('guide.saved', { file: printed.file }))
      },
      (problem) => {
        end()
        notices.refuse(problem)
      },
    )
  }
}

export const guide = new GuideState()
