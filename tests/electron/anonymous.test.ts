import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import type { ExportRequest } from '../../data/exports/request.ts'
import { embeddedFiles, unpacked } from '../../data/imports/pdf-streams.ts'
import { has, run } from '../data/print/fixtures/tools.ts'
import { begun } from './begun.ts'

const said =
  'Le 11 novembre 2025, à Bamako, le salon a ouvert ses portes aux délégations venues de toute la région, qui ont parcouru les allées jusqu’au soir.'
const names = ['Quillebœuf', 'Quilleboeuf', 'quilleboeuf', 'QUILLEBOEUF']

/** An archive that knows one name only by its signature, its custodian, and whence its source came. */
async function signed() {
  const at = await begun('A. Quilleboeuf')
  const { ask } = at
  const { info } = await ask('archive.standing', {})
  const record = (id: string, field: string, value: string) =>
    ask('change', { kind: 'record', id: id as never, field, value })
  const bytes = new TextEncoder().encode(said)
  const { id: source } = await ask('source.add', {
    incoming: { from: 'bytes', name: 'carnet_Quilleboeuf.txt', bytes },
    description: { title: 'carnet_Quilleboeuf', reliability: 'B' },
  })
  await record(info.id, 'custodian', 'Fonds Quilleboeuf')
  await record(source, 'provenance', 'Remis en main propre à Quilleboeuf.')
  await record(source, 'capturedAt', 'portable de Quilleboeuf')
  await record(source, 'identifier', '/home/Quilleboeuf/carnet.txt')
  await ask('change', {
    kind: 'create-event',
    title: { text: 'Ouverture du salon', lang: 'fr' },
    date: '2025-11-11',
    typed: '11 novembre 2025',
    places: [],
    cite: [
      {
        chosen: { source: source as never, start: 3, end: 19 },
        field: 'date',
        value: '2025-11-11',
        typed: '11 novembre 2025',
        credibility: 2,
        choose: true,
      },
    ],
  })
  const leave = async (asked: Pick<ExportRequest, 'format' | 'options'>) => {
    const { format, options } = asked
    const file = path.join(at.folder, `export-${JSON.stringify(options).length}.${format}`)
    const request = { what: { which: 'all' }, lang: 'fr', ...asked } as ExportRequest
    await at.inner('inner.export', { job: format, request, file })
    return file
  }
  return { ...at, leave }
}

/** All that a PDF says: its pages, its properties, every object and every file that it carries. */
function contentsOf(file: string): string {
  const bytes = readFileSync(file)
  const carried = [...embeddedFiles(bytes)].map((one) =>
    Buffer.concat([...unpacked(one)]).toString('utf8'),
  )
  const opened = has('qpdf')
    ? run('qpdf', '--qdf', '--object-streams=disable', file, '-').out
    : bytes.toString('latin1')
  const words = has('pdftotext') ? run('pdftotext', '-raw', file, '-').out : ''
  const facts = has('pdfinfo') ? run('pdfinfo', file).out + run('pdfinfo', '-meta', file).out : ''
  const utf16 = [...opened.matchAll(/<feff([0-9a-f]+)>/giu)].map(([, hex = '']) =>
    Buffer.from(hex, 'hex').swap16().toString('utf16le'),
  )
  return [...carried, opened, words, facts, ...utf16].join('\n')
}

const tells = (contents: string): boolean => names.some((name) => contents.includes(name))

test('an anonymous PDF tells nowhere who made it, who kept the sources or what their files were called', async () => {
  const { leave, inner } = await signed()
  const open = contentsOf(await leave({ format: 'pdf', options: { texts: 'full' } }))
  const hidden = contentsOf(
    await leave({ format: 'pdf', options: { texts: 'full', anonymous: true } }),
  )
  await inner('inner.close', {})
  expect(tells(open)).toBe(true)
  for (const place of ['carnet_Quilleboeuf.txt', 'Remis en main propre', 'portable de', '/home/'])
    expect(open.includes(place)).toBe(true)
  expect(tells(hidden)).toBe(false)
  for (const place of ['carnet', 'Remis en main propre', 'portable de', '/home/'])
    expect(hidden.includes(place)).toBe(false)
  expect(hidden).toContain('Ouverture du salon')
  expect(hidden).toContain(said)
})

test.each(['json', 'csv'] as const)('an anonymous %s export tells neither', async (format) => {
  const { leave, inner } = await signed()
  const hidden = readFileSync(await leave({ format, options: { anonymous: true } }), 'utf8')
  await inner('inner.close', {})
  expect(hidden).toContain('Ouverture du salon')
  expect(tells(hidden)).toBe(false)
})

test('what an anonymous PDF carries is imported again, its source with the bytes received', async () => {
  const { leave, inner } = await signed()
  const file = await leave({ format: 'pdf', options: { anonymous: true } })
  await inner('inner.close', {})
  const two = await begun()
  const handle = `h-${'1'.repeat(32)}`
  const brought = await two.ask(
    'import.run',
    { job: 'i', handle, preview: false },
    { [handle]: file },
  )
  expect(brought).toMatchObject({ format: 'pdf', changed: 0, refused: [] })
  const [row] = await two.ask('sources.rows', {})
  expect(row?.title).toBe('Sans titre')
  expect((await two.ask('archive.verify', { job: 'v' })).ok).toBe(true)
  await two.inner('inner.close', {})
})
