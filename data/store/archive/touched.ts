const mostNamed = 50_000

/** The records written to since a snapshot; of very many only that they are. */
export class TouchedSince {
  #ids: Set<string> | undefined = new Set()

  /** Takes note of a record that was written to. */
  note(id: string): void {
    if (this.#ids !== undefined && this.#ids.add(id).size > mostNamed) this.#ids = undefined
  }

  /** The ids of the records; undefined where they are too many to be told one by one. */
  get ids(): ReadonlySet<string> | undefined {
    return this.#ids
  }

  /** Begins anew after a snapshot that is being written; the answer puts back what it did not sum up. */
  begin(): () => void {
    const before = this.#ids
    this.#ids = new Set()
    return () => {
      const since = this.#ids
      this.#ids = before
      if (since === undefined) this.#ids = undefined
      else for (const id of since) this.note(id)
    }
  }
}
