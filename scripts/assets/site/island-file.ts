import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { hashed, type NamedFile } from './hashed.ts'

/**
 * A script of the public pages, bundled for browsers. They work without it.
 *
 * @param source below `templates/`, `.ts` or `.tsx`
 * @param name of the file, before the hash of its bytes: `valutazione.js`
 */
export async function islandFile(source: string, name: string): Promise<NamedFile> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(`../../../templates/${source}`, import.meta.url))],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    target: ['chrome109', 'firefox115', 'safari16'],
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'error',
    jsx: 'automatic',
    jsxImportSource: 'preact',
  })
  return hashed(name, outputFiles[0]?.contents ?? '')
}
