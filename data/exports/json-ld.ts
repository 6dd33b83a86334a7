import { isoDay } from '../dates/days.ts'
import { dateWords } from '../dates/words.ts'
import { fragmentOf, type PictureArea } from '../model/area.ts'
import type { Source } from '../model/source.ts'
import type { Lang, Text } from '../model/text.ts'
import type { Writer } from './format.ts'
import type { DisclosedOptions } from './options.ts'
import { type ToldEvent, type ToldPlace, toldEvents } from './told-event.ts'

/** The terms of schema.org and of CIDOC CRM 7.1; nothing is fetched to read them. */
const context = {
  '@vocab': 'https://schema.org/',
  crm: 'http://www.cidoc-crm.org/cidoc-crm/',
  edtf: 'http://id.loc.gov/datatypes/edtf/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  oa: 'http://www.w3.org/ns/oa#',
  dcterms: 'http://purl.org/dc/terms/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  tarikh: 'urn:tarikh:term:',
}

/** Writes the events as JSON-LD: `Event` of schema.org and `E5 Event` of CIDOC CRM, its time-span with the date in EDTF and its bounds P82a, P81a, P81b and P82b. */
export const writeJsonLd: Writer<DisclosedOptions> = async (
  { archive, chosen, about, lang },
  _,
  sink,
) => {
  const file = await sink.file()
  const head = { '@context': context, '@id': `urn:tarikh:${about.id}`, name: about.title }
  await file.write(`${JSON.stringify(head).slice(0, -1)},"@graph":[`)
  let between = '\n'
  const iri = (id: string): string => `urn:tarikh:${about.id}:${id}`
  for (const event of toldEvents(archive, chosen)) {
    await file.write(`${between}${JSON.stringify(nodeOf(event, iri, lang))}`)
    between = ',\n'
  }
  await file.write('\n]}\n')
}

type Iri = (id: string) => string

function nodeOf(event: ToldEvent, iri: Iri, lang: Lang): object {
  const { id, edtf, bounds, type, places, actors, themes, sources, ties } = event
  const within = ties.filter(({ tie }) => tie === 'part-of')
  return {
    '@id': iri(id),
    '@type': ['Event', 'crm:E5_Event'],
    name: textsOf(event.title.value),
    ...(event.summary === undefined ? {} : { description: textsOf(event.summary.value) }),
    ...(type === undefined ? {} : { additionalType: `urn:tarikh:type:${type.value}` }),
    ...(edtf === '' ? {} : { 'crm:P4_has_time-span': timeSpanOf(edtf, bounds, lang) }),
    ...startOf(bounds),
    ...listed(
      'location',
      places.map((place) => placeNode(place, iri)),
    ),
    ...listed(
      'crm:P11_had_participant',
      actors.map(({ id: actor, name, role, style }) => ({
        '@id': iri(actor),
        '@type': 'crm:E39_Actor',
        name: textsOf(name),
        ...(role === undefined ? {} : { 'tarikh:role': role }),
        ...(style === '' ? {} : { 'tarikh:style': style }),
      })),
    ),
    ...listed(
      'keywords',
      themes.map(({ id: theme, name }) => ({
        '@id': iri(theme),
        '@type': 'DefinedTerm',
        name: textsOf(name),
      })),
    ),
    ...(event.toll === undefined ? {} : { 'tarikh:toll': tollNode(event.toll.value) }),
    'tarikh:status': event.status,
    ...listed(
      'identifier',
      event.identifiers.map(({ scheme, value }) => ({
        '@type': 'PropertyValue',
        propertyID: scheme,
        value,
      })),
    ),
    ...listed(
      'superEvent',
      within.map(({ to }) => ({ '@id': iri(to) })),
    ),
    ...listed(
      'tarikh:tie',
      ties
        .filter(({ tie }) => tie !== 'part-of')
        .map(({ tie, to }) => ({
          'tarikh:kind': tie,
          'tarikh:to': { '@id': iri(to) },
        })),
    ),
    ...listed(
      'subjectOf',
      sources.map(({ id: source, areas, ...told }) => ({
        ...workNode(iri(source), told),
        ...listed(
          'tarikh:cited',
          areas.map((area) => areaNode(iri(source), area)),
        ),
      })),
    ),
  }
}

