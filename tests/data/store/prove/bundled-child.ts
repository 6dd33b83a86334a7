import { join } from 'node:path'
import { build } from 'vite'

/** Bundles a proof's child, so that plain Node runs it; inside the checkout, where its packages are. */
export async function bundledChild(name: string, outDir: string): Promise<string> {
  const root = process.cwd()
  await build({
    configFile: false,
    logLevel: 'error',
    root,
    build: {
      ssr: join(root, `tests/data/store/prove/${name}.ts`),
      outDir,
      emptyOutDir: true,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: 'child.mjs' } },
    },
  })
  return join(outDir, 'child.mjs')
}
