import { dayParts } from '../dates/days.ts'
import { dateWords } from '../dates/words.ts'
import { type Lang, textIn } from '../model/text.ts'
import { sayToll } from '../words/say-value.ts'
import { say } from '../words/words.ts'
import type { Writer } from './format.ts'
import type { DisclosedOptions } from './options.ts'
import { type ToldEvent, toldEvents } from './told-event.ts'

/** Writes the events as the JSON that TimelineJS 3 reads: a slide each, in the longest span that its date allows, with that date in words. Events without a beginning have no slide. */
export const writeTimelineJs: Writer<DisclosedOptions> = async (
  { archive, chosen, about, lang, lost },
  _,
  sink,
) => {
  const file = await sink.file()
  const title = { text: { headline: asHtml(about.title) } }
  await file.write(`${JSON.stringify({ scale: 'human', title }).slice(0, -1)},"events":[`)
  let between = '\n'
  let without = 0
  for (const event of toldEvents(archive, chosen)) {
    const slide = slideOf(event, lang)
    if (slide === undefined) without += 1
    else {
      await file.write(`${between}${JSON.stringify(slide)}`)
      between = ',\n'
    }
  }
  await file.write('\n]}\n')
  lost('lost.no-beginning', without)
}

function slideOf(event: ToldEvent, lang: Lang): object | undefined {
  const { id, edtf, bounds, type } = event
  if (bounds === undefined || bounds.earliestStart === null) return undefined
  const last = bounds.latestEnd ?? bounds.earliestStart
  return {
    unique_id: id,
    start_date: dayParts(bounds.earliestStart),
    ...(last === bounds.earliestStart ? {} : { end_date: dayParts(last) }),
    display_date: asHtml(dateWords(edtf, lang)),
    text: {
      headline: asHtml(textIn(event.title.value, lang).text),
      text: paragraphs(event, lang).map(asParagraph).join(''),
    },
    ...(type === undefined ? {} : { group: say(lang, `type.${type.value}`) }),
  }
}

function paragraphs(event: ToldEvent, lang: Lang): readonly string[] {
  const summary = event.summary === undefined ? '' : textIn(event.summary.value, lang).text
  const names = (list: ToldEvent['places'] | ToldEvent['actors']): string =>
    list.map(({ name }) => textIn(name, lang).text).join(', ')
  const line = (label: string, words: string): string =>
    words === '' ? '' : say(lang, 'export.line', { label, words })
  return [
    ...summary.split('\n'),
    line(say(lang, 'export.places'), names(event.places)),
    line(say(lang, 'export.actors'), names(event.actors)),
    line(say(lang, 'event.toll'), event.toll === undefined ? '' : sayToll(event.toll.value, lang)),
    ...event.sources.map(({ title, publisher }) =>
      line(say(lang, 'export.source'), [title, publisher].filter((part) => part !== '').join(', ')),
    ),
  ].filter((said) => said.trim() !== '')
}

/** TimelineJS sets texts as HTML: none of an archive's words may be markup there. */
function asHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

function asParagraph(text: string): string {
  return `<p>${asHtml(text)}</p>`
}
