import type { Style } from '../type/word.ts'
import type { Theme } from './theme.ts'

/** The styles of a document; sizes follow the theme and the paper. */
export interface Styles {
  readonly scale: number
  readonly body: Style
  readonly italic: Style
  readonly strong: Style
  readonly document: Style
  readonly h1: Style
  readonly h2: Style
  readonly h3: Style
  readonly label: Style
  readonly labelStrong: Style
  readonly small: Style
  readonly smallStrong: Style
  readonly code: Style
  readonly note: Style
  readonly noteItalic: Style
  readonly noteStrong: Style
  readonly call: Style
  /** The mark beside a value for which no passage is printed: quieter than a call. */
  readonly gap: Style
  readonly quote: Style
  readonly furniture: Style
  readonly link: (style: Style) => Style
}

/** The styles of a theme at a scale. */
export function styles(theme: Theme, paperScale: number): Styles {
  const scale = theme.scale * paperScale
  const style = (face: Style['face'], size: number, ink = theme.ink, rise = 0): Style => ({
    face,
    size: Math.round(size * scale * 100) / 100,
    ink,
    rise: rise * scale,
  })
  return {
    scale,
    body: style('serif', 9.6),
    italic: style('serif-italic', 9.6),
    strong: style('serif-semibold', 9.6),
    document: style('serif-semibold', 25),
    h1: style('serif-semibold', 17, theme.accent),
    h2: style('serif-semibold', 12.5, theme.accent),
    h3: style('serif-semibold', 10.6),
    label: style('sans', 8.6),
    labelStrong: style('sans-semibold', 8.6),
    small: style('sans', 7.8, theme.soft),
    smallStrong: style('sans-semibold', 7.8, theme.soft),
    code: style('sans', 7.2, theme.soft),
    note: style('serif', 7.8),
    noteItalic: style('serif-italic', 7.8),
    noteStrong: style('sans-semibold', 6.6, theme.link, 2.4),
    call: style('sans-semibold', 6.4, theme.link, 3.6),
    gap: style('sans', 6.2, theme.soft, 3),
    quote: style('serif', 9.2),
    furniture: style('sans', 7.4, theme.soft),
    link: (given) => ({ ...given, ink: theme.link }),
  }
}
