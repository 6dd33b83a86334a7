import { flushSync, mount, unmount } from 'svelte'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Input } from '../../data/calls/contract.ts'
import type { Previewed, Weighed } from '../../data/calls/exports.ts'
import { formats } from '../../data/exports/formats.ts'
import Export from '../../renderer/places/export/Export.svelte'
import { exporting } from '../../renderer/places/export/exporting.svelte.ts'
import { type Asked, answerWith } from './door.ts'

const weighed: Weighed = {
  events: 3,
  withheldEvents: 0,
  withheldSources: 0,
  unsaid: 0,
  withheld: [],
  gone: 0,
  words: [],
}
const pages: Previewed = { pages: 9, svg: ['<svg/>'], text: null, warnings: [] }

let asked: readonly Asked[]
let answer: (previewed: Previewed) => void
let page: ReturnType<typeof mount> | undefined

const inputsOf = <K extends 'print.preview' | 'job.cancel'>(verb: K): readonly Input<K>[] =>
  asked.filter((one) => one.verb === verb).map(({ input }) => input as Input<K>)
const previewing = (nth: number) => expect.poll(() => inputsOf('print.preview').length).toBe(nth)
const calledOff = () => inputsOf('job.cancel').map(({ job }) => job)

beforeEach(() => {
  asked = answerWith({
    'print.preview': () =>
      new Promise<Previewed>((resolve) => {
        answer = resolve
      }),
    'export.weigh': weighed,
    'presets.read': [],
    'job.cancel': {},
  })
  page = mount(Export, { target: document.body })
  flushSync()
})

afterEach(() => {
  if (page !== undefined) void unmount(page)
  page = undefined
  exporting.set({ format: 'pdf' })
  exporting.leave()
})

test('leaving the export view calls off the layout that is under way', async () => {
  await previewing(1)
  expect(calledOff()).toEqual([])
  if (page !== undefined) void unmount(page)
  page = undefined
  expect(calledOff()).toEqual([inputsOf('print.preview')[0]?.job])
  answer(pages)
  for (let turn = 0; turn < 20; turn++) await Promise.resolve()
  expect(exporting.pages).toBeNull()
  expect(exporting.isPreviewing).toBe(false)
})

test('a format without preview calls off the layout of the one before, and asks for none', async () => {
  await previewing(1)
  const without = formats.find(({ previews }) => !previews)
  exporting.set({ format: without?.id ?? 'pdf' })
  expect(calledOff()).toEqual([inputsOf('print.preview')[0]?.job])
  await expect.poll(() => exporting.isPreviewing).toBe(false)
  flushSync()
  expect(document.body.textContent).toContain('Ce format n’a pas de pages.')
  expect(inputsOf('print.preview')).toHaveLength(1)
})

test('what is asked anew calls off what was asked before, and a layout that has come is left alone', async () => {
  await previewing(1)
  exporting.choose('theme', 'grey')
  await previewing(2)
  expect(calledOff()).toEqual([inputsOf('print.preview')[0]?.job])
  answer(pages)
  await expect.poll(() => exporting.pages?.total).toBe(9)
  exporting.turn(1)
  await previewing(3)
  expect(calledOff()).toHaveLength(1)
})

test('each format of the list is offered with its name and its sentence, and asks its own options', async () => {
  await previewing(1)
  for (const { id, name, options } of formats) {
    const radio = [...document.querySelectorAll<HTMLInputElement>('input[name=format]')].find(
      (one) => one.parentElement?.textContent?.trim() === name,
    )
    radio?.click()
    flushSync()
    expect(exporting.choices.format.id).toBe(id)
    const { format, options: asks = {} } = exporting.choices.request()
    expect(format).toBe(id)
    for (const option of Object.keys(asks)) expect(Object.keys(options.entries)).toContain(option)
  }
})
