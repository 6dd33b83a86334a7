import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { mergeArchive } from '../../../../data/store/care/merge.ts'
import { isRoot } from '../../../app/ordinary-user.ts'
import { at, type Desk, eventId, newArchive, reached, reopened, write } from '../archives.ts'
import type { Chance } from '../chance.ts'
import { forgeries } from './hostile-forgeries.ts'
import type { Forgeable } from './hostile-parts.ts'

/** What every archive is made from, and what stands around it. */
export interface Ground {
  readonly home: string
  readonly template: string
  readonly place: Omit<Forgeable, 'folder' | 'copy' | 'apart'>
}

/** One forged archive: where it lies, how it was forged, and whether what is sound in it must be readable at once. */
export interface Case {
  readonly place: string
  readonly forged: string
  readonly sound: boolean
}

// So that a short run meets kinds of every list.
const stride = 11

async function edited(desk: Desk, number: number, note: string): Promise<string> {
  const store = await reopened(desk)
  const ops = [write(store.archive, eventId(number), 'note', note)]
  reached(await store.commit({ act: 'record', ops }, at(number)))
  await store.close()
  return store.writer
}

async function goneOn(folder: string, machine: string): Promise<string> {
  const store = await reopened({ folder, machine })
  const text = reached(await store.putBlob(Buffer.from(`Un texte de ${folder.length} lettres.`)))
  const source = 's-0000000000000001'
  const ops = [
    write(store.archive, source, 'text', text),
    write(store.archive, eventId(98), 'note', 'x'),
  ]
  reached(await store.commit({ act: 'record', ops }, at(3)))
  await store.close()
  return store.writer
}

/** A home folder with things of its own, and an archive of two writers with a text, lines that came from a copy, and a snapshot; a copy of it, and one that went on elsewhere. */
export async function grounds(root: string, most: number): Promise<Ground> {
  const home = join(root, 'home')
  const template = join(root, 'template')
  mkdirSync(join(home, 'cases'), { recursive: true })
  mkdirSync(join(home, 'Documents'))
  mkdirSync(join(template, 'machine'), { recursive: true })
  for (const name of ['.profile', 'secret.txt', 'Documents/secret.txt', 'cases.txt'])
    writeFileSync(join(home, name), `rien de ceci n’est de l’archive : ${name}\n`)
  const [folder, machine] = [join(template, 'Archive.tarikh'), join(template, 'machine')]
  const away = join(root, 'ailleurs')
  mkdirSync(away)
  await (await newArchive({ folder: join(home, 'Other.tarikh'), machine: away })).close()
  const store = await newArchive({ folder, machine })
  const sha = reached(await store.putBlob(Buffer.from('Le texte de la dépêche.')))
  await store.close()
  const writer = await edited({ folder, machine }, 1, 'sûr')
  const other = await edited({ folder, machine: away }, 99, 'là-bas')
  const apart = join(template, 'autre.tarikh')
  cpSync(folder, apart, { recursive: true })
  const [third, fourth] = [join(root, 'troisième'), join(root, 'quatrième')]
  for (const place of [third, fourth]) mkdirSync(place)
  const before = join(root, 'avant.tarikh')
  cpSync(folder, before, { recursive: true })
  await goneOn(before, fourth)
  const merging = { machine, sign: () => 'Awa', now: at(9), preview: false }
  reached(await mergeArchive(folder, { folder: before }, merging))
  const again = await reopened({ folder, machine })
  await again.snapshot()
  await again.close()
  cpSync(folder, join(template, 'copie.tarikh'), { recursive: true })
  const around = ['secret.txt', '.profile', 'Documents', 'Other.tarikh'].map((name) =>
    join(home, name),
  )
  const names = { writer, other, third: await goneOn(apart, third), sha }
  return { home, template, place: { around, ...names, isRoot: isRoot(), most } }
}

/** Forges an archive in up to three ways, the first of them in turn; now and then the copy that went on instead. */
export function forge({ home, template, place }: Ground, number: number, rng: Chance): Case {
  const into = join(home, 'cases', String(number))
  cpSync(template, into, { recursive: true })
  const [folder, copy, apart] = ['Archive', 'copie', 'autre'].map((name) =>
    join(into, `${name}.tarikh`),
  ) as [string, string, string]
  const chosen = Array.from(
    { length: 1 + Math.floor(rng() * 3) },
    (_, i) =>
      forgeries[
        i === 0 ? (number * stride) % forgeries.length : Math.floor(rng() * forgeries.length)
      ],
  )
  const alone = chosen.find((forgery) => forgery?.last === true)
  const inOrder = [...chosen.filter((forgery) => forgery?.last !== true), alone]
  const done: string[] = []
  let sound = true
  for (const forgery of inOrder) {
    if (forgery === undefined) continue
    const isElsewhere = rng() < 0.25
    try {
      forgery.forge({ ...place, folder: isElsewhere ? apart : folder, copy, apart }, rng)
    } catch {
      // What an earlier forgery has put there is in the way of this one.
      continue
    }
    done.push(isElsewhere ? `${forgery.name} (in the other copy)` : forgery.name)
    sound &&= isElsewhere || forgery.sound
  }
  return { place: into, forged: `${number}: ${done.join(', ')}`, sound }
}
