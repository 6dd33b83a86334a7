import { mostTaken } from '../../../data/calls/sources.ts'
import { notices } from '../../desk/notices.svelte.ts'
import { screen } from '../../desk/screen.svelte.ts'
import { t } from '../../desk/settings.svelte.ts'
import { droppedFiles, type PassedFolder } from './folders.ts'

/** Where dropped files and pasted texts go. */
interface Taker {
  readonly drop: (files: readonly File[]) => void
  readonly paste: (text: string, markup: string) => void
}

/** Files dropped anywhere become candidates, those of dropped folders too; text dragged from another program does too. */
export function takeDrop(event: DragEvent, taker: Taker): void {
  event.preventDefault()
  const hasFiles = (event.dataTransfer?.files.length ?? 0) > 0
  if (hasFiles) void takeFolders(event.dataTransfer, taker)
  else if (!isField(event.target)) taker.paste(...carriedWords(event.dataTransfer))
}

async function takeFolders(transfer: DataTransfer | null, taker: Taker): Promise<void> {
  const passed: PassedFolder[] = []
  const files = await droppedFiles(transfer, mostTaken, (folder) => passed.push(folder))
  for (const { name, as } of passed)
    notices.say(() => t(`adding.passed-${as}`, { name }), {
      words: () => t('go.merge'),
      act: () => {
        // What waits to be added stays, and is there again when the sheet is opened.
        screen.closeSheet()
        screen.go('merge')
      },
    })
  if (files.length > 0 || passed.length === 0) taker.drop(files)
}

/** Text or files pasted outside a field become candidates. */
export function takePaste(event: ClipboardEvent, taker: Taker): void {
  if (isField(event.target)) return
  if (screen.sheet !== null && screen.sheet !== 'add') return
  const files = [...(event.clipboardData?.files ?? [])]
  if (files.length > 0) taker.drop(files)
  else taker.paste(...carriedWords(event.clipboardData))
}

/** The words that are carried over, and the markup in which they came, empty where they came in none. */
export function carriedWords(carried: DataTransfer | null): [text: string, markup: string] {
  return [carried?.getData('text/plain') ?? '', carried?.getData('text/html') ?? '']
}

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && /^(input|textarea|select)$/i.test(target.tagName)
}
