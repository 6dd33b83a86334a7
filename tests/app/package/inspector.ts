import { randomBytes } from 'node:crypto'
import { request } from 'node:http'
import type { Socket } from 'node:net'

/** Node's inspector of a running program. */
export interface Inspector {
  /** Evaluates an expression in the main process and gives what it, or its promise, comes to. */
  readonly evaluate: (expression: string) => Promise<unknown>
  readonly close: () => void
}

interface Answer {
  readonly id?: number
  readonly result?: {
    readonly result?: { readonly value?: unknown }
    readonly exceptionDetails?: unknown
  }
}

/** Attaches to the inspector at an address, `ws://…`, as Node says it when it opens one. */
export async function inspect(address: string): Promise<Inspector> {
  const socket = await upgraded(address)
  const waiting = new Map<number, (answer: Answer) => void>()
  let last = 0
  readMessages(socket, (text) => {
    const answer = JSON.parse(text) as Answer
    waiting.get(answer.id ?? 0)?.(answer)
  })
  return {
    evaluate: async (expression) => {
      const id = ++last
      const params = { expression, awaitPromise: true, returnByValue: true }
      const answered = new Promise<Answer>((resolve) => waiting.set(id, resolve))
      socket.write(frame(JSON.stringify({ id, method: 'Runtime.evaluate', params })))
      const { result } = await answered
      if (result?.exceptionDetails) throw new Error(JSON.stringify(result.exceptionDetails))
      return result?.result?.value
    },
    close: () => socket.destroy(),
  }
}

function upgraded(address: string): Promise<Socket> {
  const { hostname, port, pathname } = new URL(address)
  const headers = {
    connection: 'Upgrade',
    upgrade: 'websocket',
    'sec-websocket-version': '13',
    'sec-websocket-key': randomBytes(16).toString('base64'),
  }
  return new Promise((resolve, reject) => {
    const asked = request({ host: hostname, port, path: pathname, headers })
    asked.on('upgrade', (_response, socket) => resolve(socket as Socket))
    asked.on('error', reject)
    asked.end()
  })
}

/** A text as one frame of a client (RFC 6455, 5.2); a mask of zeros leaves it as it is. */
function frame(text: string): Buffer {
  const bytes = Buffer.from(text)
  const head = Buffer.alloc(8)
  head.writeUInt8(0x81, 0)
  head.writeUInt8(0x80 | 126, 1)
  head.writeUInt16BE(bytes.length, 2)
  return Buffer.concat([head, bytes])
}

/** Hands on each text of a server, which Node sends unmasked and in one frame. */
function readMessages(socket: Socket, take: (text: string) => void): void {
  let held = Buffer.alloc(0)
  socket.on('data', (piece: Buffer) => {
    held = Buffer.concat([held, piece])
    for (;;) {
      const short = held.length < 2 ? 0 : held.readUInt8(1) & 0x7f
      const start = short === 126 ? 4 : short === 127 ? 10 : 2
      if (held.length < start) return
      const length =
        short === 126
          ? held.readUInt16BE(2)
          : short === 127
            ? Number(held.readBigUInt64BE(2))
            : short
      if (held.length < start + length) return
      take(held.toString('utf8', start, start + length))
      held = held.subarray(start + length)
    }
  })
}
