/** Bytes that came one after the other, in a room of their own that is used again. */
export class HeldBytes {
  #room: Buffer = Buffer.alloc(0)
  #length = 0

  /** Holds these bytes and no others. */
  begin(bytes: Uint8Array): void {
    this.#length = 0
    this.push(bytes)
  }

  /** Holds more bytes behind those that are held. */
  push(bytes: Uint8Array): void {
    const end = this.#length + bytes.byteLength
    if (end > this.#room.byteLength) {
      const room = Buffer.allocUnsafeSlow(Math.max(end, 2 * this.#room.byteLength))
      room.set(this.#room.subarray(0, this.#length))
      this.#room = room
    }
    this.#room.set(bytes, this.#length)
    this.#length = end
  }

  /** The last of them, at most so many; they stand until more come. */
  last(most: number): Uint8Array {
    return this.#room.subarray(Math.max(0, this.#length - most), this.#length)
  }

  /** All of them, as they are now. */
  whole(): Uint8Array {
    return Uint8Array.from(this.#room.subarray(0, this.#length))
  }
}
