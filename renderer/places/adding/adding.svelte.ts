import type { Incoming, Look } from '../../../data/calls/sources.ts'
import type { FoundValue } from '../../../data/intake/reader.ts'
import type { Problem } from '../../../data/model/outcome.ts'
import { handleOf } from '../../desk/ask.ts'
import { attempt } from '../../desk/attempt.ts'
import { DateEdit } from '../../desk/date-edit.svelte.ts'
import { type JobProgress, jobs } from '../../desk/jobs.svelte.ts'
import { notices } from '../../desk/notices.svelte.ts'
import { screen } from '../../desk/screen.svelte.ts'
import { t } from '../../desk/settings.svelte.ts'
import { batch, fewFiles } from './batch.svelte.ts'
import { atHand, type Candidate, readAs, type SaidOfSource, saidOf } from './candidate.ts'

const asBytes = 64 * 1024 * 1024

/** The code with which the engine says that bytes are not at hand any more. */
const gone = 'tray.gone'

// What is known for a page by its beginning: anything else is taken as the words alone.
const pageBeginning =
  /^\s*(?:<!--.*?-->\s*)*<(?:!doctype|html|head|body|meta|article|main|section|div|p|h[1-3]|table|[uo]l|a|b|i|em|strong|span|font|blockquote|pre)[\s>]/is
const tags = /<style.*?<\/style>|<[^>]*>/gis

/** Texts that were picked, dropped or pasted and are looked at before they are kept. */
export class AddingState {
  list = $state.raw<readonly Candidate[]>([])
  #last = 0

  choose = (): void =>
    attempt('file.choose', {}, (files) => {
      if (files.length > fewFiles) {
        if (screen.go('add')) batch.offer(files.map(({ handle }) => handle))
        return
      }
      for (const { handle, name } of files) this.#offer(name, { from: 'file', handle })
    })

  drop = (files: readonly File[]): void => {
    if (!screen.go('add')) return
    if (files.length > fewFiles) void batch.drop(files)
    else for (const file of files) void this.#take(file)
  }

  /** Takes words that were pasted; where they came in markup that holds words, that is the original. */
  paste = (text: string, markup = ''): void => {
    if (text.trim() === '') return
    const isMarked = pageBeginning.test(markup) && markup.replace(tags, '').trim() !== ''
    const bytes = new TextEncoder().encode(markup)
    const incoming: Incoming =
      isMarked && bytes.length <= asBytes
        ? { from: 'bytes', name: '', bytes }
        : { from: 'text', text }
    this.#offer(t('reading.pasted'), incoming, true)
  }

  /** Reads the text again in another encoding. */
  reread = (key: number, encoding: string): void => {
    this.#set(key, { encoding })
    const candidate = this.list.find((one) => one.key === key)
    if (candidate) this.#look(candidate, encoding)
  }

  /** Reads a locked document again with the password that was typed for it. */
  unlock = (key: number, password: string): void => {
    this.#set(key, { password })
    const candidate = this.list.find((one) => one.key === key)
    if (candidate) this.#look(candidate, candidate.encoding)
  }

  describe = (key: number, part: SaidOfSource): void => {
    const candidate = this.list.find((one) => one.key === key)
    if (candidate) this.#set(key, { description: { ...candidate.description, ...part } })
  }

  /** Takes a value that the document says of itself. */
  accept = (key: number, proposal: FoundValue): void => {
    const candidate = this.list.find((one) => one.key === key)
    if (!candidate) return
    switch (proposal.field) {
      case 'issued':
        candidate.issued.show(proposal.value)
        break
      case 'captured':
        candidate.captured.show(proposal.value)
        break
      case 'creators':
        this.describe(key, {
          creators: [...(candidate.description.creators ?? []), proposal.value],
        })
        break
      case 'title':
      case 'publisher':
      case 'language':
      case 'identifier':
      case 'capturedAt':
        this.describe(key, { [proposal.field]: proposal.value })
        break
    }
  }

  leave = (key: number): void => {
    this.stop(key)
    const digest = this.list.find((one) => one.key === key)?.digest ?? null
    this.list = this.list.filter((one) => one.key !== key)
    if (digest !== null && !this.list.some((one) => one.digest === digest))
      attempt('source.leave', { digest }, undefined, () => undefined)
  }

  /** How far the reading of a text is that is under way. */
  progress = ({ job }: Candidate): JobProgress | null =>
    job === null ? null : (jobs.running.get(job) ?? null)

  /** Stops the reading of a text. */
  stop = (key: number): void => {
    const job = this.list.find((one) => one.key === key)?.job ?? null
    if (job !== null) jobs.cancel(job)
  }

  openExisting = (id: string): void => {
    this.close()
    screen.go('reading', { id })
  }

