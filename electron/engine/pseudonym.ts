/** The name that stands in the journal where a person gives none: it tells writers apart and says nothing else. */
export function pseudonym(writer: string): string {
  return `archiviste-${writer.slice(1, 7)}`
}
