import { Readable } from 'node:stream'
import type { Protocol, ProtocolResponse } from 'electron'
import type { InnerCalls } from '../engine/wire.ts'
import { askInner, type Engine } from './engine-process.ts'

type Asked = InnerCalls['inner.original']['input']

const headers = {
  'content-security-policy': "default-src 'none'; sandbox",
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-store',
}

/** The scheme under which the window finds what it shows of originals. */
export const originalScheme = 'original'

/** Serves what is shown of originals at original://tarikh/ and the id of their source, with a page's number for that page: pictures, and recordings from any byte on, piece by piece as they are played. What is neither is not there. */
export function serveOriginals(protocol: Protocol, engine: Engine): void {
  protocol.registerStreamProtocol(originalScheme, ({ url, method, headers: asked }, respond) => {
    const [, source, page] =
      /^original:\/\/tarikh\/(s-[0-9a-z]{16})(?:\/([1-9]\d{0,4}))?$/.exec(url) ?? []
    const from = fromIn(asked)
    if (source === undefined || method !== 'GET') respond(nothing())
    else if (page === undefined) void answer(engine, { source, from }).then(respond)
    else void answer(engine, { source, from: 0, page: Number(page) }).then(respond)
  })
}

function fromIn(asked: Readonly<Record<string, string>>): number {
  const range = Object.entries(asked).find(([name]) => name.toLowerCase() === 'range')?.[1]
  return Number(/^bytes=(\d{1,15})-/.exec(range ?? '')?.[1] ?? 0)
}

async function answer(engine: Engine, asked: Asked): Promise<ProtocolResponse> {
  const { source, from } = asked
  const first = await askInner(engine, 'inner.original', asked)
  if (!first.ok || first.value.bytes.length === 0) return nothing()
  const { mediaType, octets } = first.value
  // Chromium takes what is left for the length of the whole where it asked from a place on.
  const told = {
    ...headers,
    'content-type': mediaType,
    'content-length': String(octets - from),
    'accept-ranges': 'bytes',
  }
  const data = Readable.from(pieces(engine, source, first.value), { objectMode: false })
  return from === 0
    ? { statusCode: 200, data, headers: told }
    : {
        statusCode: 206,
        data,
        headers: { ...told, 'content-range': `bytes ${from}-${octets - 1}/${octets}` },
      }
}

async function* pieces(
  engine: Engine,
  source: string,
  { from, bytes, octets }: InnerCalls['inner.original']['output'],
): AsyncGenerator<Uint8Array> {
  yield bytes
  for (let at = from + bytes.length; at < octets; ) {
    const next = await askInner(engine, 'inner.original', { source, from: at })
    if (!next.ok || next.value.bytes.length === 0) return
    yield next.value.bytes
    at += next.value.bytes.length
  }
}

function nothing(): ProtocolResponse {
  return { statusCode: 204, data: Readable.from([]), headers }
}
