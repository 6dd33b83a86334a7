/** Lets everything that waits go first: long work in the engine calls it between slices of a few milliseconds. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}
