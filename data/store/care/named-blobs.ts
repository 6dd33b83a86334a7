const named = /\["([spv]-[0-9a-z]{16})","(?:original|text|parts)","([0-9a-f]{64})"/g

/** The blobs that lines of a segment name, each with the record that it belongs to; read without taking the lines apart. */
export function* blobsNamedIn(bytes: Uint8Array): Generator<readonly [id: string, sha: string]> {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  for (const [, id, sha] of text.matchAll(named))
    if (id !== undefined && sha !== undefined) yield [id, sha]
}
