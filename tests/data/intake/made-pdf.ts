/** A PDF with a page for each text of ASCII, an empty one for an empty text; `letters` are what signs of its font stand for. */
export function pdfOf(
  pages: readonly string[],
  letters: Readonly<Record<string, string>> = {},
): Uint8Array {
  const kids = pages.map((_, at) => `${4 + at * 2} 0 R`).join(' ')
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Count ${pages.length}/Kids[${kids}]>>`,
    `<</Type/Font/Subtype/Type1/BaseFont/Helvetica/ToUnicode ${4 + pages.length * 2} 0 R>>`,
    ...pages.flatMap((text, at) => {
      const content = text === '' ? '' : `BT /F1 12 Tf 72 720 Td (${text}) Tj ET`
      return [
        `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>>>/Contents ${5 + at * 2} 0 R>>`,
        `<</Length ${content.length}>>stream\n${content}\nendstream`,
      ]
    }),
    tableOf(letters),
  ]
  const spelled = objects.map((object, at) => `${at + 1} 0 obj\n${object}\nendobj\n`)
  const places: string[] = []
  let length = '%PDF-1.4\n'.length
  for (const object of spelled) {
    places.push(`${String(length).padStart(10, '0')} 00000 n \n`)
    length += object.length
  }
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}`
  const end = `trailer\n<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${length}\n%%EOF`
  return new TextEncoder().encode(`%PDF-1.4\n${spelled.join('')}${table}${end}`)
}

function tableOf(letters: Readonly<Record<string, string>>): string {
  const hex = (text: string): string => Buffer.from(text, 'utf16le').swap16().toString('hex')
  const lines = Object.entries(letters).map(
    ([sign, text]) => `<${sign.charCodeAt(0).toString(16)}> <${hex(text)}>`,
  )
  const table = [
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /A def /CMapType 2 def',
    '1 begincodespacerange <00> <ff> endcodespacerange',
    ...(lines.length === 0 ? [] : [`${lines.length} beginbfchar`, ...lines, 'endbfchar']),
    'endcmap end end',
  ].join('\n')
  return `<</Length ${table.length}>>stream\n${table}\nendstream`
}