function textsOf({ text, lang, fr, en }: Text): readonly object[] {
  const others = [
    { '@value': fr ?? '', '@language': 'fr' },
    { '@value': en ?? '', '@language': 'en' },
  ].filter((said) => said['@value'] !== '' && said['@language'] !== lang)
  return [{ '@value': text, '@language': lang }, ...others]
}

function timeSpanOf(edtf: string, bounds: ToldEvent['bounds'], lang: Lang): object {
  const at = (name: string, day: number | null | undefined): object =>
    day === null || day === undefined
      ? {}
      : { [`crm:${name}`]: { '@value': isoDay(day), '@type': 'xsd:date' } }
  return {
    '@type': 'crm:E52_Time-Span',
    'crm:P78_is_identified_by': { '@value': edtf, '@type': 'edtf:EDTF' },
    name: { '@value': dateWords(edtf, lang), '@language': lang },
    ...at('P82a_begin_of_the_begin', bounds?.earliestStart),
    ...at('P81a_end_of_the_begin', bounds?.latestStart),
    ...at('P81b_begin_of_the_end', bounds?.earliestEnd),
    ...at('P82b_end_of_the_end', bounds?.latestEnd),
  }
}

/** Days that schema.org can state: those that the date leaves in no doubt. */
function startOf(bounds: ToldEvent['bounds']): object {
  if (bounds === undefined || bounds.unsure) return {}
  const { earliestStart, latestStart, earliestEnd, latestEnd } = bounds
  return {
    ...(earliestStart !== null && earliestStart === latestStart
      ? { startDate: isoDay(earliestStart) }
      : {}),
    ...(latestEnd !== null && latestEnd === earliestEnd ? { endDate: isoDay(latestEnd) } : {}),
  }
}

function placeNode({ id, name, country, point, precision }: ToldPlace, iri: Iri): object {
  return {
    '@id': iri(id),
    '@type': ['Place', 'crm:E53_Place'],
    name: textsOf(name),
    ...(country === '' ? {} : { address: { '@type': 'PostalAddress', addressCountry: country } }),
    ...(point === undefined
      ? {}
      : { geo: { '@type': 'GeoCoordinates', longitude: point[0], latitude: point[1] } }),
    ...(point === undefined && precision === 'unknown' ? {} : { 'tarikh:precision': precision }),
  }
}

function tollNode({ low, best, high }: NonNullable<ToldEvent['toll']>['value']): object {
  return { '@type': 'QuantitativeValue', minValue: low, value: best, maxValue: high }
}

function workNode(iri: string, source: Omit<Source, 'id'>): object {
  const { title, creators, publisher, issued, language, identifier } = source
  return {
    '@id': iri,
    '@type': ['CreativeWork', 'crm:E31_Document'],
    name: title,
    ...listed(
      'creator',
      creators.map((name) => ({ name })),
    ),
    ...(publisher === '' ? {} : { publisher: { name: publisher } }),
    ...(issued === '' ? {} : { datePublished: { '@value': issued, '@type': 'edtf:EDTF' } }),
    inLanguage: language,
    ...(identifier === '' ? {} : { identifier }),
  }
}

/** An area of a picture as Web Annotation selects it. */
function areaNode(source: string, area: PictureArea): object {
  return {
    '@type': 'oa:SpecificResource',
    'oa:hasSource': { '@id': source },
    'oa:hasSelector': {
      '@type': 'oa:FragmentSelector',
      'rdf:value': fragmentOf(area),
      'dcterms:conformsTo': { '@id': 'http://www.w3.org/TR/media-frags/' },
    },
  }
}

function listed(name: string, values: readonly unknown[]): object {
  return values.length === 0 ? {} : { [name]: values }
}
