import { readdir, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { patchDecap } from './editor/patch-decap.ts'

export interface BundledEditor {
  /** File names inside the folder, each with its content's hash. */
  readonly script: string
  readonly style: string
}

const source = fileURLToPath(new URL('../../admin/editor/', import.meta.url))
const upstream = (file: string) => join(source, 'upstream', file)

/**
 * Builds the editor for browsers into a folder, in place of any earlier build of it.
 *
 * @throws when a text that is patched in Decap is no longer there (`editor/decap-patches.ts`, `editor/list-words.ts`)
 */
export async function bundleEditor(outDir: string): Promise<BundledEditor> {
  const { metafile } = await build({
    entryPoints: { editor: join(source, 'main.ts'), stile: join(source, 'editor.css') },
    outdir: outDir,
    entryNames: '[name].[hash]',
    bundle: true,
    minify: true,
    format: 'iife',
    platform: 'browser',
    target: ['chrome109', 'firefox115', 'safari16'],
    charset: 'utf8',
    legalComments: 'none',
    metafile: true,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"', 'process.env': '{}', global: 'globalThis' },
    alias: {
      ajv: upstream('ajv.ts'),
      'ajv-errors': upstream('ajv-plugins.ts'),
      'ajv-keywords/dist/keywords': upstream('ajv-plugins.ts'),
      '@iarna/toml/parse-string': upstream('toml.ts'),
      '@jsquash/webp': upstream('webp.ts'),
      path: 'path-browserify',
    },
    plugins: [patchDecap],
  })
  const made = Object.keys(metafile.outputs).map((file) => basename(file))
  const [script, style] = [/^editor\..*\.js$/, /^stile\..*\.css$/].map((name) => made.find((file) => name.test(file)))
  if (!script || !style) throw new Error('esbuild made no editor')
  await removeEarlier(outDir, made)
  return { script, style }
}

async function removeEarlier(outDir: string, made: readonly string[]): Promise<void> {
  const earlier = (await readdir(outDir)).filter((file) => /^(editor\..*\.js|stile\..*\.css)$/.test(file) && !made.includes(file))
  await Promise.all(earlier.map((file) => rm(join(outDir, file))))
}
