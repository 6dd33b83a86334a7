import type { Settings } from '../../data/calls/shell.ts'
import type { Lang, Text } from '../../data/model/text.ts'
import { textIn } from '../../data/model/text.ts'
import { type Gaps, isKey, type Key, say } from '../../data/words/words.ts'
import { attempt } from './attempt.ts'

const unset: Settings = {
  lang: 'fr',
  theme: 'system',
  textSize: 100,
  signature: '',
  remember: true,
}

/** What a person set for this machine, as the window shows it. */
export class SettingsState {
  value = $state.raw<Settings>(unset)

  get lang(): Lang {
    return this.value.lang
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
  return new Intl.NumberFormat(settings.lang).format(n)
}