  close = (): void => {
    batch.leave()
    for (const { key } of this.list) this.leave(key)
    screen.closeSheet()
  }

  /** Another archive stands open: what the one before said of the texts is not so here. */
  lookAgain = (): void => {
    for (const { key } of this.list) this.#set(key, { look: null, digest: null })
    for (const candidate of this.list) this.#look(candidate, candidate.encoding)
  }

  addAll = (): void => {
    for (const candidate of this.list)
      if (candidate.look && !candidate.look.existing && !candidate.isAdding) this.#add(candidate)
  }

  /** Gives back to a known source the bytes that it has lost. */
  heal = (candidate: Candidate): void => {
    if (!candidate.isAdding) this.#add(candidate)
  }

  #add(candidate: Candidate): void {
    const { key, encoding, password } = candidate
    const incoming = atHand(candidate)
    const description = saidOf(candidate)
    if (incoming === null) return
    this.#set(key, { isAdding: true })
    attempt(
      'source.add',
      { incoming, description, ...readAs({ encoding, password }) },
      ({ id, existing, healed }) => {
        const name = description.title ?? candidate.look?.title ?? candidate.name
        const said = healed ? 'reading.healed' : existing ? 'reading.known' : 'reading.added'
        notices.say(() => t(said, { name }))
        this.leave(key)
        if (this.list.length > 0) return
        screen.closeSheet()
        screen.go('reading', { id })
      },
      (refused) => {
        if (refused.code === gone && candidate.digest !== null) this.#addAgain(candidate)
        else this.#set(key, { refused, isAdding: false })
      },
    )
  }

  /** The engine has let the bytes go: they are sent once more, and added where they are those that a person has looked at. */
  #addAgain(candidate: Candidate): void {
    const { key, digest } = candidate
    this.#look({ ...candidate, digest: null }, candidate.encoding, (look) => {
      const looked = this.list.find((one) => one.key === key)
      if (looked === undefined) return
      if (look.sha256 === digest) this.#add(looked)
      else this.#set(key, { refused: { code: 'tray.other' }, isAdding: false })
    })
  }

  async #take(file: File): Promise<void> {
    const handle = file.size > asBytes ? await handleOf(file) : null
    if (handle !== null) return this.#offer(file.name, { from: 'file', handle })
    if (file.size > asBytes) return this.#refuse(file.name, { code: 'file.too-large' })
    try {
      const bytes = new Uint8Array(await file.arrayBuffer())
      this.#offer(file.name, { from: 'bytes', name: file.name.slice(0, 255), bytes })
    } catch {
      this.#refuse(file.name, { code: 'file.unreadable' })
    }
  }

  #offer(name: string, incoming: Incoming, isPasted = false): void {
    if (!screen.go('add')) return
    this.#look(this.#put(name, incoming, null, isPasted), null)
  }

  #refuse(name: string, refused: Problem): void {
    this.#put(name, null, refused)
  }

  #put(
    name: string,
    incoming: Incoming | null,
    refused: Problem | null,
    isPasted = false,
  ): Candidate {
    this.#last += 1
    const part = {
      digest: null,
      look: null,
      encoding: null,
      password: null,
      description: {},
      issued: new DateEdit(),
      captured: new DateEdit(),
      isAdding: false,
      job: null,
    }
    const candidate = { key: this.#last, name, incoming, refused, isPasted, ...part }
    this.list = [...this.list, candidate]
    return candidate
  }

  #look(
    candidate: Candidate,
    encoding: string | null,
    then: (look: Look) => void = () => undefined,
  ): void {
    const { key, digest, password } = candidate
    const incoming = atHand(candidate)
    if (incoming === null) return
    const job = jobs.begin('look')
    this.#set(key, { job })
    // A reading in an encoding that was chosen before this one may end after it.
    const show = (part: Partial<Candidate>): void => {
      if (this.list.find((one) => one.key === key)?.encoding === encoding) this.#set(key, part)
    }
    const end = (): void => {
      jobs.end(job)
      if (this.list.find((one) => one.key === key)?.job === job) this.#set(key, { job: null })
    }
    attempt(
      'source.look',
      { incoming, job, ...readAs({ encoding, password }) },
      (look) => {
        end()
        show({ look, refused: null, digest: look.sha256 })
        then(look)
      },
      (refused) => {
        end()
        if (refused.code === gone && digest !== null)
          this.#look({ ...candidate, digest: null }, encoding, then)
        else show({ refused, isAdding: false })
      },
    )
  }

  #set(key: number, part: Partial<Candidate>): void {
    this.list = this.list.map((one) => (one.key === key ? { ...one, ...part } : one))
  }
}

export const adding = new AddingState()
