import { app } from 'electron'

const mark = '--tarikh-command'

/** The words of a command that the launcher passes on, or null where a window is wanted. */
export function passedWords(args: readonly string[]): readonly string[] | null {
  const at = args.indexOf(mark)
  return at < 0 ? null : args.slice(args.indexOf('--', at) + 1)
}

/** Runs the command line in this process, without a window, and ends it with the command's status. */
export async function runCommand(words: readonly string[]): Promise<void> {
  process.argv = [process.execPath, 'tarikh', ...words]
  await import('../command-line/cli.ts')
  app.exit(Number(process.exitCode ?? 0))
}
