import { createHash } from 'node:crypto'
import { type BenchEvent, eventOf, idOf, textOf } from './store-data.ts'

/** The program's own JSON: events, each dated by words of a source. */
export function citingArchive(events: number, sources: number): object {
  const texts = Array.from({ length: sources }, (_, i) => {
    const text = textOf(i)
    return { sha256: createHash('sha256').update(text).digest('hex'), text }
  })
  const records: BenchEvent[] = texts.map(({ sha256, text }, i) => ({
    id: idOf('s', i),
    fields: {
      ...{ title: `Dépêche ${i}`, original: sha256, text: sha256, fileName: `${i}.txt` },
      ...{ characters: text.length, octets: Buffer.byteLength(text), mediaType: 'text/plain' },
      ...{ language: 'fr', accessRights: 'open' },
    },
  }))
  for (let i = 0; i < events; i++) {
    const { id, fields } = eventOf(i)
    const { sha256 = '', text = '' } = texts[i % sources] ?? {}
    const [from, to] = [i % 2000, (i % 2000) + 30]
    const date = fields['date'] as { readonly value: string }
    records.push(
      { id, fields: { ...fields, date: { ...date, claim: idOf('c', i) } } },
      {
        id: idOf('p', i),
        fields: {
          ...{ source: idOf('s', i % sources), text: sha256, start: from, end: to },
          exact: text.slice(from, to),
        },
      },
      {
        id: idOf('c', i),
        fields: {
          ...{ subject: id, field: 'date', value: date.value, stance: 'supports' },
          ...{ credibility: 2, passages: [idOf('p', i)] },
        },
      },
    )
  }
  const archive = { id: idOf('f', 1), title: 'Essai' }
  return { format: 'tarikh', version: 1, archive, records, texts }
}
