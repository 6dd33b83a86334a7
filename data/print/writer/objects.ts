import { createHash } from 'node:crypto'
import { Zlib, zlibSync } from 'fflate'
import { ref } from './syntax.ts'

/** Where finished bytes go. */
export type ByteSink = (bytes: Uint8Array) => void

const perObjectStream = 200
const level = 6
/** Bytes compressed between two steps. */
const perStep = 1 << 18
const placesPerStep = 50_000

/** A PDF file being written: objects in any order, small ones gathered in compressed object streams unless the version forbids it. */
export class PdfObjects {
  readonly #sink: ByteSink
  readonly #compact: boolean
  readonly #hash = createHash('sha256')
  /** Per object: an offset, or the object stream that holds it and its place there. */
  readonly #where: (number | readonly [number, number] | undefined)[] = [undefined]
  #offset = 0
  #waiting: [number, string][] = []

  constructor(sink: ByteSink, version: '1.4' | '1.7') {
    this.#sink = sink
    this.#compact = version !== '1.4'
    this.#write(`%PDF-${version}\n`)
    this.#write(new Uint8Array([0x25, 0xe2, 0xe3, 0xcf, 0xd3, 0x0a]))
  }

  /** Bytes written so far. */
  get length(): number {
    return this.#offset
  }

  /** A number for an object that is written later. */
  reserve(): number {
    return this.#where.push(undefined) - 1
  }

  /** Writes an object under a reserved number. */
  put(id: number, body: string): void {
    if (this.#compact) {
      this.#waiting.push([id, body])
      if (this.#waiting.length >= perObjectStream) this.#gather()
    } else {
      this.#where[id] = this.#offset
      this.#write(`${id} 0 obj\n${body}\nendobj\n`)
    }
  }

  /** Writes an object under a number of its own. */
  add(body: string): number {
    const id = this.reserve()
    this.put(id, body)
    return id
  }

  /** Writes a stream; `entries` are the dictionary's other entries. */
  stream(id: number, entries: string, data: Uint8Array | string, compressed = true): void {
    const bytes = typeof data === 'string' ? Buffer.from(data, 'latin1') : data
    const packed = compressed ? zlibSync(bytes, { level }) : bytes
    const filter = compressed ? '/Filter/FlateDecode' : ''
    this.#writeStream(id, entries + filter, [packed])
  }

  /** Writes a stream under a number of its own. */
  addStream(entries: string, data: Uint8Array | string, compressed = true): number {
    const id = this.reserve()
    this.stream(id, entries, data, compressed)
    return id
  }

  /** Writes a stream of any length under a number of its own, compressed in steps. */
  *addLargeStream(entries: string, data: Uint8Array | string): Generator<void, number> {
    const id = this.reserve()
    const bytes = typeof data === 'string' ? Buffer.from(data, 'latin1') : data
    yield* this.#largeStream(id, entries, bytes)
    return id
  }

  *#largeStream(id: number, entries: string, data: Uint8Array): Generator<void> {
    if (data.length <= perStep) {
      this.stream(id, entries, data)
      return
    }
    const packed: Uint8Array[] = []
    const zlib = new Zlib({ level }, (part) => packed.push(part))
    for (let at = 0; at < data.length; at += perStep) {
      zlib.push(data.subarray(at, at + perStep), at + perStep >= data.length)
      yield
    }
    this.#writeStream(id, `${entries}/Filter/FlateDecode`, packed)
  }

  #writeStream(id: number, entries: string, packed: readonly Uint8Array[]): void {
    const length = packed.reduce((sum, part) => sum + part.length, 0)
    this.#where[id] = this.#offset
    this.#write(`${id} 0 obj\n<<${entries}/Length ${length}>>\nstream\n`)
    for (const part of packed) this.#write(part)
    this.#write('\nendstream\nendobj\n')
  }

  /** Writes the cross-references, in steps, and closes the file; its identifier comes from its bytes. */
  *finish(root: number, info: number): Generator<void> {
    this.#gather()
    const id = this.#hash.copy().digest('hex').slice(0, 32).toUpperCase()
    const trailer = `/Root ${ref(root)}/Info ${ref(info)}/ID[<${id}><${id}>]`
    const start = this.#offset
    yield
    if (this.#compact) yield* this.#referenceStream(trailer)
    else this.#referenceTable(trailer)
    this.#write(`startxref\n${start}\n%%EOF\n`)
  }

  *#referenceStream(trailer: string): Generator<void> {
    const self = this.reserve()
    this.#where[self] = this.#offset
    const width = 7
    const table = Buffer.alloc(this.#where.length * width)
    table.writeUInt16BE(65_535, 5)
    for (const [id, place] of this.#where.entries()) {
      if (id % placesPerStep === placesPerStep - 1) yield
      const at = id * width
      if (typeof place === 'number') {
        table.writeUInt8(1, at)
        table.writeUInt32BE(place, at + 1)
      } else if (place !== undefined) {
        table.writeUInt8(2, at)
        table.writeUInt32BE(place[0], at + 1)
        table.writeUInt16BE(place[1], at + 5)
      }
    }
    const parameters = `/DecodeParms<</Predictor 12/Columns ${width}>>`
    const entries = `/Type/XRef/Size ${this.#where.length}/W[1 4 2]${parameters}${trailer}`
    yield
    yield* this.#largeStream(self, entries, differences(table, width))
  }

  #referenceTable(trailer: string): void {
    const rows = this.#where.map((place, id) =>
      id === 0 || typeof place !== 'number'
        ? '0000000000 65535 f \n'
        : `${String(place).padStart(10, '0')} 00000 n \n`,
    )
    const size = this.#where.length
    this.#write(`xref\n0 ${size}\n${rows.join('')}trailer\n<</Size ${size}${trailer}>>\n`)
  }

  #gather(): void {
    if (this.#waiting.length === 0) return
    const held = this.#waiting
    this.#waiting = []
    const id = this.reserve()
    let head = ''
    let body = ''
    held.forEach(([object, source], at) => {
      head += `${object} ${body.length} `
      body += `${source}\n`
      this.#where[object] = [id, at]
    })
    const entries = `/Type/ObjStm/N ${held.length}/First ${head.length}`
    this.stream(id, entries, head + body)
  }

  #write(data: string | Uint8Array): void {
    const bytes = typeof data === 'string' ? Buffer.from(data, 'latin1') : data
    this.#hash.update(bytes)
    this.#sink(bytes)
    this.#offset += bytes.length
  }
}

/** Rows as differences from the row above (PNG filter "up"), which compress far better. */
function differences(table: Uint8Array, width: number): Uint8Array {
  const rows = table.length / width
  const out = new Uint8Array(table.length + rows)
  for (let row = 0; row < rows; row++) {
    out[row * (width + 1)] = 2
    for (let column = 0; column < width; column++) {
      const above = row === 0 ? 0 : (table[(row - 1) * width + column] ?? 0)
      out[row * (width + 1) + 1 + column] = (table[row * width + column] ?? 0) - above
    }
  }
  return out
}
