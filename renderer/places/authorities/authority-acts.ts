import { dateWords } from '../../../data/dates/words.ts'
import type { Name } from '../../../data/model/authority.ts'
import type { AuthorityView } from '../../../data/reading/authority-view.ts'
import type { Json } from '../../../data/text/json.ts'
import { recordField, withForm } from '../../desk/event-acts.ts'
import type { Save } from '../../desk/field-edit.svelte.ts'
import { settings } from '../../desk/settings.svelte.ts'

/** Saves the preferred name, in the form that the window shows. */
export function saveName(view: AuthorityView): Save {
  return (text, done, refused) =>
    recordField(view.id, 'name', withForm(view.name, text), done, refused)
}

/** Saves the filing form, in the form that the window shows; an emptied one is taken away. */
export function saveFiling(view: AuthorityView): Save {
  return (text, done, refused) => {
    const stated = text.trim() === '' ? null : withForm(view.filing ?? undefined, text.trim())
    recordField(view.id, 'filing', stated, done, refused)
  }
}

/** Other names as lines: `name`, or `name | language`, or `name | language | EDTF interval`. */
export function nameLines(names: readonly Name[]): string {
  return names
    .map(({ text, lang = '', valid = '' }) =>
      [text, lang, valid].join(' | ').replace(/( \| )+$/, ''),
    )
    .join('\n')
}

/** Other names as they are read: one a line, each with its language and the time in which it held. */
export function nameWords(names: readonly Name[]): string {
  return names
    .map(({ text, lang = '', valid = '' }) => {
      const held = valid === '' ? '' : dateWords(valid, settings.lang, 'short')
      const aside = [lang, held].filter((part) => part !== '').join(', ')
      return aside === '' ? text : `${text} (${aside})`
    })
    .join('\n')
}

/** Saves other names typed as lines. */
export function saveNames(id: string): Save {
  return (text, done, refused) => {
    const names = text.split('\n').flatMap((line): Json[] => {
      const [name = '', lang = '', valid = ''] = line.split('|').map((part) => part.trim())
      if (name === '') return []
      return [{ text: name, ...(lang === '' ? {} : { lang }), ...(valid === '' ? {} : { valid }) }]
    })
    recordField(id, 'names', names, done, refused)
  }
}

/** Saves a plain field of an authority record. */
export function saveDetail(id: string, field: string): Save {
  return (text, done, refused) => {
    const value = field === 'country' ? text.trim().toUpperCase() : text.trim()
    recordField(id, field, value, done, refused)
  }
}
