import { readFileSync, writeFileSync } from 'node:fs'
import { inflateRawSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { extracted } from '../data/intake/made.ts'
import { pngOf } from '../data/intake/made-media.ts'
import { commandLine } from './tarikh.ts'

/** An archive with a photograph of 400 by 300 points. */
async function photograph() {
  const line = commandLine()
  const archive = line.at('a.tarikh')
  await line.json('new', [archive])
  writeFileSync(line.at('affiche.png'), pngOf(400, 300))
  const [row] = await line.json('add-source', [archive, line.at('affiche.png')])
  return { ...line, archive, source: row !== undefined && 'id' in row ? row.id : '' }
}

test('an area of a picture is cited, with why it is read so, and said in panel, citation and JSON-LD', async () => {
  const { at, json, run, archive, source } = await photograph()
  const given = ['add-event', archive, '--title', 'Salon', '--date', '2025-11-11']
  const cite = ['--cite', `date=${source}:xywh=10,20,120,40`]
  const unsaid = await run([...given, ...cite, '--json'])
  expect(unsaid.status).toBe(1)
  expect(JSON.parse(unsaid.out.toString())).toMatchObject({ refused: { code: 'cite.area-unread' } })
  const because = ['--because', 'La date est peinte au bas de l’affiche']
  const { id } = await json('add-event', [...given.slice(1), ...cite, ...because])
  const shown = await json('show', [archive, id])
  expect(shown).toMatchObject({
    claims: [
      {
        interpretation: because[1],
        quotes: [
          {
            exact: '',
            state: 'exact',
            readIn: null,
            at: [{ first: { area: { x: 10, y: 20, width: 120, height: 40 } } }],
          },
        ],
      },
    ],
  })
  const cited = await run(['show', archive, id])
  expect(cited.out.toString()).toContain('image, zone 10, 20, 120\u00a0×\u00a040\u00a0px')
  await json('export', [archive, '--format', 'jsonld', '--out', at('a.jsonld')])
  const { '@graph': nodes } = JSON.parse(readFileSync(at('a.jsonld'), 'utf8'))
  expect(nodes).toMatchObject([
    {
      subjectOf: [
        {
          'tarikh:cited': [
            {
              'oa:hasSelector': {
                '@type': 'oa:FragmentSelector',
                'rdf:value': 'xywh=10,20,120,40',
              },
            },
          ],
        },
      ],
    },
  ])
  expect(await json('verify', [archive])).toMatchObject({ ok: true, findings: [] })
  const again = [
    '--passage',
    `${source}:xywh=10,20,120,40`,
    '--field',
    'type',
    '--value',
    'defence-industry',
  ]
  await json('claim', [archive, id, ...again, '--because', 'Une affiche de salon'])
  expect(await json('show', [archive, source])).toMatchObject({
    passages: [{ events: [{ field: 'date' }, { field: 'type' }] }],
    elsewhere: [],
  })
})

test('an area that is cited is said in the print and in the reading copy', async () => {
  const { at, json, archive, source } = await photograph()
  const cite = ['--cite', `date=${source}:xywh=10,20,120,40`, '--because', 'Peint au bas']
  await json('add-event', [archive, '--title', 'Salon', '--date', '2025-11-11', ...cite])
  const said = 'image, zone 10, 20, 120\u00a0×\u00a040\u00a0px'
  await json('export', [archive, '--format', 'html', '--out', at('a.html')])
  const [, block = ''] = readFileSync(at('a.html'), 'utf8').split(
    /id="block">|<\/script>\n<script type="text\/plain"/,
  )
  const parts = block
    .split('\n')
    .map((spelt) => inflateRawSync(Buffer.from(spelt, 'base64')).toString())
  expect(parts.join('\n')).toContain(said)
  await json('export', [archive, '--format', 'pdf', '--out', at('a.pdf')])
  const print = await extracted(readFileSync(at('a.pdf')))
  expect(print.text.replace(/\s+/g, ' ')).toContain(said.replace(/\s+/g, ' '))
})

test('an area that runs out of its picture, and one of what is no picture, are refused in a sentence and change nothing', async () => {
  const { at, json, run, archive, source } = await photograph()
  writeFileSync(at('note.txt'), 'Le salon a ouvert.')
  const [row] = await json('add-source', [archive, at('note.txt')])
  const text = row !== undefined && 'id' in row ? row.id : ''
  const before = await json('info', [archive])
  const cite = (place: string) =>
    run([
      ...['add-event', archive, '--title', 'Salon', '--date', '2025', '--because', 'Lu'],
      ...['--cite', `date=${place}`],
    ])
  const outside = await cite(`${source}:xywh=300,20,120,40`)
  expect([outside.status, outside.err]).toEqual([
    1,
    expect.stringContaining('La zone 300, 20, 120 × 40 px sort de l’image, qui fait 400 × 300 px.'),
  ])
  expect((await cite(`${text}:xywh=0,0,1,1`)).err).toContain('aucune zone ne peut y être citée')
  for (const place of ['xywh=1,1,0,4', 'xywh=-1,1,4,4', 'xywh=1,1,4', 'xywh=percent:1,1,4,4'])
    expect((await cite(`${source}:${place}`)).status, place).toBe(2)
  expect(await json('info', [archive])).toEqual(before)
})
