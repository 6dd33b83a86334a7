import { expect, onTestFinished, test, vi } from 'vitest'
import type { Io } from '../../electron/command-line/io.ts'
import { toldOnTerminal } from '../../electron/command-line/told-on-terminal.ts'

/** What a terminal is given while a long document is read and its answer comes. */
function givenTo(isWatched: boolean): string {
  vi.useFakeTimers({ toFake: ['performance', 'hrtime'] })
  onTestFinished(() => void vi.useRealTimers())
  let given = ''
  const remark = (text: string): void => {
    given += text
  }
  const machine: Io = {
    write: (bytes) => remark(String(bytes)),
    isWatched,
    remark,
    input: async () => new Uint8Array(),
    ...{ env: {}, folder: '', home: '', fonts: '', signal: new AbortController().signal },
  }
  const { io, progress } = toldOnTerminal(machine, 'fr')
  progress('pages', 1, 900)
  vi.advanceTimersByTime(300)
  progress('pages', 412, 900)
  progress('pages', 413, 900)
  io.remark('4 pages sans texte.\n')
  io.write('ajouté\n')
  return given
}

test('who watches a terminal sees the page that is read, on a line that gives way to what is said', () => {
  expect(givenTo(true)).toBe(
    '\r\u001b[KLecture, page 412 sur 900\r\u001b[K4 pages sans texte.\najouté\n',
  )
})

test('nothing is told of how far long work is where nobody watches', () => {
  expect(givenTo(false)).toBe('4 pages sans texte.\najouté\n')
})
