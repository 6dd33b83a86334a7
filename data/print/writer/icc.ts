/** An ICC profile (version 2.1, matrix and curves) of the sRGB colour space, from the figures of IEC 61966-2-1, so that no file has to be shipped for it. */
export function sRgbProfile(): Uint8Array {
  const curve = curveTag()
  const tags: readonly (readonly [string, Buffer])[] = [
    ['desc', descriptionTag('sRGB IEC61966-2.1')],
    ['cprt', textTag('No copyright, use freely')],
    ['wtpt', xyz(0.9642, 1, 0.82491)],
    ['rXYZ', xyz(0.43607, 0.22249, 0.01392)],
    ['gXYZ', xyz(0.38515, 0.71687, 0.09708)],
    ['bXYZ', xyz(0.14307, 0.06061, 0.7141)],
    ['rTRC', curve],
    ['gTRC', curve],
    ['bTRC', curve],
  ]
  const table = Buffer.alloc(4 + tags.length * 12)
  table.writeUInt32BE(tags.length, 0)
  const bodies: Buffer[] = []
  const places = new Map<Buffer, number>()
  let offset = 128 + table.length
  tags.forEach(([signature, body], at) => {
    if (!places.has(body)) {
      places.set(body, offset)
      const padded = Buffer.alloc(Math.ceil(body.length / 4) * 4)
      body.copy(padded)
      bodies.push(padded)
      offset += padded.length
    }
    table.write(signature, 4 + at * 12, 'latin1')
    table.writeUInt32BE(places.get(body) ?? 0, 8 + at * 12)
    table.writeUInt32BE(body.length, 12 + at * 12)
  })
  return Buffer.concat([header(offset), table, ...bodies])
}

function header(size: number): Buffer {
  const head = Buffer.alloc(128)
  head.writeUInt32BE(size, 0)
  head.writeUInt32BE(0x02100000, 8)
  head.write('mntrRGB XYZ ', 12, 'latin1')
  for (const [at, value] of [2000, 1, 1, 0, 0, 0].entries()) head.writeUInt16BE(value, 24 + at * 2)
  head.write('acsp', 36, 'latin1')
  xyz(0.9642, 1, 0.82491).copy(head, 68, 8)
  return head
}

function xyz(x: number, y: number, z: number): Buffer {
  const tag = Buffer.alloc(20)
  tag.write('XYZ ', 0, 'latin1')
  for (const [at, value] of [x, y, z].entries())
    tag.writeInt32BE(Math.round(value * 65_536), 8 + at * 4)
  return tag
}

function textTag(text: string): Buffer {
  return Buffer.concat([Buffer.from('text\0\0\0\0', 'latin1'), Buffer.from(`${text}\0`, 'latin1')])
}

function descriptionTag(text: string): Buffer {
  const ascii = Buffer.from(`${text}\0`, 'latin1')
  const count = Buffer.alloc(4)
  count.writeUInt32BE(ascii.length, 0)
  return Buffer.concat([Buffer.from('desc\0\0\0\0', 'latin1'), count, ascii, Buffer.alloc(78)])
}

function curveTag(): Buffer {
  const steps = 1024
  const tag = Buffer.alloc(12 + steps * 2)
  tag.write('curv', 0, 'latin1')
  tag.writeUInt32BE(steps, 8)
  for (let at = 0; at < steps; at++) {
    const value = at / (steps - 1)
    const linear = value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
    tag.writeUInt16BE(Math.round(linear * 65_535), 12 + at * 2)
  }
  return tag
}
