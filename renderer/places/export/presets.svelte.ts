import type { Preset } from '../../../data/exports/preset.ts'
import { mostIds } from '../../../data/model/inputs.ts'
import { attempt } from '../../desk/attempt.ts'
import { notices } from '../../desk/notices.svelte.ts'
import { t } from '../../desk/settings.svelte.ts'
import { exporting } from './exporting.svelte.ts'

/** The choices of the export view that are kept on this machine. */
export class PresetsState {
  list = $state.raw<readonly Preset[]>([])
  name = $state('')
  /** The name of the preset last taken up or kept, empty where there is none. */
  chosen = $state('')

  load = (): void => attempt('presets.read', {}, this.#show)

  use = (name: string): void => {
    const preset = this.list.find((one) => one.name === name)
    if (preset === undefined) return
    this.chosen = name
    this.name = name
    exporting.use(preset)
  }

  keep = (): void => {
    const name = this.name.trim()
    if (name === '') return
    const preset = exporting.choices.presetNamed(name)
    const n = preset.ids?.length ?? 0
    if (n > mostIds) {
      notices.refuse({ code: 'preset.many-chosen', limit: mostIds, n })
      return
    }
    attempt('presets.keep', preset, (list) => {
      this.#show(list)
      this.chosen = name
      notices.say(() => t('presets.kept', { name }))
    })
  }

  drop = (): void => {
    const name = this.chosen
    attempt('presets.drop', { name }, (list) => {
      this.#show(list)
      this.name = ''
      notices.say(() => t('presets.dropped', { name }))
    })
  }

  readonly #show = (list: readonly Preset[]): void => {
    this.list = list
    if (!list.some(({ name }) => name === this.chosen)) this.chosen = ''
  }
}

export const presets = new PresetsState()
