import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { browserBuild, type Bundle, scriptAndStyle } from './browser-build.ts'
import { sass } from './sass-plugin.ts'

const source = fileURLToPath(new URL('../../admin/desk/', import.meta.url))

/** Builds the review desk for browsers into a folder. */
export async function bundleDesk(outDir: string): Promise<Bundle> {
  const made = await browserBuild({
    entryPoints: { scrivania: join(source, 'main.tsx'), stile: join(source, 'desk.scss') },
    outdir: outDir,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    plugins: [sass],
  })
  return scriptAndStyle(made, 'scrivania', 'stile')
}
