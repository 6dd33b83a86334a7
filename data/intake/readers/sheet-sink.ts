import type { TextWriter } from '../text-writer.ts'

/** Who is given the rows of a workbook, sheet by sheet. */
export interface SheetSink {
  readonly open: (name: string, isHidden: boolean) => void
  readonly row: (cells: readonly string[]) => void
  readonly close: () => void
  readonly isFull: () => boolean
}

/** Writes the sheets of a workbook as text: each a part with its name, each row a line, cells between tabs. */
export function sheetWriter(writer: TextWriter): SheetSink {
  return {
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
