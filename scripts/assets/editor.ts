import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { browserBuild, type Bundle, scriptAndStyle } from './browser-build.ts'
import { patchDecap } from './editor/patch-decap.ts'

const source = fileURLToPath(new URL('../../admin/editor/', import.meta.url))
const upstream = (file: string) => join(source, 'upstream', file)

/**
 * Builds the editor for browsers into a folder, in place of any earlier build of it.
 *
 * @throws when a text that is patched in Decap is no longer there (`editor/decap-patches.ts`, `editor/list-words.ts`)
 */
export async function bundleEditor(outDir: string): Promise<Bundle> {
  const made = await browserBuild({
    entryPoints: { editor: join(source, 'main.ts'), stile: join(source, 'editor.css') },
    outdir: outDir,
    loader: { '.woff2': 'file' },
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
  await removeEarlier(outDir, made.files)
  return scriptAndStyle(made, 'editor', 'stile')
}

async function removeEarlier(outDir: string, made: readonly string[]): Promise<void> {
  const earlier = (await readdir(outDir)).filter((file) => /^(editor\..*\.js|stile\..*\.css|titillium.*\.woff2)$/.test(file) && !made.includes(file))
  await Promise.all(earlier.map((file) => rm(join(outDir, file))))
}
