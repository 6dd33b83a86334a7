import { zlibSync } from 'fflate'

/** A recording of so many seconds, in WAV: a sound that rises a little each second. */
export function wavOf(seconds: number): Uint8Array {
  const rate = 8000
  const sound = new Uint8Array(seconds * rate)
  for (let at = 0; at < sound.length; at++)
    sound[at] = 128 + Math.round(20 * Math.sin((at / rate) * (200 + at / rate) * 6.28))
  const head = new DataView(new ArrayBuffer(44))
  const letters = (at: number, text: string): void => {
    for (const [n, letter] of [...text].entries()) head.setUint8(at + n, letter.charCodeAt(0))
  }
  letters(0, 'RIFF')
  head.setUint32(4, 36 + sound.length, true)
  letters(8, 'WAVEfmt ')
  head.setUint32(16, 16, true)
  head.setUint16(20, 1, true)
  head.setUint16(22, 1, true)
  head.setUint32(24, rate, true)
  head.setUint32(28, rate, true)
  head.setUint16(32, 1, true)
  head.setUint16(34, 8, true)
  letters(36, 'data')
  head.setUint32(40, sound.length, true)
  return Uint8Array.from(Buffer.concat([new Uint8Array(head.buffer), sound]))
}

/** A picture in PNG: a slope of one colour; `stated` is the size that it claims to have. */
export function pngOf(width: number, height: number, stated = { width, height }): Uint8Array {
  const rows = new Uint8Array((width * 3 + 1) * height)
  for (let at = 0; at < rows.length; at++) rows[at] = at % (width * 3 + 1) === 0 ? 0 : at & 0xff
  const head = new DataView(new ArrayBuffer(13))
  head.setUint32(0, stated.width)
  head.setUint32(4, stated.height)
  head.setUint8(8, 8)
  head.setUint8(9, 2)
  return Uint8Array.from(
    Buffer.concat([
      Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]),
      chunk('IHDR', new Uint8Array(head.buffer)),
      chunk('IDAT', zlibSync(rows)),
      chunk('IEND', new Uint8Array()),
    ]),
  )
}

function chunk(name: string, data: Uint8Array): Uint8Array {
  const typed = Buffer.concat([Buffer.from(name), data])
  const made = Buffer.alloc(typed.length + 8)
  made.writeUInt32BE(data.length)
  typed.copy(made, 4)
  made.writeUInt32BE(crcOf(typed), typed.length + 4)
  return made
}

function crcOf(bytes: Uint8Array): number {
  let value = 0xffffffff
  for (const byte of bytes) {
    value ^= byte
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  }
  return (value ^ 0xffffffff) >>> 0
}
