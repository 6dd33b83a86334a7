import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { mostPresets, type Preset } from '../../data/exports/preset.ts'
import { defaultOptions, PictureOptions } from '../../data/exports/print-options.ts'
import { readMachineState } from '../../electron/shell/settings.ts'
import { ownFolder } from './engine-at.ts'

type PdfPreset = Extract<Preset, { readonly format: 'pdf' }>

const { layout, paper, poster, theme, texts, profile } = defaultOptions
const preset = (name: string, more: Partial<PdfPreset> = {}): PdfPreset => ({
  name,
  what: 'view',
  format: 'pdf',
  lang: null,
  options: { ...defaultOptions, volumes: 'year', parts: ['overview', 'chronology'] },
  ...more,
})
const picture: Preset = {
  name: 'Affiche',
  what: 'view',
  format: 'svg',
  lang: null,
  options: { ...v.parse(PictureOptions, {}), layout: 'poster', theme: 'grey' },
}
const french = () => 'fr' as const

test('choices kept under a name are there after a restart, replaced by name, and dropped', async () => {
  const folder = ownFolder()
  const machine = await readMachineState(folder, french)
  await machine.presets.keep(preset('Comité', { lang: 'en' }))
  await machine.presets.keep(picture)
  await machine.presets.keep(preset('Comité', { what: 'all' }))
  const again = await readMachineState(folder, french)
  expect(await again.presets.all()).toEqual([picture, preset('Comité', { what: 'all' })])
  await again.presets.drop('Affiche')
  await again.presets.drop('Inconnu')
  const third = await readMachineState(folder, french)
  expect((await third.presets.all()).map(({ name }) => name)).toEqual(['Comité'])
})

test('one preset too many is refused, those kept stay', async () => {
  const machine = await readMachineState(ownFolder(), french)
  for (let nth = 0; nth < mostPresets; nth++)
    expect((await machine.presets.keep(preset(`n° ${nth}`))).ok).toBe(true)
  expect(await machine.presets.keep(preset('de trop'))).toEqual({
    ok: false,
    problem: { code: 'preset.full', limit: mostPresets },
  })
  expect((await machine.presets.keep(preset('n° 3', { what: 'all' }))).ok).toBe(true)
  expect(await machine.presets.all()).toHaveLength(mostPresets)
})

test('settings written before there were presets are read, and a preset that is not understood is passed over', async () => {
  const folder = ownFolder()
  const file = path.join(folder, 'settings.json')
  await (await readMachineState(folder, french)).change({ signature: 'A. Diallo' })
  const before = JSON.parse(readFileSync(file, 'utf8')) as object
  expect(before).not.toHaveProperty('presets')
  const strange = { ...preset('Futur'), format: 'hologram' }
  writeFileSync(file, JSON.stringify({ ...before, presets: [strange, preset('Connu')] }))
  const machine = await readMachineState(folder, french)
  expect(machine.settings().signature).toBe('A. Diallo')
  expect(await machine.presets.all()).toEqual([preset('Connu')])
})

test('a filter, a period, lanes and every other choice are kept whole', async () => {
  const folder = ownFolder()
  const { options } = preset('')
  const full = preset('Sahel central', {
    filter: { countries: ['ML', 'BF'], types: ['attack'], query: 'Ménaka', certainly: true },
    from: '2020',
    to: '2023-06',
    options: {
      ...options,
      lanes: 'actor',
      draw: 'key',
      access: 'restricted',
      anonymous: true,
      attachments: false,
      strips: { mmPerMonth: 12.5 },
      volumes: { pages: 250 },
    },
  })
  await (await readMachineState(folder, french)).presets.keep(full)
  expect(await (await readMachineState(folder, french)).presets.all()).toEqual([full])
})

test('chosen events are kept by their ids', async () => {
  const folder = ownFolder()
  const ids = ['e-0000000000000001', 'e-0000000000000002'] as unknown as Preset['ids']
  const chosen = preset('Trois audiences', { what: 'selection', ids })
  await (await readMachineState(folder, french)).presets.keep(chosen)
  expect(await (await readMachineState(folder, french)).presets.all()).toEqual([chosen])
})

test('a preset of an older program, which asked less, is read as it printed then', async () => {
  const folder = ownFolder()
  const file = path.join(folder, 'settings.json')
  await (await readMachineState(folder, french)).change({ signature: 'A. Diallo' })
  const before = JSON.parse(readFileSync(file, 'utf8')) as object
  const old = {
    name: 'Ancien',
    what: 'view',
    format: 'pdf',
    pixels: 2400,
    lang: null,
    pdf: { layout, paper, poster, theme, texts, profile, notes: 'end', strips: '25mm' },
    parts: ['overview'],
  }
  const drawn = {
    ...old,
    name: 'Ancienne image',
    format: 'png',
    pixels: 4800,
    pdf: { ...old.pdf, layout: 'sheet', strips: '3', volumes: '250', access: 'restricted' },
  }
  const broken = { ...old, name: 'Illisible', pdf: { ...old.pdf, strips: '900mm' } }
  writeFileSync(file, JSON.stringify({ ...before, presets: [old, drawn, broken] }))
  const machine = await readMachineState(folder, french)
  const [read, image, ...others] = await machine.presets.all()
  expect(read?.options).toEqual({
    layout,
    paper,
    poster,
    theme,
    texts,
    profile,
    notes: 'end',
    strips: { mmPerMonth: 25 },
    parts: ['overview'],
    volumes: 'none',
    lanes: 'type',
    draw: 'auto',
    access: 'open',
    anonymous: false,
    attachments: true,
    title: '',
    author: '',
    purpose: '',
    periods: 'none',
  })
  expect(read?.filter).toBeUndefined()
  // A sheet of an event was no picture then either: the overview was drawn.
  expect(image).toEqual({
    name: 'Ancienne image',
    what: 'view',
    format: 'png',
    lang: null,
    options: {
      layout: 'pages',
      theme,
      paper,
      poster,
      lanes: 'type',
      periods: 'none',
      draw: 'auto',
      strips: { pages: 3 },
      pixels: 4800,
      access: 'restricted',
      anonymous: false,
    },
  })
  expect(others).toEqual([])
  await machine.presets.drop('Ancienne image')
  expect(readFileSync(file, 'utf8')).toContain('Illisible')
})
