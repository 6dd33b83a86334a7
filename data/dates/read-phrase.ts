import { done, failed, type Outcome, type Problem } from '../model/outcome.ts'
import { readBesideDay, readNight } from './beside.ts'
import { first, joinedBy, type PhraseReading, two, unread, whole } from './complete.ts'
import { isoDay } from './days.ts'
import { readFeast } from './feasts.ts'
import { isEdtf } from './parse.ts'
import { withoutPartOfDay } from './part-of-day.ts'
import { refusal } from './problem.ts'
import { readBetween, readLying, readSlice, readTurn } from './read-between.ts'
import { readBothCalendars, readHijri } from './read-hijri.ts'
import { cutLead, readPointWords } from './read-point.ts'
import { readSahelSeason } from './sahel.ts'
import { splitSlice } from './slice-of.ts'
import { splits } from './splits.ts'
import { readWeek } from './week.ts'

const UNKNOWN =
  /^(?:une date inconnue|an unknown date|date inconnue|unknown date|inconnu|unknown|\?)$/
const TO = / (?:au|aux|a|(?:et )?jusqu'(?:aux|au|a|en)|to|until|till|through) /
const FROM = /^(?:du |de la |de |des |d'(?=a|o|e|u)|d |from )(.+)$/

function readEnd(text: string): Outcome<string> {
  if (UNKNOWN.test(text)) return done('')
  const read = readPointWords(text)
  return read.ok ? whole(read.value, text) : read
}

const SPELL =
  /^(?:(?:dans |pendant |durant )?(?:la )?(?:nuit|periode)|(?:on |during |in )?(?:the )?(?:night|period)) (?:of (?:the )?)?/

function readFromTo(text: string): PhraseReading | null {
  const spell = SPELL.exec(text)?.[0] ?? ''
  const within = text.slice(spell.length)
  const found = FROM.exec(within)?.[1]
  const rest = found ?? (spell.includes(' of ') ? within : undefined)
  if (rest === undefined) return null
  const dated = joinedBy(rest, TO)
  if (dated.ok) return done(dated.value.join('/'))
  const dashed = spell ? readDashed(rest) : null
  if (dashed?.ok) return dashed
  const halves = splits(rest, TO).map(([from, to]): PhraseReading => {
    if (!UNKNOWN.test(from) && !UNKNOWN.test(to)) return unread(text)
    const start = readEnd(from)
    const end = readEnd(to)
    if (!start.ok) return start
    return end.ok ? done(`${start.value}/${end.value}`) : end
  })
  const half = first(halves, text)
  return half.ok ? half : dated
}

/** « 11 au 14 novembre 2025 », "2012 to 2015". */
function readTo(text: string): PhraseReading | null {
  const { rest, mark } = cutLead(text)
  const dated = first(
    splits(rest, TO).map(([from, to]) => two(from, to, mark)),
    text,
  )
  return dated.ok ? done(dated.value.join('/')) : dated
}

const NUMERIC = /^\d{1,2}([/.])(?:\d{1,2}\1)?\d{4}$/
const ISO = /^\d{4}-\d\d(?:-\d\d)?$/

/** « 11-14 nov. 2025 », « juin–août 2025 », "2012–2015"; figures alone only where nothing else fits. */
function readDashed(text: string): PhraseReading | null {
  const { rest, mark } = cutLead(text)
  const dashed = splits(rest, / ?- ?/).filter(([from, to]) => {
    if (/[a-z]/.test(rest) && !rest.includes('/')) return true
    return [/^\d{4}$/, NUMERIC, ISO].some((form) => form.test(from) && form.test(to))
  })
  if (dashed.length === 0) return null
  const dated = first(
    dashed.map(([from, to]) => two(from, to, mark)),
    text,
  )
  return dated.ok ? done(dated.value.join('/')) : dated
}

const WINTER = /^(?:l'|the )?(?:hiver|winter)(?: (?:de |of ))? ?(\d{2})(\d{2})[-/](\d{4}|\d{2})$/

/** A winter of two years is one moment from December to February. */
function readWinter(text: string): PhraseReading | null {
  const [, century = '', year = '', second = ''] = WINTER.exec(text) ?? []
  const next = Number(century + year) + 1
  if (year === '' || !String(next).endsWith(second)) return null
  return done(`[${century}${year}-12..${next}-02]`)
}

const FIXED: ReadonlyMap<string, string> = new Map([
  ['sans debut ni fin', '../..'],
  ['without beginning or end', '../..'],
  ['depuis une date inconnue', '/..'],
  ['since an unknown date', '/..'],
  ["jusqu'a une date inconnue", '../'],
  ['until an unknown date', '../'],
])

const SINCE =
  /^(?:depuis|a partir (?:de|du|d')|a compter (?:de|du|d')|des(?= le | l'| \d| j| f| m| a| s| o| n| d)|since|starting(?: from| on| in)?|as of) ?(.+?)(?: onwards?)?$/
const ONWARD = /^from (.+?) (?:on|onwards?)$|^(.+?) onwards?$/
const UNTIL = /^(?:jusqu'(?:aux|au|en|a)|jusque|until|till|up to)(?= |l') ?(.+)$/
const LATEST =
  /^(?:au plus tard|no later than|not later than|not after|by|pas apres|on or before|at the latest) ?(.+)$|^(.+?),? (?:au plus tard|at the latest|ou avant|or before|or earlier)$/
const EARLIEST =
  /^(?:au plus tot|no earlier than|pas avant|not before|not earlier than|on or after|at the earliest) ?(.+)$|^(.+?),? (?:au plus tot|at the earliest|ou apres|or after|or later)$/
const BEFORE = /^(?:avant|anterieur (?:a|au)|before|prior to) (.+)$/
const AFTER = /^(?:apres|posterieur (?:a|au)|after) (.+)$/

function single(text: string, write: (edtf: string) => PhraseReading): PhraseReading {
  const read = readPointWords(text)
  if (!read.ok) return read
  const edtf = whole(read.value, text)
  return edtf.ok ? write(edtf.value) : edtf
}

function beside(text: string, side: 'before' | 'after'): PhraseReading {
  const lying = readLying(text)
  if (!lying.ok) return lying
  const { earliestStart, latestEnd, unsure } = lying.value
  if (unsure || earliestStart === null || latestEnd === null) return unread(text)
  if (side === 'before') return done(`[..${isoDay(earliestStart - 1)}]`)
  return done(`[${isoDay(latestEnd + 1)}..]`)
}

const TO_NOW =
  /^(?:de |depuis |du |d'|from |since )?(.+?)(?: ?- ?| (?:a|au|(?:et )?jusqu'(?:a|au)|to|until|till|through) )(?:nos jours|aujourd'hui|ce jour|maintenant|(?:le |the )?present(?: day)?|today|now|date)$/

/** « 5 juin 2024 au soir » is that day: EDTF has no part of one. */
function readPartOfDay(text: string): PhraseReading | null {
  const of = withoutPartOfDay(text)
  if (of === null) return null
  const read = single(of, done)
  return !read.ok || /^\d{4}-\d\d-\d\d[?~%]?$/.test(read.value) ? read : unread(text)
}

function readOpen(text: string): PhraseReading | null {
  const upToNow = TO_NOW.exec(text)
  if (upToNow?.[1]) return single(upToNow[1], (edtf) => done(`${edtf}/..`))
  const since = ONWARD.exec(text) ?? SINCE.exec(text)
  const begun = since?.[1] ?? since?.[2]
  if (begun) return single(begun, (edtf) => done(`${edtf}/..`))
  const until = UNTIL.exec(text)
  if (until?.[1]) return single(until[1], (edtf) => done(`../${edtf}`))
  const latest = LATEST.exec(text)
  if (latest) return single(latest[1] ?? latest[2] ?? '', (edtf) => done(`[..${edtf}]`))
  const earliest = EARLIEST.exec(text)
  if (earliest) return single(earliest[1] ?? earliest[2] ?? '', (edtf) => done(`[${edtf}..]`))
  const before = BEFORE.exec(text)
  if (before?.[1]) return beside(before[1], 'before')
  const after = AFTER.exec(text)
  return after?.[1] ? beside(after[1], 'after') : null
}

const ABOUT_TIME =
  /,? (?:vers|environ|autour de|aux environs de|about|around) (?=\d{1,2}(?: ?h|:\d| ?[ap]\.?m)|midi|minuit|noon|midnight)/

/** « 3 mai 2019 vers 14 h », « depuis fin 2012 »: understood, but more than EDTF can say. */
function refuseWhatIsUnsayable(text: string): PhraseReading | null {
  const sharp = text.replace(ABOUT_TIME, ' a ')
  const timed = sharp === text ? null : single(sharp, done)
  if (timed?.ok) return failed(refusal('date.about-time', text, timed.value.replace(/T.*$/, '')))
  const since = ONWARD.exec(text) ?? SINCE.exec(text)
  const begun = since?.[1] ?? since?.[2]
  const ended = begun === undefined ? UNTIL.exec(text)?.[1] : undefined
  const isAlone = begun !== undefined || ended !== undefined
  const spans: readonly Ends[] = isAlone
    ? [[begun, ended]]
    : [...splits(FROM.exec(text)?.[1] ?? text, TO), ...splits(text, / - /)]
  if (!spans.flat().some((end) => end !== undefined && isPart(end))) return null
  const [widest] = spans.flatMap(([from, to]) => atWidest(from, to) ?? [])
  return failed(refusal('date.part-end', text, widest))
}

/** The first and the last of a period; undefined where it is open. */
type Ends = readonly [from: string | undefined, to: string | undefined]

function isPart(end: string): boolean {
  const [, whole] = splitSlice(end) ?? []
  if (whole === undefined) return /[a-z]/.test(end) && readDashed(end)?.ok === true
  return readPointWords(whole).ok
}

/** The period from the beginning of what its first end names to the end of what its last one names: « depuis fin 2024 » holds from September at the earliest. */
function atWidest(from: string | undefined, to: string | undefined): string | undefined {
  const year = /\d{4}$/.exec(to ?? '')?.[0]
  const whole =
    from === undefined || year === undefined || /\d{4}/.test(from) ? from : `${from} ${year}`
  const first = whole === undefined ? '..' : boundOf(whole, 0)
  const last = to === undefined ? '..' : boundOf(to, 1)
  if (first === undefined || last === undefined) return undefined
  return isEdtf(`${first}/${last}`) ? `${first}/${last}` : undefined
}

function boundOf(end: string, at: 0 | 1): string | undefined {
  const part = readSlice(end, 0)
  if (part?.ok === true) return part.value.slice(1, -1).split('..')[at]
  const read = readEnd(end)
  if (read.ok) return read.value
  // « depuis avril-mai 2024 ».
  const spell = readDashed(end)
  return spell?.ok === true ? spell.value.split('/')[at] : undefined
}

const LEAD =
  /^(?:vers|environ|about|around|circa|c\.) (?:la |le )?(?=debut|mi[ -]|milieu|fin |early|mid|late|end )/

/** Reads one folded phrase that is no list; the answer is EDTF text. */
export function readSimple(text: string): PhraseReading {
  const fixed = FIXED.get(text)
  if (fixed !== undefined) return done(fixed)
  const season = readSahelSeason(text)
  if (season) return done(`[${season.from}..${season.to}]`)
  const lead = LEAD.exec(text)?.[0] ?? ''
  const attempts = [
    () => readWinter(text),
    () => readBetween(text),
    () => readTurn(text),
    () => readOpen(text),
    () => readSlice(text.slice(lead.length), lead ? 2 : 0),
    () => readFromTo(text),
    () => readTo(text),
    () => single(text, done),
    () => readDashed(text),
    () => readHijri(text),
    () => readFeast(text),
    () => readBothCalendars(text, readSimple),
    () => readNight(text, readSimple),
    () => readBesideDay(text, readSimple),
    () => readWeek(text, readSimple),
    () => readPartOfDay(text),
    () => refuseWhatIsUnsayable(text),
  ]
  let reason: Problem | null = null
  for (const attempt of attempts) {
    const reading = attempt()
    if (reading?.ok) return reading
    if (reading && reading.problem.code !== 'date.unread') reason ??= reading.problem
  }
  return reason ? failed(reason) : unread(text)
}
