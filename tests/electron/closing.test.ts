import { EventEmitter } from 'node:events'
import { expect, onTestFinished, test, vi } from 'vitest'
import { done } from '../../data/model/outcome.ts'
import { createClosing } from '../../electron/shell/closing.ts'

vi.mock('electron', () => ({ utilityProcess: {}, protocol: {} }))

test('a person who stays because closing takes too long finds the archive open again', async () => {
  vi.useFakeTimers()
  onTestFinished(() => void vi.useRealTimers())
  let closed: () => void = () => undefined
  const ask = () => new Promise<never>((resolve) => (closed = () => resolve(done({}) as never)))
  const reopen = vi.fn()
  const closeUnsaved = vi.fn(async () => false)
  const closing = createClosing({
    engine: { ask, restart: () => undefined, stop: () => undefined },
    dialogs: { closeUnsaved } as never,
    lang: () => 'fr',
    keepBounds: async () => undefined,
    tellClosing: () => closing.windowReady(),
    reopen,
  })
  const bounds = { x: 0, y: 0, width: 900, height: 600 }
  const window = Object.assign(new EventEmitter(), {
    getNormalBounds: () => bounds,
    isMaximized: () => false,
    close: vi.fn(),
  })
  closing.watch(window as never)
  window.emit('close', { preventDefault: () => undefined })
  await vi.advanceTimersByTimeAsync(20_000)
  expect(closeUnsaved).toHaveBeenCalledOnce()
  expect(reopen).not.toHaveBeenCalled()
  closed()
  await vi.advanceTimersByTimeAsync(0)
  expect(reopen).toHaveBeenCalledOnce()
  expect(window.close).not.toHaveBeenCalled()
})
