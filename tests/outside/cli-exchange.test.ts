import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { starterToRead } from './starter.ts'
import { commandLine } from './tarikh.ts'

const starter = starterToRead()
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

async function begun() {
  const line = commandLine()
  const archive = line.at('a.tarikh')
  await line.json('new', [archive, '--title', 'Essai'])
  return { ...line, archive }
}

test('an export as JSON brings everything into another archive, once', async () => {
  const { json, at } = commandLine()
  const archive = at('a.tarikh')
  await json('new', [archive, '--sample'])
  writeFileSync(at('nfd.txt'), 'Ségou, e\u0301te\u0301\r\n'.normalize('NFD'))
  await json('add-source', [archive, at('nfd.txt'), '--title', 'Sans forme'])
  const exported = await json('export', [archive, '--format', 'json', '--out', at('x.json')])
  expect(exported).toMatchObject({ format: 'json', pages: null, file: at('x.json') })
  await json('new', [at('b.tarikh')])
  const preview = await json('import', [at('b.tarikh'), at('x.json'), '--preview'])
  expect(await json('info', [at('b.tarikh')])).toMatchObject({ events: 0 })
  const first = await json('import', [at('b.tarikh'), at('x.json')])
  expect(first).toEqual(preview)
  expect(first).toMatchObject({ format: 'json', changed: 0, known: 0, refused: [] })
  const again = await json('import', [at('b.tarikh'), at('x.json')])
  expect(again).toMatchObject({ new: 0, changed: 0, known: first.new, refused: [] })
  expect(await json('verify', [at('b.tarikh')])).toMatchObject({ ok: true })
  await json('export', [at('b.tarikh'), '--format', 'json', '--out', at('y.json')])
  const body = (file: string) => readFileSync(file, 'utf8').replace(/"archive":\{[^}]*\}/, '')
  expect(sha256(body(at('y.json')).split('\n').sort().join('\n'))).toBe(
    sha256(body(at('x.json')).split('\n').sort().join('\n')),
  )
})

test('a whole archive leaves in a BagIt bag and comes back as it was; a bag is never written over another', async () => {
  const { json, refused, archive, at } = await begun()
  await json('add-source', [archive, at('a.tarikh/archive.json'), '--title', 'Une source'])
  const bagged = await json('bag', [archive, '--out', at('bag')])
  expect(bagged).toMatchObject({ folder: at('bag'), verified: true })
  expect(await refused(['bag', archive, '--out', at('bag')], 1)).toBe('file.exists')
  const before = await json('info', [archive])
  const taken = await json('unbag', [at('bag'), at('b.tarikh')])
  expect(taken).toMatchObject({ ok: true, left: [], findings: [] })
  expect(await json('info', [at('b.tarikh')])).toMatchObject({
    stateHash: before.stateHash,
    sources: 1,
  })
  expect(await refused(['unbag', at('a.tarikh'), at('c.tarikh')], 1)).toBe('bag.none')
  expect(await refused(['info', at('bag')], 1)).toBe('archive.bag')
  expect(await refused(['merge', at('a.tarikh'), at('bag')], 1)).toBe('archive.bag')
  expect(existsSync(at('c.tarikh'))).toBe(false)
})

test('hostile JSON is refused with its place, and the archive stays as it was', async () => {
  const { json, archive, at } = await begun()
  const before = await json('info', [archive])
  const hostile: readonly (readonly [string, string, string])[] = [
    ['proto', '{"__proto__":{"polluted":true}}', 'json.key'],
    ['twice', '{"format":"tarikh","format":"tarikh"}', 'json.duplicate'],
    ['deep', '['.repeat(100_000), 'json.deep'],
    ['cut', '{"format":"tarikh","rec', 'json.syntax'],
    ['other', '{"events":[]}', 'json.shape'],
    [
      'newer',
      '{"format":"tarikh","version":9,"archive":{"id":"","title":""},"records":[]}',
      'json.newer',
    ],
  ]
  for (const [name, content, code] of hostile) {
    writeFileSync(at(`${name}.json`), content)
    const { refused } = await json('import', [archive, at(`${name}.json`)], { status: 1 })
    expect(refused, name).toMatchObject([{ code }])
  }
  expect(await json('info', [archive])).toEqual(before)
})

