import { contextBridge, ipcRenderer, webUtils } from 'electron'

const ask = (verb: string, input: unknown): Promise<{ readonly ok: boolean }> =>
  ipcRenderer.invoke('ask', verb, input)

/** What the first picture is made of. */
const first = 'timeline.columns'

// It travels while the page's script is still being read, and is there for the first who asks for
// it, unless something was told meanwhile that may have changed it. Without an answer nobody is
// hurt: it is asked for again.
let ahead: ReturnType<typeof ask> | null = ask(first, {})
ahead.catch(() => undefined)
ipcRenderer.on('told', (_event, { kind }: { readonly kind: string }) => {
  if (kind !== 'progress') ahead = null
})

/** What is asked in any other way than the plain one goes to the door, which refuses it. */
const isPlain = (input: unknown): boolean =>
  typeof input === 'object' &&
  input !== null &&
  !Array.isArray(input) &&
  Object.keys(input).length === 0

function askFirst(input: unknown): Promise<unknown> {
  if (ahead === null || !isPlain(input)) return ask(first, input)
  const answer = ahead
  ahead = null
  return answer.then(
    (outcome) => (outcome.ok ? outcome : ask(first, input)),
    () => ask(first, input),
  )
}

contextBridge.exposeInMainWorld('tarikh', {
  ask: (verb: string, input: unknown): Promise<unknown> =>
    verb === first ? askFirst(input) : ask(verb, input),
  told: (listener: (message: unknown) => void): void => {
    ipcRenderer.on('told', (_event, message) => listener(message))
  },
  // Only a File that a person dropped or picked has a path; the page gets a handle for it.
  handleOf: (file: File): Promise<unknown> =>
    ipcRenderer.invoke('dropped', webUtils.getPathForFile(file)),
})
