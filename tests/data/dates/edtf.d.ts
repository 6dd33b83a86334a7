declare module 'edtf' {
  /** Reads EDTF; throws where it does not understand. `min` and `max` are milliseconds. */
  export default function edtf(text: string): {
    readonly type: string
    readonly min: number | null
    readonly max: number | null
  }
}
