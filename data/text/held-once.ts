import type { Json } from './json.ts'

const shortest = 11
const longest = 64
const longestAtAll = 4000
const mostRecent = 1000
const mostLong = 64
const mostMembers = 128
const weighedAfter = 4000

/** The texts that stood lately in one place of what is read, each held once. */
export class Lately {
  readonly #most: number
  #now = new Map<string, string>()
  #before = new Map<string, string>()
  #asked = 0
  #found = 0
  #isIdle = false

  constructor(most: number) {
    this.#most = most
  }

  /** The text as it stood before; where hardly one comes again, as it is. */
  once(text: string): string {
    if (this.#isIdle) return text
    this.#asked++
    const known = this.#now.get(text)
    if (known !== undefined) {
      this.#found++
      return known
    }
    const older = this.#before.get(text)
    if (older !== undefined) this.#found++
    const kept = older ?? text
    if (this.#now.size >= this.#most) {
      this.#before = this.#now
      this.#now = new Map()
    }
    this.#now.set(kept, kept)
    if (this.#asked >= weighedAfter) this.#weigh()
    return kept
  }

  #weigh(): void {
    this.#isIdle = this.#found < this.#asked / 8
    this.#asked = 0
    this.#found = 0
    if (!this.#isIdle) return
    this.#now = new Map()
    this.#before = this.#now
  }
}

/** Holds texts of parsed values once that come again in them: of an archive that tables came into they are a third of the memory that its records take. */
export class HeldOnce {
  readonly #members = new Map<string, Lately>()
  readonly #ids = new Lately(mostRecent)
  readonly #long = new Lately(mostLong)

  /** The id of a record as it was read before. */
  id(id: string): string {
    return this.#ids.once(id)
  }

  /** A value that was just parsed under a name, with the texts in it that were read before: it is changed in place, and nobody else may hold it yet. */
  value(name: string, value: Json): Json {
    if (typeof value === 'string') return this.#text(name, value)
    if (value === null || typeof value !== 'object') return value
    // Of two equal texts no comparison tells which is held: each is put where it stood.
    if (Array.isArray(value)) {
      const list = value as Json[]
      for (let at = 0; at < list.length; at++) list[at] = this.value(name, list[at] as Json)
      return value
    }
    const members = value as { [member: string]: Json }
    for (const member in members) members[member] = this.value(member, members[member] as Json)
    return value
  }

  #text(name: string, text: string): string {
    const { length } = text
    // What is shorter the parser holds once itself.
    if (length < shortest) return text
    if (length > longest) return length > longestAtAll ? text : this.#long.once(text)
    // An id is the same in whatever field.
    if (length === 18 && text[1] === '-') return this.#ids.once(text)
    let recent = this.#members.get(name)
    if (recent === undefined) {
      if (this.#members.size >= mostMembers) return text
      recent = new Lately(mostRecent)
      this.#members.set(name, recent)
    }
    return recent.once(text)
  }
}
