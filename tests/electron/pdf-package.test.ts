import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import type { ExportRequest } from '../../data/exports/request.ts'
import { embeddedFiles, unpacked } from '../../data/imports/pdf-streams.ts'
import { fixedId } from '../../data/sample/fixed-id.ts'
import { cited } from './begun.ts'
import { engineAt, ownFolder } from './engine-at.ts'

const handle = `h-${'1'.repeat(32)}`
const selection = { what: { which: 'all' }, lang: 'fr' } as const
type PdfOptions = Extract<ExportRequest, { readonly format: 'pdf' }>['options']

async function archiveAt(folder: string, name: string, sample: boolean) {
  const { ask, inner } = engineAt(path.join(folder, `machine-${name}`))
  const archive = path.join(folder, `${name}.tarikh`)
  await inner('inner.create', { folder: archive, title: name, sample, lang: 'fr' })
  const leave = (format: 'pdf' | 'json', pdf: PdfOptions = {}) => {
    const file = path.join(folder, `${name}.${format}`)
    const options = { parts: [], texts: 'none' as const, ...pdf }
    const request: ExportRequest =
      format === 'pdf' ? { ...selection, format, options } : { ...selection, format }
    return inner('inner.export', { job: format, request, file })
  }
  const bring = (file: string, preview = false) =>
    ask('import.run', { job: 'i', handle, preview }, { [handle]: file })
  return { ask, inner, leave, bring }
}

const folder = mkdtempSync(path.join(os.tmpdir(), 'tarikh-printed-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const [pdf, json] = ['pdf', 'json'].map((format) => path.join(folder, `un.${format}`)) as [
  string,
  string,
]
const daoud = fixedId('actor', 'daoud-mohammedine')
const filing = { text: 'Aly Mohammedine, Daoud', lang: 'fr' }

/** The starter archive with one more source that is not open and a filing form of a person, left as PDF and as JSON. */
async function leaveStarter() {
  const one = await archiveAt(folder, 'un', true)
  const [kept] = await one.ask('sources.rows', {})
  const id = kept?.id as never
  await one.ask('change', { kind: 'record', id, field: 'accessRights', value: 'restricted' })
  await one.ask('change', { kind: 'record', id: daoud, field: 'filing', value: filing })
  const { info } = await one.ask('archive.standing', {})
  const rows = await one.ask('sources.rows', {})
  const held = await Promise.all(
    rows.map(async (row) => ({
      ...row,
      access: (await one.ask('source.read', { id: row.id as never })).source.accessRights,
    })),
  )
  const printed = await one.leave('pdf')
  await one.leave('json')
  await one.inner('inner.close', {})
  return { kept, info, held, printed }
}

let leaving: ReturnType<typeof leaveStarter> | undefined

/** What is left of it, made by the first test that asks. */
function left() {
  leaving ??= leaveStarter()
  return leaving
}

function idsIn(file: string) {
  const { records } = JSON.parse(readFileSync(file, 'utf8')) as { records: { id: string }[] }
  return records.map(({ id }) => id).sort()
}

test('a PDF brings back the same events, passages and sources, without what is restricted, once', async () => {
  const { kept, info: before, held, printed } = await left()
  const open = held.filter(({ access }) => access === 'open')
  expect(open.length).toBeLessThan(held.length)
  expect(printed.withheld).toBeGreaterThan(0)
  const own = ownFolder()
  const two = await archiveAt(own, 'deux', false)
  const preview = await two.bring(pdf, true)
  const first = await two.bring(pdf)
  expect(first).toEqual(preview)
  expect(first).toMatchObject({ format: 'pdf', changed: 0, known: 0, refused: [] })
  const { info: after } = await two.ask('archive.standing', {})
  const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id).sort()
  expect(ids(await two.ask('sources.rows', {}))).toEqual(ids(open))
  expect(ids(open)).not.toContain(kept?.id)
  const withheld = held.filter(({ access }) => access !== 'open')
  const lost = withheld.reduce((sum, { passages }) => sum + passages, 0)
  expect(after.passages).toBe(before.passages - lost)
  expect(after.events).toBe(printed.events)
  expect(before.events - after.events).toBe(printed.withheld - withheld.length)
  await two.leave('json')
  expect(idsIn(path.join(own, 'deux.json'))).toEqual(idsIn(json))
  expect(await two.bring(pdf)).toMatchObject({ new: 0, changed: 0, known: first.new, refused: [] })
  expect(await two.ask('archive.verify', { job: 'v' })).toMatchObject({ ok: true })
  await two.inner('inner.close', {})
})

test('the timeline.json taken out of the PDF can be imported by itself', async () => {
  const { printed } = await left()
  const [first] = embeddedFiles(readFileSync(pdf))
  const own = ownFolder()
  const file = path.join(own, 'timeline.json')
  writeFileSync(file, first === undefined ? '' : Buffer.concat([...unpacked(first)]))
  const two = await archiveAt(own, 'deux', false)
  expect(await two.bring(file)).toMatchObject({ format: 'json', changed: 0, refused: [] })
  const { info } = await two.ask('archive.standing', {})
  expect([info.events, info.sources]).toEqual([printed.events, printed.sources])
  expect(await two.ask('archive.verify', { job: 'v' })).toMatchObject({ ok: true, findings: [] })
  await two.inner('inner.close', {})
})

test('the filing form of a person travels in the PDF and in the JSON', async () => {
  await left()
  const own = ownFolder()
  for (const file of [pdf, json]) {
    const two = await archiveAt(own, `par-${path.extname(file).slice(1)}`, false)
    expect(await two.bring(file)).toMatchObject({ refused: [] })
    expect((await two.ask('authority.read', { id: daoud })).filing).toEqual(filing)
    await two.inner('inner.close', {})
  }
})

test('a PDF that is none, carries nothing, or is damaged is refused by name, and nothing is written', async () => {
  const own = ownFolder()
  const one = await archiveAt(own, 'petit', false)
  await cited(one.ask)
  const small = path.join(own, 'petit.pdf')
  const two = await archiveAt(own, 'deux', false)
  await one.leave('pdf', { profile: 'a-2a' })
  await expect(two.bring(small)).rejects.toThrow('pdf.no-package')
  const faux = path.join(own, 'faux.pdf')
  writeFileSync(faux, 'Bamako, le 2 mai')
  await expect(two.bring(faux)).rejects.toThrow('pdf.not-one')
  await one.leave('pdf')
  await one.inner('inner.close', {})
  const bytes = readFileSync(small)
  expect([...embeddedFiles(bytes)].length).toBeGreaterThan(2)
  for (const { packed } of embeddedFiles(bytes)) {
    const harmed = Buffer.from(bytes)
    const middle = packed.byteOffset - bytes.byteOffset + Math.floor(packed.length / 2)
    harmed[middle] = (harmed[middle] ?? 0) ^ 0x10
    writeFileSync(faux, harmed)
    await expect(two.bring(faux)).rejects.toThrow('pdf.damaged')
  }
  const files = [...embeddedFiles(bytes)].map(({ packed }) => packed.byteOffset - bytes.byteOffset)
  for (const [cut = 0, code] of [
    [files[0], 'pdf.no-package'],
    [files.at(-1), 'pdf.damaged'],
  ] as const) {
    writeFileSync(faux, bytes.subarray(0, cut))
    await expect(two.bring(faux)).rejects.toThrow(code)
  }
  expect((await two.ask('archive.standing', {})).info.events).toBe(0)
  await two.inner('inner.close', {})
})
