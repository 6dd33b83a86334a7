/** Every sentence and label that a print says by itself; what the archive wrote comes with the model. */
export interface PrintWords {
  readonly code: 'fr' | 'en'
  readonly locale: string
  readonly months: readonly string[]
  readonly shortMonths: readonly string[]
  readonly page: (number: number) => string
  readonly pageOf: (number: number, total: number) => string
  readonly goTo: (what: string) => string
  readonly count: (n: number) => string
  readonly title: {
    readonly producer: string
    readonly reference: string
    readonly author: string
    readonly period: string
    readonly distribution: string
    readonly established: string
    readonly selection: string
    readonly contents: string
    readonly events: (n: number) => string
    readonly sources: (n: number) => string
    readonly withheld: (events: number, sources: number) => string
    readonly languages: string
    readonly fingerprint: string
    readonly citation: string
    readonly licence: string
  }
  readonly method: {
    readonly title: string
    readonly dates: string
    readonly datesText: string
    readonly day: string
    readonly span: string
    readonly moment: string
    readonly approximate: string
    readonly open: string
    readonly unknown: string
    readonly unsureDay: string
    readonly grades: string
    readonly gradesText: string
    readonly reliability: readonly (readonly [string, string])[]
    readonly credibility: readonly (readonly [string, string])[]
    readonly lanes: string
    readonly lanesText: string
    readonly limits: string
    readonly limitsText: string
  }
  readonly contents: string
  readonly overview: string
  readonly overviewText: (named: number, total: number) => string
  readonly strips: (at: number, of: number) => string
  readonly stripCaption: string
  readonly drawn: (named: number, counted: number, undated: number, total: number) => string
  readonly onStrip: (named: number, counted: number) => string
  readonly gap: string
  readonly perBin: (months: number, most: number) => string
  readonly figureAlt: (from: string, to: string, events: number, lanes: number) => string
  readonly chronology: string
  readonly disputed: string
  readonly chosen: string
  readonly rival: string
  readonly reason: string
  readonly toll: string
  readonly places: string
  readonly actors: string
  readonly relations: string
  readonly noSource: string
  readonly disputesIt: string
  readonly withheldSource: string
  readonly paragraph: string
  readonly notes: string
  readonly register: {
    readonly title: string
    readonly head: readonly string[]
    readonly summary: string
  }
  readonly sources: {
    readonly title: string
    readonly creators: string
    readonly publisher: string
    readonly issued: string
    readonly kind: string
    readonly language: string
    readonly reference: string
    readonly identifier: string
    readonly rights: string
    readonly access: string
    readonly captured: string
    readonly provenance: string
    readonly derivesFrom: string
    readonly reliability: string
    readonly file: string
    readonly original: string
    readonly text: string
    readonly citedBy: string
    readonly uncited: string
    readonly none: string
  }
  readonly texts: {
    readonly title: string
    readonly cited: string
    readonly full: string
    readonly skipped: string
    readonly lost: string
  }
  readonly index: {
    readonly title: string
    readonly persons: string
    readonly organisations: string
    readonly places: string
    readonly none: string
  }
  readonly revision: {
    readonly title: string
    readonly since: (words: string, fingerprint: string) => string
    readonly added: string
    readonly changed: string
    readonly removed: string
    readonly nothing: string
  }
  readonly colophon: {
    readonly title: string
    readonly files: string
    readonly fileHead: readonly string[]
    readonly noFiles: string
    readonly verify: string
    readonly verifySteps: readonly string[]
    readonly software: string
    readonly fonts: string
    readonly fontsText: string
    readonly conformance: string
    readonly conforms: { readonly 'a-3a': string; readonly 'a-2a': string; readonly 'a-1b': string }
  }
}
