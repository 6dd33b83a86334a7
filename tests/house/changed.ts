import { addedFields, addFields, fieldLabel } from './added-field.ts'
import { type Asked, addFormats, askFormats, formatLabel } from './added-format.ts'
import { addPlace } from './added-place.ts'
import { copyTree, type Ran } from './copy.ts'

/** What came of a field, formats and a place added to one throw-away copy. */
export interface Changed {
  /** The tests of the copy: of its fields in data and window, of the export view, and of the new place. */
  readonly ran: Ran
  readonly asked: Asked
  /** The errors of the types of the data and of the command line. */
  readonly errors: readonly string[]
  /** The same where a language has no label for the new field, or English none for the new format. */
  readonly unnamed: Readonly<Record<'fr' | 'en', readonly string[]>>
  readonly unlabelled: readonly string[]
}

let made: Promise<Changed> | undefined

/** Makes the three changes of a stranger to one copy, once a process, and tells what came of them. */
export function changed(): Promise<Changed> {
  made ??= change()
  return made
}

const tried = [
  'tests/data/fields/fields.test.ts',
  'tests/renderer/fields.test.ts',
  'tests/renderer/exporting.test.ts',
  'tests/renderer/atlas.test.ts',
]
const wordsOf = (lang: 'fr' | 'en', part: string): string => `data/words/${lang}/${part}.ts`

async function change(): Promise<Changed> {
  const tree = copyTree()
  try {
    addFields(tree)
    addFormats(tree)
    addPlace(tree)
    const asked = await askFormats(tree)
    const ran = await tree.tests(...tried)
    const compilerOptions = { types: ['node'] }
    const include = ['../data/**/*.ts', '../electron/command-line/export.ts']
    const project = { extends: '../tsconfig.json', compilerOptions, include }
    tree.write('changed/tsconfig.json', JSON.stringify(project))
    const errors = await tree.types('changed')
    const without = async (part: string, lang: 'fr' | 'en', label: string) => {
      const file = wordsOf(lang, part)
      const whole = tree.read(file)
      tree.patch(file, label, '')
      const found = await tree.types('changed')
      tree.write(file, whole)
      return found
    }
    const [first] = addedFields
    const unnamedIn = (lang: 'fr' | 'en') => without('model', lang, fieldLabel(lang, first))
    return {
      ran,
      asked,
      errors,
      unnamed: { fr: await unnamedIn('fr'), en: await unnamedIn('en') },
      unlabelled: await without('formats', 'en', formatLabel('en')),
    }
  } finally {
    tree.remove()
  }
}
