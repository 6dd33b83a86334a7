import { createSocket, type Socket } from 'node:dgram'
import { createServer, type Server } from 'node:net'
import os from 'node:os'

/** A machine outside: it listens on every address of this one, and remembers whatever arrives. */
export interface Outside {
  /** An address of this machine that is not its loopback, else that. */
  readonly host: string
  readonly tcp: number
  readonly udp: number
  readonly arrived: () => readonly string[]
  readonly close: () => Promise<void>
}

const stunRequest = 0x0001
const stunCookie = 0x2112a442

/** Listens for connections and packets; a STUN request is answered as a STUN server does (RFC 8489), so that a page that could ask one would learn its address. */
export async function listening(): Promise<Outside> {
  const arrived: string[] = []
  const tcp = createServer((socket) => {
    arrived.push('connection')
    socket.on('error', () => undefined)
    socket.on('data', (bytes) => arrived.push(`tcp ${bytes.toString('latin1').slice(0, 60)}`))
    socket.end('HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n')
  })
  const udp = createSocket('udp4')
  udp.on('message', (bytes, from) => {
    arrived.push(`udp ${bytes.toString('latin1').slice(0, 60)}`)
    if (isStun(bytes)) udp.send(bound(bytes, from.address, from.port), from.port, from.address)
  })
  const ports = await Promise.all([portOf(tcp), portOfPackets(udp)])
  const host = Object.values(os.networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .find(({ family, internal }) => family === 'IPv4' && !internal)?.address
  return {
    host: host ?? '127.0.0.1',
    tcp: ports[0],
    udp: ports[1],
    arrived: () => arrived,
    close: async () => {
      await new Promise<void>((resolve) => udp.close(() => resolve()))
      await new Promise<void>((resolve) => tcp.close(() => resolve()))
    },
  }
}

function isStun(bytes: Buffer): boolean {
  return (
    bytes.length >= 20 &&
    bytes.readUInt16BE(0) === stunRequest &&
    bytes.readUInt32BE(4) === stunCookie
  )
}

/** The answer to a binding request: the address that it came from. */
function bound(request: Buffer, address: string, port: number): Buffer {
  const answer = Buffer.alloc(32)
  answer.writeUInt16BE(0x0101, 0)
  answer.writeUInt16BE(12, 2)
  request.copy(answer, 4, 4, 20)
  answer.writeUInt16BE(0x0020, 20)
  answer.writeUInt16BE(8, 22)
  answer.writeUInt16BE(1, 24)
  answer.writeUInt16BE(port ^ (stunCookie >>> 16), 26)
  const octets = address.split('.').reduce((sum, octet) => sum * 256 + Number(octet), 0)
  answer.writeUInt32BE((octets ^ stunCookie) >>> 0, 28)
  return answer
}

function portOf(server: Server): Promise<number> {
  return new Promise((resolve) =>
    server.listen(0, '0.0.0.0', () => {
      const at = server.address()
      resolve(typeof at === 'object' && at !== null ? at.port : 0)
    }),
  )
}

function portOfPackets(socket: Socket): Promise<number> {
  return new Promise((resolve) => socket.bind(0, '0.0.0.0', () => resolve(socket.address().port)))
}
