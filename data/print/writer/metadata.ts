import type { Profile } from '../../exports/print-options.ts'
import type { PrintModel } from '../model.ts'

/** What a file says of itself, the same in its information dictionary and in XMP. */
export interface FileFacts {
  readonly title: string
  readonly author: string
  /** Who keeps the documents. */
  readonly publisher: string
  readonly subject: string
  readonly producer: string
  readonly day: string
  readonly lang: string
}

/** The facts of a report. */
export function fileFacts(model: PrintModel): FileFacts {
  return {
    title: model.title.text.slice(0, 1000),
    author: model.facts.author || model.facts.creator || model.facts.custodian,
    publisher: model.facts.custodian,
    subject: model.facts.period,
    producer: model.software,
    day: model.facts.established,
    lang: model.lang === 'fr' ? 'fr-FR' : 'en-GB',
  }
}

/** The XMP packet of a file: Dublin Core, and the standards that it claims. */
export function xmp(facts: FileFacts, profile: Profile): string {
  const date = `${facts.day}T00:00:00Z`
  const optional = (value: string, xml: string): string => (value === '' ? '' : xml)
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"><pdfaid:part>${partOf(profile)}</pdfaid:part><pdfaid:conformance>${levelOf(profile)}</pdfaid:conformance></rdf:Description>
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:format>application/pdf</dc:format><dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escaped(facts.title)}</rdf:li></rdf:Alt></dc:title>${optional(facts.author, `<dc:creator><rdf:Seq><rdf:li>${escaped(facts.author)}</rdf:li></rdf:Seq></dc:creator>`)}${optional(facts.subject, `<dc:description><rdf:Alt><rdf:li xml:lang="x-default">${escaped(facts.subject)}</rdf:li></rdf:Alt></dc:description>`)}${optional(facts.publisher, `<dc:publisher><rdf:Bag><rdf:li>${escaped(facts.publisher)}</rdf:li></rdf:Bag></dc:publisher>`)}<dc:language><rdf:Bag><rdf:li>${facts.lang}</rdf:li></rdf:Bag></dc:language></rdf:Description>
<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/"><xmp:CreateDate>${date}</xmp:CreateDate><xmp:ModifyDate>${date}</xmp:ModifyDate><xmp:CreatorTool>${escaped(facts.producer)}</xmp:CreatorTool></rdf:Description>
<rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"><pdf:Producer>${escaped(facts.producer)}</pdf:Producer></rdf:Description>
${profile === 'a-1b' ? '' : universalAccess}</rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>`
}

function partOf(profile: Profile): 1 | 2 | 3 {
  switch (profile) {
    case 'a-1b':
      return 1
    case 'a-2a':
      return 2
    case 'a-3a':
      return 3
  }
}

function levelOf(profile: Profile): 'A' | 'B' {
  return profile === 'a-1b' ? 'B' : 'A'
}

const universalAccess = `<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#"><pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource"><pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema><pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType><pdfaProperty:category>internal</pdfaProperty:category><pdfaProperty:description>Part of ISO 14289 to which the file conforms</pdfaProperty:description></rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"><pdfuaid:part>1</pdfuaid:part></rdf:Description>
`

function escaped(value: string): string {
  return value
    .replace(/[\p{Cc}\p{Noncharacter_Code_Point}]/gu, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
}