test('a CSV is imported with its bad rows named, and exported again', async () => {
  const { json, archive, at } = await begun()
  writeFileSync(
    at('e.csv'),
    '\uFEFFTitre;Date;Lieu\r\nÀ Gao;12/03/2013;Gao\r\nB;31/02/2013;Gao\r\n',
  )
  expect(await json('import', [archive, at('e.csv')])).toMatchObject({
    format: 'csv',
    new: 1,
    refused: [{ row: 3, column: 'date', value: '31/02/2013' }],
  })
  await json('export', [archive, '--format', 'csv', '--out', at('o.csv'), '--lang', 'en'])
  const [head, row] = readFileSync(at('o.csv'), 'utf8').split('\r\n')
  expect(head).toContain('id,title,date')
  expect(row).toContain('À Gao,2013-03-12')
})

test('an export refuses an existing file unless forced, and leaves it whole', async () => {
  const { json, archive, at, refused } = await begun()
  writeFileSync(at('x.csv'), 'à garder')
  const words = ['export', archive, '--format', 'csv', '--out', at('x.csv')]
  expect(await refused(words, 1)).toBe('file.exists')
  expect(readFileSync(at('x.csv'), 'utf8')).toBe('à garder')
  await json('export', [...words.slice(1), '--force'])
  expect(readFileSync(at('x.csv'), 'utf8')).toContain('id,titre')
  const into = ['export', archive, '--format', 'csv', '--out', at('rien/x.csv')]
  expect(await refused(into, 1)).toBe('file.unwritable')
})

test('an export as PDF says how many events it printed, and refuses what it does not know', async () => {
  const { json, at, refused, archive, events: all } = await starter()
  const words = [archive, '--format', 'pdf', '--out']
  const whole = await json('export', [...words, at('tout.pdf')])
  expect(whole).toMatchObject({ format: 'pdf', events: all, warnings: [] })
  expect(whole.pages).toBeGreaterThan(20)
  expect(readFileSync(at('tout.pdf')).subarray(0, 5).toString()).toBe('%PDF-')
  const period = ['--from', '2025', '--to', '2025', '--lang', 'en', '--paper', 'a3']
  const part = await json('export', [...words, at('part.pdf'), ...period, '--texts', 'none'])
  expect(part.events).toBe(
    (await json('events', [archive, '--from', '2025', '--to', '2025'])).length,
  )
  expect(part.events).toBeLessThan(all)
  for (const option of ['profile', 'paper', 'theme', 'texts', 'layout'])
    expect(await refused(['export', ...words, at('x.pdf'), `--${option}`, 'x'], 2)).toBe(
      'cli.bad-value',
    )
  expect(await refused(['export', ...words, at('x.pdf'), '--query', 'zzzz'], 1)).toBe(
    'export.nothing',
  )
  expect(existsSync(at('x.pdf'))).toBe(false)
})

test('the overview is written as SVG, and a PNG is refused with the reason', async () => {
  const { json, at, refused, archive, events: all } = await starter()
  const words = ['export', archive, '--format', 'svg', '--out', at('o.svg')]
  const drawn = await json('export', [...words.slice(1), '--theme', 'grey', '--lang', 'en'])
  expect(drawn).toMatchObject({ format: 'svg', events: all, sources: 0, pages: null })
  expect(readFileSync(at('o.svg'), 'utf8')).toMatch(/^<\?xml .*\n<svg [^>]*lang="en"/)
  expect(await refused(words, 1)).toBe('file.exists')
  expect(await refused([...words, '--force', '--profile', 'a-2a'], 2)).toBe('cli.not-with')
  const png = ['export', archive, '--format', 'png', '--out', at('o.png')]
  expect(await refused(png, 2)).toBe('cli.in-window')
  expect(existsSync(at('o.png'))).toBe(false)
})

test('a PDF of the program is imported again, once, and a foreign one is refused', async () => {
  const { json, at, archive } = await starter()
  const words = ['--format', 'pdf', '--texts', 'none', '--out', at('a.pdf')]
  const { events } = await json('export', [archive, ...words])
  await json('new', [at('b.tarikh')])
  const first = await json('import', [at('b.tarikh'), at('a.pdf')])
  expect(first).toMatchObject({ format: 'pdf', changed: 0, known: 0, refused: [] })
  expect(await json('info', [at('b.tarikh')])).toMatchObject({ events })
  const again = await json('import', [at('b.tarikh'), at('a.pdf')])
  expect(again).toMatchObject({ new: 0, changed: 0, known: first.new })
  writeFileSync(at('x.pdf'), '%PDF-1.7\n1 0 obj\n<<>>\nendobj\n')
  const { refused } = await json('import', [at('b.tarikh'), at('x.pdf')], { status: 1 })
  expect(refused).toMatchObject([{ code: 'pdf.no-package' }])
})
