import { choosingFr } from './fr/choosing.ts'
import { commandFr } from './fr/command.ts'
import { copyFr } from './fr/copy.ts'
import { eventFr } from './fr/event.ts'
import { exportFr } from './fr/export.ts'
import { formatsFr } from './fr/formats.ts'
import { gapsFr } from './fr/gaps.ts'
import { guideFr } from './fr/guide.ts'
import { intakeFr } from './fr/intake.ts'
import { listFr } from './fr/list.ts'
import { manyFr } from './fr/many.ts'
import { mappingFr } from './fr/mapping.ts'
import { mergeFr } from './fr/merge.ts'
import { modelFr } from './fr/model.ts'
import { paletteFr } from './fr/palette.ts'
import { pastFr } from './fr/past.ts'
import { placesFr } from './fr/places.ts'
import { printFr } from './fr/print.ts'
import { problemsFr } from './fr/problems.ts'
import { queryFr } from './fr/query.ts'
import { readingFr } from './fr/reading.ts'
import { referencesFr } from './fr/references.ts'
import { shellFr } from './fr/shell.ts'
import { sourcesFr } from './fr/sources.ts'
import { storeFr } from './fr/store.ts'
import { tablesFr } from './fr/tables.ts'
import { timelineFr } from './fr/timeline.ts'
import { windowFr } from './fr/window.ts'
import { joinedTables } from './sentence.ts'

/** Every sentence the program says, in French. */
export const fr = joinedTables([
  choosingFr,
  commandFr,
  copyFr,
  eventFr,
  exportFr,
  formatsFr,
  guideFr,
  intakeFr,
  listFr,
  manyFr,
  gapsFr,
  mappingFr,
  mergeFr,
  modelFr,
  paletteFr,
  pastFr,
  placesFr,
  printFr,
  problemsFr,
  queryFr,
  readingFr,
  referencesFr,
  shellFr,
  sourcesFr,
  storeFr,
  tablesFr,
  timelineFr,
  windowFr,
])
