import { readXml } from '../xml.ts'

// The formats of dates that a workbook need not spell out (ECMA-376, 18.8.30).
const builtIn = new Set([14, 15, 16, 17, 18, 19, 20, 21, 22, 45, 46, 47])

/** Which styles of a workbook show a number as a date. */
export function dateStyles(xml: string): (style: number) => boolean {
  if (xml === '') return () => false
  const spelled = new Map<number, string>()
  const styles: number[] = []
  let isCell = false
  readXml(xml, {
    open: (name, attributes) => {
      if (name === 'numFmt')
        spelled.set(Number(attributes.get('numFmtId')), attributes.get('formatCode') ?? '')
      if (name === 'cellXfs') isCell = true
      if (name === 'xf' && isCell) styles.push(Number(attributes.get('numFmtId') ?? 0))
    },
    close: (name) => {
      if (name === 'cellXfs') isCell = false
    },
  })
  return (style) => {
    const format = styles[style] ?? 0
    const code = spelled.get(format)
    if (code === undefined) return builtIn.has(format)
    // Letters of days, months and years, outside what is quoted, escaped or a colour.
    return /[dmyhs]/i.test(code.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, ''))
  }
}

const dayMs = 86_400_000
// Day 60 of the first epoch, 29 February 1900, was never a day.
const neverDay = 60

/** A serial number of a workbook as the day, and the time if there is one, that it shows. */
export function dateSaid(value: string, is1904: boolean): string {
  const serial = Number(value)
  if (!Number.isFinite(serial) || serial < 0 || serial > 2_958_466) return value
  const days = Math.floor(serial)
  const seconds = Math.round((serial - days) * 86_400)
  const time =
    seconds === 0
      ? ''
      : [seconds / 3600, (seconds / 60) % 60, seconds % 60]
          .map((part) => String(Math.floor(part)).padStart(2, '0'))
          .join(':')
  if (days === 0 && !is1904) return time || value
  const epoch = is1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, days < neverDay ? 31 : 30)
  const day = new Date(epoch + days * dayMs).toISOString().slice(0, 10)
  return time === '' ? day : `${day} ${time}`
}
