import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import type { ExportRequest } from '../../data/exports/request.ts'
import { pictureFrom } from '../../data/print/pages/picture.ts'
import { pageToSvg } from '../../data/print/pages/svg.ts'
import { fonts, laidOut } from '../data/print/fixtures/laid.ts'
import { report } from '../data/print/fixtures/models.ts'
import { engineAt, ownFolder } from './engine-at.ts'

type PictureRequest = Extract<ExportRequest, { readonly format: 'svg' }>

const request: PictureRequest = { format: 'svg', what: { which: 'all' }, lang: 'fr' }

async function onSample() {
  const folder = ownFolder()
  const { ask, inner } = engineAt(path.join(folder, 'home'))
  const archive = path.join(folder, 'sahel.tarikh')
  await inner('inner.create', { folder: archive, title: 'Sahel', sample: true, lang: 'fr' })
  const draw = (name: string, more: Partial<PictureRequest> = {}) =>
    inner('inner.export', {
      job: name,
      request: { ...request, ...more },
      file: path.join(folder, name),
    })
  return { folder, ask, inner, draw }
}

test('the overview leaves as one SVG document that says what it shows, in its language', async () => {
  const { folder, ask, inner, draw } = await onSample()
  const { info } = await ask('archive.standing', {})
  const whole = await draw('tout.svg')
  expect(whole).toMatchObject({ format: 'svg', events: info.events, pages: null, warnings: [] })
  const svg = readFileSync(path.join(folder, 'tout.svg'), 'utf8')
  expect(svg).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>\n<svg [^>]+ xml:lang="fr">/)
  expect(svg).toContain('<title>Sahel')
  expect(svg).toMatch(new RegExp(`<desc>[^<]*${info.events} événements[^<]*</desc>`))
  expect(svg).not.toMatch(/<script|<image|<text|style=|href="(?!#)/)
  await draw('encore.svg')
  expect(readFileSync(path.join(folder, 'encore.svg'), 'utf8')).toBe(svg)
  await inner('inner.close', {})
})

test('a period, a sheet and colours change the picture, and it counts only what it shows', async () => {
  const { folder, inner, draw } = await onSample()
  const whole = await draw('tout.svg')
  const part = await draw('2025.svg', { from: '2025', to: '2025', lang: 'en' })
  expect(part.events).toBeGreaterThan(0)
  expect(part.events).toBeLessThan(whole.events)
  const english = readFileSync(path.join(folder, '2025.svg'), 'utf8')
  expect(english).toMatch(new RegExp(`<desc>[^<]*${part.events} events`))
  const widthOf = (name: string) =>
    Number(/ width="([\d.]+)pt"/.exec(readFileSync(path.join(folder, name), 'utf8'))?.[1])
  await draw('affiche.svg', { options: { layout: 'poster', poster: 'a2', theme: 'grey' } })
  expect(widthOf('affiche.svg')).toBeGreaterThan(widthOf('tout.svg') * 1.9)
  await inner('inner.close', {})
})

test('a picture keeps the running head of its page, and not the number of that page', async () => {
  const model = report(40)
  const laid = laidOut(model)
  const picture = pictureFrom(laid, model, fonts)
  const page = laid.pages[(laid.places.get('overview') ?? 0) - 1]
  const whole = page === undefined ? '' : pageToSvg(page, fonts, { ...told, lang: model.lang })
  const rows = (svg: string): readonly string[] => svg.match(/^<g fill=.*$/gm) ?? []
  const dropped = rows(whole).filter((row) => !rows(picture?.svg ?? '').includes(row))
  expect(dropped).toHaveLength(1)
  const [, x, y] = /translate\(([\d.]+) ([\d.]+)\)/.exec(dropped[0] ?? '') ?? []
  expect(Number(x)).toBeGreaterThan((picture?.width ?? 0) / 2)
  expect(Number(y)).toBeGreaterThan((picture?.height ?? 0) - 40)
})

const told = { id: 't-', label: 'x', sheet: true }

test('where there is nothing to draw no file is left', async () => {
  const { folder, inner, draw } = await onSample()
  await expect(draw('rien.svg', { from: '1850', to: '1851' })).rejects.toThrow('export.nothing')
  // A sheet of an event is no picture: no form offers it.
  const sheet = draw('fiche.svg', { options: { layout: 'sheet' as 'pages' } })
  await expect(sheet).rejects.toThrow('export.option')
  expect(existsSync(path.join(folder, 'rien.svg'))).toBe(false)
  expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([])
  await inner('inner.close', {})
})
