import path from 'node:path'
import ts from 'typescript'

// What the copies have in common, the library of the language and the packages, is read once a process.
const parsed = new Map<string, { readonly text: string; readonly file: ts.SourceFile }>()

/** Tells the errors of the types of a project, of all its files or of some, none when sound. */
export type TypesOf = (project: string, ...files: readonly string[]) => readonly string[]

/** Reads the types of a folder's projects, as the compiler's command does; what stays the same between two looks is not read again. */
export function typesIn(folder: string): TypesOf {
  const before = new Map<string, ts.Program>()
  return (project, ...files) => {
    const { options, fileNames, errors } = configOf(path.join(folder, project, 'tsconfig.json'))
    const old = before.get(project)
    const host = hostOf(options)
    const program = ts.createProgram(fileNames, options, host, old)
    before.set(project, program)
    const found =
      files.length === 0
        ? ts.getPreEmitDiagnostics(program)
        : files.flatMap((file) => errorsOf(program, path.join(folder, file)))
    return [...errors, ...found].map((one) => lineOf(folder, one))
  }
}

function configOf(file: string): ts.ParsedCommandLine {
  const { config, error } = ts.readConfigFile(file, ts.sys.readFile)
  const read = ts.parseJsonConfigFileContent(config, ts.sys, path.dirname(file))
  return error === undefined ? read : { ...read, errors: [error, ...read.errors] }
}

function hostOf(options: ts.CompilerOptions): ts.CompilerHost {
  const host = ts.createCompilerHost(options)
  return {
    ...host,
    getSourceFile: (name, version) => {
      const text = host.readFile(name)
      if (text === undefined) return undefined
      const known = parsed.get(name)
      if (known?.text === text) return known.file
      const file = ts.createSourceFile(name, text, version)
      parsed.set(name, { text, file })
      return file
    },
  }
}

function errorsOf(program: ts.Program, name: string): readonly ts.Diagnostic[] {
  const file = program.getSourceFile(name)
  if (file === undefined) throw new Error(`${name} is not of the project`)
  return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)]
}

/** The first line of what the compiler's command would write. */
function lineOf(folder: string, found: ts.Diagnostic): string {
  const text = ts.formatDiagnostic(found, {
    getCanonicalFileName: (name) => name,
    getCurrentDirectory: () => folder,
    getNewLine: () => '\n',
  })
  return text.split('\n')[0] ?? text
}
