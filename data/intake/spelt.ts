/** A text as bytes spelt it; `flaws` counts the bytes or units that have no meaning in the encoding and show as U+FFFD. */
export interface Spelt {
  readonly text: string
  readonly flaws: number
}
