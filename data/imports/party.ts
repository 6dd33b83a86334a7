import { type Role, roles } from '../model/vocabulary.ts'

const parting = /[;|\n]/
// A name that holds what parts names stands between quotation marks, its own doubled, its role behind them.
const enclosed = /\s*"((?:[^"]|"")*)"(=[a-z-]+)?\s*(?=[;|\n]|$)/y
const plain = /[^;|\n]*/y

/** The names in a cell: one, or several between semicolons, bars or line feeds; between quotation marks a name may hold such a sign itself. */
export function listed(cell: string): readonly string[] {
  const all = listedAll(cell)
  return all.length < 2 ? all : [...new Set(all)]
}

/** All of them, each as often as it stands there. */
export function listedAll(cell: string): readonly string[] {
  if (cell === '') return []
  if (!parting.test(cell)) {
    const name = cell.trim()
    return name === '' ? [] : [name]
  }
  const names = cell.includes('"') ? partsOf(cell) : cell.split(parting)
  return names.map((name) => name.trim()).filter((name) => name !== '')
}

function partsOf(cell: string): readonly string[] {
  const parts: string[] = []
  for (let at = 0; at < cell.length; at++) {
    enclosed.lastIndex = at
    const [all, name = '', role = ''] = enclosed.exec(cell) ?? []
    if (all !== undefined && parting.test(name)) {
      parts.push(name.replaceAll('""', '"') + role)
      at += all.length
      continue
    }
    plain.lastIndex = at
    const part = plain.exec(cell)?.[0] ?? ''
    parts.push(part)
    at += part.length
  }
  return parts
}

/** Reads `NAME` or `NAME=ROLE`; what follows the sign is part of the name where it is no role. */
export function readParty(text: string): {
  readonly name: string
  readonly role: Role | undefined
} {
  const at = text.lastIndexOf('=')
  const told = text
    .slice(at + 1)
    .trim()
    .toLowerCase()
  const role = roles.find((one) => one === told)
  if (at <= 0 || role === undefined) return { name: text.trim(), role: undefined }
  return { name: text.slice(0, at).trim(), role }
}
