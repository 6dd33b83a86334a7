import { untrack } from 'svelte'
import type { Attachment } from 'svelte/attachments'
import { fieldsOf } from '../../../data/model/fields.ts'
import { archive } from '../../desk/archive.svelte.ts'
import { attempt } from '../../desk/attempt.ts'
import { recordField } from '../../desk/event-acts.ts'
import type { Save } from '../../desk/field-edit.svelte.ts'

const fields = fieldsOf('archive').flatMap(({ name, control }) =>
  control === 'line' || control === 'text' ? [name] : [],
)
type Field = (typeof fields)[number]

/** The archive's own description, read from its history: the newest value of each field. */
export class ArchiveRecordState {
  readonly fields = fields
  values = $state.raw<Readonly<Partial<Record<string, string>>>>({})

  valueOf = (field: Field): string =>
    this.values[field] ?? (field === 'title' ? (archive.standing?.info.title ?? '') : '')

  /** Reads the description anew whenever the archive's head moves. */
  follow = (head: string): Attachment => {
    return () => {
      const id = untrack(() => archive.standing?.info.id)
      if (id === undefined || head === '') return
      attempt('history', { id, limit: 500 }, (entries) => {
        const values: Record<string, string> = {}
        for (const { field, after } of entries.toReversed())
          values[field] = typeof after === 'string' ? after : ''
        this.values = values
      })
    }
  }

  save =
    (field: Field): Save =>
    (text, done, refused) => {
      const id = archive.standing?.info.id
      if (id !== undefined) recordField(id, field, text.trim(), done, refused)
    }
}

export const archiveRecord = new ArchiveRecordState()
