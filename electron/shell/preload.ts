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

function askFirst(): Promise<unknown> {
  const answer = ahead
  ahead = null
  if (answer === null) return ask(first, {})
  return answer.then(
    (outcome) => (outcome.ok ? outcome : ask(first, {})),
    () => ask(first, {}),
  )
}

contextBridge.exposeInMainWorld('tarikh', {
  ask: (verb: string, input: unknown): Promise<unknown> =>
    verb === first ? askFirst() : ask(verb, input),
  told: (listener: (message: unknown) => void): void => {
    ipcRenderer.on('told', (_event, message) => listener(message))
  },
  // Only a File that a person dropped or picked has a path; the page gets a handle for it.
  handleOf: (file: File): Promise<unknown> =>
    ipcRenderer.invoke('dropped', webUtils.getPathForFile(file)),
})
