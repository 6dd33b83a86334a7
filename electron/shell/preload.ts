import { contextBridge, ipcRenderer, webUtils } from 'electron'

contextBridge.exposeInMainWorld('tarikh', {
  ask: (verb: string, input: unknown): Promise<unknown> => ipcRenderer.invoke('ask', verb, input),
  told: (listener: (message: unknown) => void): void => {
    ipcRenderer.on('told', (_event, message) => listener(message))
  },
  // Only a File that a person dropped or picked has a path; the page gets a handle for it.
  handleOf: (file: File): Promise<unknown> =>
    ipcRenderer.invoke('dropped', webUtils.getPathForFile(file)),
})
