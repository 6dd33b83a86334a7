import path from 'node:path'
import { engineAt, ownFolder } from './engine-at.ts'

/** A text to cite from, with a letter outside the basic plane before the words that are searched. */
export const text =
  'Le 11 novembre 2025, à Bamako, le salon BAMEX a ouvert ses portes 🛡 aux délégations.'

/** An engine on a new, empty archive. */
export async function begun(signature = '') {
  const folder = ownFolder()
  const archive = path.join(folder, 'essai.tarikh')
  const engine = engineAt(path.join(folder, 'home'), signature)
  await engine.inner('inner.create', { folder: archive, title: 'Essai', sample: false, lang: 'fr' })
  return { folder, archive, ...engine }
}

/** Adds the text as a source and an event whose date is cited from it. */
export async function cited(ask: Awaited<ReturnType<typeof begun>>['ask']) {
  const source = await ask('source.add', {
    incoming: { from: 'text', text },
    description: { title: 'Dépêche', reliability: 'B' },
  })
  const done = await ask('change', {
    kind: 'create-event',
    title: { text: 'Ouverture du BAMEX', lang: 'fr' },
    date: '2025-11-11',
    typed: '11 novembre 2025',
    type: 'defence-industry',
    places: [{ name: { text: 'Bamako', lang: 'fr' }, country: 'ML' }],
    cite: [
      {
        chosen: { source: source.id as never, start: 3, end: 19 },
        field: 'date',
        value: '2025-11-11',
        typed: '11 novembre 2025',
        credibility: 2,
        choose: true,
      },
    ],
  })
  return { source: source.id, event: done.id as never, done }
}
