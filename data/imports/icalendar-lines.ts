/** A property of iCalendar: its name in capitals, its parameters and its value as it is written. */
export interface CalendarProperty {
  readonly name: string
  readonly parameters: ReadonlyMap<string, string>
  readonly value: string
}

/** An entry of a calendar: the line on which it begins, and its properties; `isWhole` where its end is there. */
export interface CalendarEntry {
  readonly line: number
  readonly properties: readonly CalendarProperty[]
  readonly isWhole: boolean
}

interface Open {
  readonly line: number
  readonly properties: CalendarProperty[]
}

/** The events of a calendar (RFC 5545), its folded lines joined; what stands within an event of its own, an alarm, is left out. */
export function* calendarEntries(text: string): Generator<CalendarEntry> {
  let open: Open | undefined
  let within = 0
  for (const { line, content } of unfolded(text)) {
    const property = propertyIn(content)
    if (property === undefined) continue
    const { name, value } = property
    const kind = value.trim().toUpperCase()
    if (name === 'BEGIN' && kind === 'VEVENT' && open === undefined) open = { line, properties: [] }
    else if (open === undefined) continue
    else if (name === 'END' && kind === 'VEVENT') {
      yield { ...open, isWhole: true }
      open = undefined
      within = 0
    } else if (name === 'BEGIN') within++
    else if (name === 'END') within--
    else if (within === 0) open.properties.push(property)
  }
  if (open !== undefined) yield { ...open, isWhole: false }
}

function* unfolded(text: string): Generator<{ readonly line: number; readonly content: string }> {
  let line = 1
  let content: string[] = []
  for (const [index, one] of text.split(/\r\n|\r|\n/).entries()) {
    if (/^[ \t]/.test(one) && content.length > 0) content.push(one.slice(1))
    else {
      if (content.length > 0) yield { line, content: content.join('') }
      line = index + 1
      content = [one]
    }
  }
  yield { line, content: content.join('') }
}

const parameter = /;([A-Za-z0-9-]+)=((?:"[^"]*"|[^";:,])*(?:,(?:"[^"]*"|[^";:,])*)*)/y

function propertyIn(content: string): CalendarProperty | undefined {
  const name = /^[A-Za-z0-9-]+/.exec(content)?.[0]
  if (name === undefined) return undefined
  const parameters = new Map<string, string>()
  let at = name.length
  for (;;) {
    parameter.lastIndex = at
    const found = parameter.exec(content)
    if (found === null) break
    parameters.set((found[1] ?? '').toUpperCase(), (found[2] ?? '').replaceAll('"', ''))
    at = parameter.lastIndex
  }
  return content[at] === ':'
    ? { name: name.toUpperCase(), parameters, value: content.slice(at + 1) }
    : undefined
}

/** A text of iCalendar as it is read. */
export function calendarText(value: string): string {
  return value.replace(/\\([nN,;\\])/g, (_, sign: string) => (/n/i.test(sign) ? '\n' : sign))
}

/** The texts of a list of iCalendar. */
export function calendarTexts(value: string): readonly string[] {
  return [...value.matchAll(/(?:\\.|[^,\\])+/gs)].map(([text]) => calendarText(text).trim())
}
