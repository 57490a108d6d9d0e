import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { browserBuild, type Bundle, scriptAndStyle } from './browser-build.ts'
import { sass } from './sass-plugin.ts'

const source = fileURLToPath(new URL('../../admin/mailbox/', import.meta.url))

/** Builds the mailbox for browsers into a folder: the script, and what it loads when somebody writes with styles. */
export async function bundleMailbox(outDir: string): Promise<Bundle> {
  const made = await browserBuild({
    entryPoints: { posta: join(source, 'main.tsx'), stile: join(source, 'mailbox.scss') },
    outdir: outDir,
    format: 'esm',
    splitting: true,
    chunkNames: 'parte.[hash]',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    plugins: [sass],
  })
  return scriptAndStyle(made, 'posta', 'stile')
}
