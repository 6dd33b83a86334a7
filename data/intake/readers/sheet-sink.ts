import type { TextWriter } from '../text-writer.ts'

/** The most rows of a sheet, in any program that saves one. */
export const mostSheetRows = 1_048_576

/** The most columns of a sheet that stand in a text. */
export const mostSheetColumns = 512

/** Who is given the rows of a workbook, sheet by sheet. */
export interface SheetSink {
  readonly open: (name: string, isHidden: boolean) => void
  /** A row and its number, which counts the blank ones that the file leaves out. */
  readonly row: (cells: readonly string[], number: number) => void
  readonly close: () => void
  readonly isFull: () => boolean
  /** Is told of a cell with words that stands beyond the most columns. */
  readonly left?: () => void
}

/** Writes the sheets of a workbook as text: each a part with its name, each row a line, cells between tabs. */
export function sheetWriter(writer: TextWriter, left: () => void): SheetSink {
  return {
    left,
    open: (name) => {
      writer.gap()
      writer.open({ sheet: name.slice(0, 200) })
      writer.line(name)
    },
    row: (cells) => writer.words(cells.map((cell) => cell.replace(/\s*\n\s*/g, ' ')).join('\t')),
    close: () => writer.close(),
    isFull: () => writer.isFull,
  }
}
