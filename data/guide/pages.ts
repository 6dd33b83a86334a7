import type { GuidePage, GuidePageName } from './guide.ts'
import { citingPage } from './pages/citing.ts'
import { copies } from './pages/copies.ts'
import { dates } from './pages/dates.ts'
import { drawing } from './pages/drawing.ts'
import { exportingPage } from './pages/exporting.ts'
import { findingPage } from './pages/finding.ts'
import { firstSteps } from './pages/first-steps.ts'
import { safe } from './pages/safe.ts'
import { sourcesPage } from './pages/sources.ts'

/** Every page of the guide, by its name. */
export const pagesOfGuide: Readonly<Record<GuidePageName, GuidePage>> = {
  'first-steps': firstSteps,
  sources: sourcesPage,
  citing: citingPage,
  dates,
  drawing,
  finding: findingPage,
  copies,
  exporting: exportingPage,
  safe,
}
