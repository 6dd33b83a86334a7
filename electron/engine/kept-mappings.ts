import { readFile } from 'node:fs/promises'
import path from 'node:path'
import * as v from 'valibot'
import { Mapping, MappingName } from '../../data/imports/mapping.ts'
import { done, failed, type Outcome } from '../../data/model/outcome.ts'
import { codeOf, realDisk } from '../../data/store/core/disk.ts'
import { makeFolder, writeDurably } from '../../data/store/core/durable.ts'

/** A mapping of tables that a person keeps on this machine under a name. */
const KeptMapping = v.strictObject({ name: MappingName, mapping: Mapping })
export type KeptMapping = v.InferOutput<typeof KeptMapping>

const most = 100

function fileIn(machine: string): string {
  return path.join(machine, 'mappings.json')
}

/** The mappings that are kept on this machine; one that cannot be read is passed over. */
export async function keptMappings(machine: string): Promise<readonly KeptMapping[]> {
  return (await listed(machine)).flatMap((one) => {
    const read = v.safeParse(KeptMapping, one)
    return read.success ? [read.output] : []
  })
}

/** Keeps a mapping under a name, in the place of one that bears it already. */
export function keepMapping(
  machine: string,
  name: string,
  mapping: Mapping,
): Promise<Outcome<null>> {
  return change(machine, name, [{ name: name.trim(), mapping }])
}

/** Forgets a mapping. */
export function dropMapping(machine: string, name: string): Promise<Outcome<null>> {
  return change(machine, name, [])
}

async function change(
  machine: string,
  name: string,
  instead: readonly KeptMapping[],
): Promise<Outcome<null>> {
  const others = (await listed(machine)).filter((one) => nameOf(one) !== name.trim())
  const list = [...others, ...instead]
  if (list.length > most) return failed({ code: 'mapping.full', limit: most })
  try {
    await makeFolder(realDisk, path.dirname(machine), path.basename(machine))
    await writeDurably(realDisk, fileIn(machine), [Buffer.from(JSON.stringify(list))])
    return done(null)
  } catch (error) {
    const reason = codeOf(error)
    if (reason === '') throw error
    return failed({ code: 'file.unwritable', file: 'mappings.json', reason })
  }
}

async function listed(machine: string): Promise<readonly unknown[]> {
  const text = await readFile(fileIn(machine), 'utf8').catch(() => '[]')
  const read = v.safeParse(v.pipe(v.string(), v.parseJson(), v.array(v.unknown())), text)
  return read.success ? read.output : []
}

function nameOf(one: unknown): unknown {
  return one !== null && typeof one === 'object' && 'name' in one ? one.name : undefined
}
