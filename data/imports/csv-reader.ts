import { normaliseInSteps, spellInSteps } from '../intake/text.ts'
import { done } from '../model/outcome.ts'
import type { Looker, Reader } from './format.ts'
import { lookAtTable } from './look.ts'
import { planTable } from './plan-table.ts'
import { planAsked, settleMapping } from './settle.ts'
import { openText } from './table.ts'

/** Looks at a table of text before it is planned. */
export const lookAtCsv: Looker = function* (bytes, how) {
  const spelling = yield* spellInSteps(bytes, how.encoding, how.limit)
  if (!spelling.ok) return spelling
  const { raw, encoding, encodings, sure, flaws } = spelling.value
  const table = openText(yield* normaliseInSteps(raw))
  if (!table.ok) return table
  const look = yield* lookAtTable(table.value, how)
  return look.ok ? done({ ...look.value, spelt: { encoding, encodings, sure, flaws } }) : look
}

/** Reads a table of text: its cells between commas, semicolons, tabs or bars. */
export const readCsv: Reader = function* (
  bytes,
  { encoding, limit, lang, name = '', doubtful, preview, ...how },
) {
  const spelling = yield* spellInSteps(bytes, encoding, limit)
  if (!spelling.ok) return spelling
  const { raw, found, sure, flaws } = spelling.value
  const text = yield* normaliseInSteps(raw)
  const table = openText(text)
  if (!table.ok) return table
  const settled = yield* settleMapping(table.value, how)
  if (!settled.ok) return settled
  const { mapping, questions } = settled.value
  const spelt = { encodingFound: found, encoding: spelling.value.encoding }
  const file = { name, bytes, mediaType: 'text/csv', ...spelt, text }
  const asked = { ...planAsked(table.value, lang), file, doubtful, preview }
  const told = { encoding: spelt.encoding, sure, flaws, mapping, questions }
  return done(function* (archive) {
    const planned = yield* planTable(archive, table.value, mapping, asked)
    return planned.ok ? done({ ...planned.value, told }) : planned
  })
}
