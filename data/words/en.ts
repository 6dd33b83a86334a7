import { choosingEn } from './en/choosing.ts'
import { commandEn } from './en/command.ts'
import { copyEn } from './en/copy.ts'
import { eventEn } from './en/event.ts'
import { exportEn } from './en/export.ts'
import { formatsEn } from './en/formats.ts'
import { gapsEn } from './en/gaps.ts'
import { guideEn } from './en/guide.ts'
import { intakeEn } from './en/intake.ts'
import { listEn } from './en/list.ts'
import { manyEn } from './en/many.ts'
import { mappingEn } from './en/mapping.ts'
import { mergeEn } from './en/merge.ts'
import { modelEn } from './en/model.ts'
import { paletteEn } from './en/palette.ts'
import { pastEn } from './en/past.ts'
import { placesEn } from './en/places.ts'
import { printEn } from './en/print.ts'
import { problemsEn } from './en/problems.ts'
import { queryEn } from './en/query.ts'
import { readingEn } from './en/reading.ts'
import { referencesEn } from './en/references.ts'
import { shellEn } from './en/shell.ts'
import { sourcesEn } from './en/sources.ts'
import { storeEn } from './en/store.ts'
import { tablesEn } from './en/tables.ts'
import { timelineEn } from './en/timeline.ts'
import { windowEn } from './en/window.ts'
import { joinedTables } from './sentence.ts'

/** Every sentence the program says, in English. */
export const en = joinedTables([
  choosingEn,
  commandEn,
  copyEn,
  eventEn,
  exportEn,
  formatsEn,
  guideEn,
  intakeEn,
  listEn,
  manyEn,
  gapsEn,
  mappingEn,
  mergeEn,
  modelEn,
  paletteEn,
  pastEn,
  placesEn,
  printEn,
  problemsEn,
  queryEn,
  readingEn,
  referencesEn,
  shellEn,
  sourcesEn,
  storeEn,
  tablesEn,
  timelineEn,
  windowEn,
])
