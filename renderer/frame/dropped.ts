import { isBroughtIn, openingOf } from '../../data/imports/formats.ts'
import { handleOf } from '../desk/ask.ts'
import { adding } from '../places/adding/adding.svelte.ts'
import { importing } from '../places/import/importing.svelte.ts'

const opening = 4096
const mostLooked = 500

/** What becomes of dropped files: a bibliography, with the files that came beside it, or the events of others are brought in; everything else is offered as documents. */
export async function takeDropped(files: readonly File[]): Promise<void> {
  const brought = await broughtIn(files)
  const handle = brought === undefined ? null : await handleOf(brought)
  if (brought === undefined || handle === null) adding.drop(files)
  else importing.take({ handle, name: brought.name })
}

async function broughtIn(files: readonly File[]): Promise<File | undefined> {
  const found: File[] = []
  for (const file of files.slice(0, mostLooked)) {
    const bytes = new Uint8Array(await file.slice(0, opening).arrayBuffer())
    if (isBroughtIn(openingOf(bytes), file.name)) found.push(file)
  }
  return found.length === 1 ? found[0] : undefined
}
