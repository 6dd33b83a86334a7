import { type Role, roles } from '../model/vocabulary.ts'

const parting = /[;|\n]/

/** The names in a cell: one, or several between semicolons, bars or line feeds. */
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
  return cell
    .split(parting)
    .map((name) => name.trim())
    .filter((name) => name !== '')
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
