import type { ReadingLook } from '../../../data/calls/readings.ts'
import { turnedText } from '../../../data/intake/turned.ts'
import type { Problem } from '../../../data/model/outcome.ts'
import type { SourceView } from '../../../data/reading/source-view.ts'
import { sayAgain } from '../../../data/words/say-again.ts'
import { asId } from '../../desk/as-id.ts'
import { attempt } from '../../desk/attempt.ts'
import { drafts } from '../../desk/drafts.svelte.ts'
import { notices } from '../../desk/notices.svelte.ts'
import { settings, t } from '../../desk/settings.svelte.ts'

/** What a person writes of a further reading: a transcription, or a correction of the text that they began from. */
export interface ReadingDraft {
  readonly source: string
  readonly way: 'transcription' | 'correction'
  /** The digest of the text that is corrected, and the text itself. */
  readonly from: string | null
  readonly before: string
}

/** The texts of a source: which is in force, and writing another. */
export class ReadingsState {
  writing = $state.raw<ReadingDraft | null>(null)
  text = $state('')
  by = $state('')
  made = $state('')
  note = $state('')
  look = $state.raw<ReadingLook | null>(null)
  refusal = $state.raw<Problem | null>(null)
  isBusy = $state(false)

  /** Begins to write a reading, with what an earlier beginning left. */
  begin = (view: SourceView, way: ReadingDraft['way']): void => {
    const inForce = view.readings.find((one) => one.inForce)
    const before = way === 'correction' ? (view.text ?? '') : ''
    this.writing = { source: view.id, way, before, from: inForce?.text ?? null }
    this.text = drafts.found.get(this.#key) ?? before
    this.by = ''
    this.made = ''
    this.note = ''
    this.look = null
    this.refusal = null
  }

  /** What is typed outlives the sheet and the program, until it is kept as a reading or given up. */
  type = (text: string): void => {
    this.text = text
    this.look = null
    this.refusal = null
    if (text.length <= mostKept) drafts.keep(this.#key, text)
  }

  /** Puts words at the place where a person writes, on a line of their own, and leaves that place after them. */
  insert = (words: string, area: HTMLTextAreaElement | null): void => {
    if (area === null) return
    const { selectionStart: at, selectionEnd: end } = area
    const before = this.text.slice(0, at)
    const put = `${before === '' || before.endsWith('\n') ? '' : '\n'}${words} `
    area.setRangeText(put, at, end, 'end')
    this.type(area.value)
    area.focus()
  }

  /** Turns the lines of right-to-left letters round: those that are chosen, else all. */
  turn = (area: HTMLTextAreaElement | null): void => {
    const chosen = area === null || area.selectionStart === area.selectionEnd ? null : area
    const start = this.text.lastIndexOf('\n', (chosen?.selectionStart ?? 0) - 1) + 1
    const end = chosen === null ? this.text.length : this.text.indexOf('\n', chosen.selectionEnd)
    const upTo = end < 0 ? this.text.length : end
    const from = chosen === null ? 0 : start
    this.type(
      `${this.text.slice(0, from)}${turnedText(this.text.slice(from, upTo))}${this.text.slice(upTo)}`,
    )
  }

  close = (): void => {
    this.writing = null
  }

  giveUp = (): void => {
    drafts.drop(this.#key)
    this.writing = null
  }

  /** Shows how the source's passages come out in what is written. */
  see = (): void => {
    const { writing, text } = this
    if (writing === null) return
    this.isBusy = true
    attempt(
      'reading.look',
      { source: asId(writing.source), incoming: { from: 'text', text } },
      (look) => {
        this.isBusy = false
        if (this.text === text) this.look = look
      },
      this.#refuse,
    )
  }

  /** Keeps what is written as a reading, in force from now on. */
  keep = (): void => {
    const { writing, text, by, made, note } = this
    if (writing === null) return
    const { source, way, from } = writing
    const key = this.#key
    this.isBusy = true
    attempt(
      'reading.add',
      {
        source: asId(source),
        incoming: { from: 'text', text },
        reading: {
          ...{ way, by: by.trim(), made: made.trim(), note, use: true },
          ...(from !== null && way === 'correction' ? { from } : {}),
        },
      },
      ({ isOvertaken, counts }) => {
        this.isBusy = false
        drafts.drop(key)
        this.writing = null
        notices.say(() => (isOvertaken ? t('readings.overtaken') : sayAgain(counts, settings.lang)))
      },
      this.#refuse,
    )
  }

  /** Puts another text of the source in force. */
  use = (source: string, reading: string | null): void =>
    attempt(
      'reading.use',
      { source: asId(source), reading: reading === null ? null : asId(reading) },
      (counts) => notices.say(() => sayAgain(counts, settings.lang)),
    )

  /** Places what is surely found, of passages that came from elsewhere. */
  placeSure = (source: string): void =>
    attempt('passages.place', { source: asId(source) }, (counts) =>
      notices.say(() => sayAgain(counts, settings.lang)),
    )

  get #key(): string {
    return `reading/${this.writing?.source ?? ''}/${this.writing?.way ?? ''}`
  }

  readonly #refuse = (problem: Problem): void => {
    this.isBusy = false
    this.refusal = problem
  }
}

/** The longest draft that is kept beside the archive. */
const mostKept = 1_000_000

export const readings = new ReadingsState()
