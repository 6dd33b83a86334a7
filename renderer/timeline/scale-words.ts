import type { Lang } from '../../data/model/text.ts'
import type { LaneStack } from '../../data/timeline/scene.ts'
import { say } from '../../data/words/words.ts'

/** What the highest bar of a density stands for: « 42 par mois au plus ». */
export function scaleWords({ peak, bins }: LaneStack, lang: Lang): string {
  const isQuarter = bins.unit === 'month' && bins.step === 3
  const unit = isQuarter ? 'quarter' : bins.unit
  const per = say(lang, `lane.per.${unit}`, { n: bins.step })
  return say(lang, 'lane.scale', { n: peak, per })
}
