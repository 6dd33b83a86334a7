import type { ThemeName } from '../../exports/print-options.ts'
import type { LaneFamily } from '../model.ts'
import type { Ink } from '../type/display.ts'

/** Colours and sizes of a print. Sizes in points. */
export interface Theme {
  readonly ink: Ink
  readonly soft: Ink
  readonly hairline: Ink
  readonly accent: Ink
  readonly link: Ink
  readonly highlight: Ink
  readonly wash: number
  readonly family: Readonly<Record<LaneFamily, Ink>>
  readonly scale: number
  readonly hair: number
}

const colour: Theme = {
  ink: '#221c15',
  soft: '#5c5349',
  hairline: '#cbbfae',
  accent: '#9a3b1e',
  link: '#1f4a78',
  highlight: '#f8e7b4',
  wash: 0.93,
  family: {
    diplomacy: '#2f6a74',
    agreement: '#6a5a9c',
    attack: '#9a3b1e',
    coup: '#8a2f5b',
    deployment: '#5e6b22',
    governance: '#8a5e0a',
    none: '#5c5349',
  },
  scale: 1,
  hair: 0.4,
}

const grey: Theme = {
  ...colour,
  ink: '#1a1a1a',
  soft: '#555555',
  hairline: '#bbbbbb',
  accent: '#1a1a1a',
  link: '#333333',
  highlight: '#e4e4e4',
  family: {
    diplomacy: '#5a5a5a',
    agreement: '#777777',
    attack: '#1f1f1f',
    coup: '#333333',
    deployment: '#6a6a6a',
    governance: '#484848',
    none: '#858585',
  },
}

const contrast: Theme = {
  ...colour,
  ink: '#000000',
  soft: '#000000',
  hairline: '#000000',
  accent: '#000000',
  link: '#00307a',
  highlight: '#ffe866',
  wash: 0.97,
  family: {
    diplomacy: '#004a56',
    agreement: '#3b2580',
    attack: '#7a1500',
    coup: '#6a003c',
    deployment: '#3a4500',
    governance: '#5f3c00',
    none: '#333333',
  },
  hair: 0.8,
}

/** The theme of a name; large print sets the running text at 12 points. */
export function theme(name: ThemeName): Theme {
  switch (name) {
    case 'colour':
      return colour
    case 'grey':
      return grey
    case 'contrast':
      return contrast
    case 'large':
      return { ...colour, soft: '#3f382f', scale: 1.25, hair: 0.6 }
  }
}

/** The colour of a lane: that of its family, a quiet one where it has none. */
export function laneInk({ family, soft }: Theme, lane: LaneFamily | null): Ink {
  return lane === null ? soft : family[lane]
}

/** The colour mixed with white; 0 leaves it, 1 is white. */
export function pale(ink: Ink, share: number): Ink {
  const n = Number.parseInt(ink.slice(1), 16)
  const mix = (c: number): string =>
    Math.round(c + (255 - c) * share)
      .toString(16)
      .padStart(2, '0')
  return `#${mix(n >> 16)}${mix((n >> 8) & 255)}${mix(n & 255)}`
}
