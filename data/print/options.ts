import type { AccessLevel } from '../disclosure/access-level.ts'
import type { GroupingName } from '../timeline/lanes.ts'

/** The standards a printed file can claim; the older two carry no attachments. */
export const profiles = ['a-3a', 'a-2a', 'a-1b'] as const
export type Profile = (typeof profiles)[number]

/** Paper for the text pages; overview and strips lie across it. */
export const papers = ['a4', 'a3', 'letter'] as const
export type Paper = (typeof papers)[number]

/** Sheets for a timeline on one page. */
export const posters = ['a3', 'a2', 'a1', 'a0'] as const
export type Poster = (typeof posters)[number]

/** Colour schemes; each keeps shape and text beside colour. */
export const themes = ['colour', 'grey', 'contrast', 'large'] as const
export type ThemeName = (typeof themes)[number]

/** The parts that can be left out; title page, method note and colophon always stay in a document. */
export const partNames = [
  'overview',
  'strips',
  'chronology',
  'register',
  'sources',
  'texts',
  'index',
] as const
export type PartName = (typeof partNames)[number]

/** Which events are drawn one by one: all where there is room for them and the key ones of a crowd, all of them, or the key ones. */
export const drawChoices = ['auto', 'all', 'key'] as const
export type DrawChoice = (typeof drawChoices)[number]

/** How the drawn timeline is cut: by itself, in so many strips, or at a scale in millimetres per month. */
export type StripRule = 'auto' | { readonly pages: number } | { readonly mmPerMonth: number }

/** How a print looks. What it contains is decided before, by the report. The events that are not drawn one by one are counted. */
export interface PrintOptions {
  readonly profile: Profile
  readonly paper: Paper
  /** Pages of a document, one sheet, one long page, or a sheet for each event. */
  readonly layout: 'pages' | 'poster' | 'roll' | 'sheet'
  readonly poster: Poster
  readonly theme: ThemeName
  readonly texts: 'none' | 'cited' | 'full'
  readonly notes: 'foot' | 'end'
  readonly parts: readonly PartName[]
  readonly strips: StripRule
  readonly draw: DrawChoice
  readonly attachments: boolean
}

/** Above this number of events a strip counts and names the key events only. */
export const crowd = 200

/** The print that one gets without asking for anything. */
export const defaultOptions: PrintOptions = {
  profile: 'a-3a',
  paper: 'a4',
  layout: 'pages',
  poster: 'a1',
  theme: 'colour',
  texts: 'cited',
  notes: 'foot',
  parts: partNames,
  strips: 'auto',
  draw: 'auto',
  attachments: true,
}

/** What a document says, beside the events chosen: whose records, how its timeline is parted into lanes, and whether it tells who made it. */
export interface ReportOptions {
  readonly access: AccessLevel
  readonly lanes: GroupingName
  readonly anonymous: boolean
}

/** The report that one gets without asking for anything. */
export const defaultReport: ReportOptions = { access: 'open', lanes: 'type', anonymous: false }

/** Points per millimetre. */
export const mm = 72 / 25.4

/** Width and height of a sheet standing upright, in points. */
export function sheet(paper: Paper | Poster): readonly [number, number] {
  switch (paper) {
    case 'letter':
      return [612, 792]
    case 'a4':
      return [210 * mm, 297 * mm]
    case 'a3':
      return [297 * mm, 420 * mm]
    case 'a2':
      return [420 * mm, 594 * mm]
    case 'a1':
      return [594 * mm, 841 * mm]
    case 'a0':
      return [841 * mm, 1189 * mm]
  }
}

/** The longest page that PDF/A allows, in points (5.08 m). */
export const longestPage = 14_400
