import type { Settings } from '../../data/calls/settings.ts'
import { dateWords } from '../../data/dates/words.ts'
import type { Lang, Text } from '../../data/model/text.ts'
import { textIn } from '../../data/model/text.ts'
import type { Named } from '../../data/timeline/named.ts'
import type { PeriodChoice } from '../../data/timeline/periods.ts'
import type { Gaps } from '../../data/words/fill.ts'
import { numberIn } from '../../data/words/numbers.ts'
import { isKey, type Key, say } from '../../data/words/words.ts'
import { attempt } from './attempt.ts'

const unset: Settings = {
  lang: 'fr',
  theme: 'system',
  textSize: 100,
  signature: '',
  remember: true,
  listWidths: {},
}

/** What a person set for this machine, as the window shows it. */
export class SettingsState {
  value = $state.raw<Settings>(unset)

  get lang(): Lang {
    return this.value.lang
  }

  /** How much of the home screen the timeline takes, in hundredths. */
  get split(): number {
    return this.value.split ?? 66
  }

  /** Whether the window of time follows a filter. */
  get follow(): boolean {
    return this.value.follow ?? true
  }

  /** The long events that stand behind the lanes as periods. */
  get periods(): PeriodChoice {
    return this.value.periods ?? 'none'
  }

  /** By what a crowded lane names events. */
  get named(): Named {
    return this.value.named ?? 'weight'
  }

  load = (): void => attempt('settings.read', {}, this.#show)

  write = (part: Partial<Settings>): void => {
    this.#show({ ...this.value, ...part })
    attempt('settings.write', part, this.#show)
  }

  readonly #show = (settings: Settings): void => {
    this.value = settings
    const page = document.documentElement
    page.lang = settings.lang
    if (settings.theme === 'system') page.removeAttribute('data-theme')
    else page.setAttribute('data-theme', settings.theme)
    page.style.setProperty('--text-scale', String(settings.textSize / 100))
  }
}

export const settings = new SettingsState()

/** Says a sentence in the language of the window. */
export function t(key: Key, gaps: Gaps = {}): string {
  return say(settings.lang, key, gaps)
}

/** Says the sentence of a computed key; a key that nobody wrote is shown as it is. */
export function tOf(prefix: string, name: string | number): string {
  const key = `${prefix}.${name}`
  return isKey(key) ? say(settings.lang, key) : String(name)
}

/** What an archivist wrote, in the window's language where it exists. */
export function inLang(text: Text): { readonly text: string; readonly lang: string } {
  return textIn(text, settings.lang)
}

/** A moment (ISO 8601) in the words of the window's language. */
export function momentWords(iso: string): string {
  const moment = new Date(iso)
  if (Number.isNaN(moment.getTime())) return iso
  return new Intl.DateTimeFormat(settings.lang === 'fr' ? 'fr' : 'en-GB', {
    dateStyle: 'medium',
    timeStyle: 'short',
  }).format(moment)
}

/** A whole number, grouped as the language does. */
export function numberWords(n: number): string {
  return numberIn(settings.lang, n)
}

const seasons = [21, 22, 23, 24, 33, 34, 35, 36, 37, 38, 39, 40, 41]

/** The parts of a year that EDTF can name, in the words of the window's language. */
export function seasonNames(): readonly { readonly key: number; readonly name: string }[] {
  return seasons.map((key) => ({
    key,
    name: dateWords(`2000-${key}`, settings.lang).replace(/ (of )?2000/, ''),
  }))
}

/** The twelve months in the words of the window's language. */
export function monthNames(): readonly string[] {
  const format = new Intl.DateTimeFormat(settings.lang, { month: 'long', timeZone: 'UTC' })
  return Array.from({ length: 12 }, (_, month) => format.format(Date.UTC(2000, month, 1)))
}
