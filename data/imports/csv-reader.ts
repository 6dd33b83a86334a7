import { normaliseInSteps, spellInSteps } from '../intake/text.ts'
import { done } from '../model/outcome.ts'
import { planCsv } from './csv.ts'
import type { Reader } from './format.ts'

/** Reads a plain CSV of events. */
export const readCsv: Reader = function* (bytes, { encoding, limit, lang }) {
  const spelling = yield* spellInSteps(bytes, encoding, limit)
  if (!spelling.ok) return spelling
  const text = yield* normaliseInSteps(spelling.value.raw)
  return done((archive) => planCsv(archive, text, lang))
}
