import { build, type Plugin } from 'esbuild'
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'

const FOLDER = '.local/test-bundle'

/**
 * Turns test files and what they import of ours into plain modules, once for all of them: loading sources one by one takes
 * longer than most tests. Packages stay where they are, and a module still knows the place of its source.
 *
 * @returns the module of each file
 */
export async function bundleTests(files: readonly string[]): Promise<ReadonlyMap<string, string>> {
  await build({
    entryPoints: [...files, TOGETHER],
    outdir: FOLDER,
    outbase: '.',
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    sourcemap: 'linked',
    sourcesContent: false,
    logLevel: 'error',
    define: { 'import.meta.url': 'sourceUrl', 'import.meta.filename': 'sourceFile', 'import.meta.dirname': 'sourceFolder' },
    plugins: [placeOfSource],
  })
  return new Map([...files, TOGETHER].map((file) => [file, join(FOLDER, file.replace(/\.tsx?$/, '.mjs'))]))
}

export const TOGETHER = 'scripts/test/together.ts'

const placeOfSource: Plugin = {
  name: 'place-of-source',
  setup: ({ onLoad }) => {
    onLoad({ filter: /\.tsx?$/, namespace: 'file' }, async ({ path }) => {
      const text = await readFile(path, 'utf8')
      const places = { sourceUrl: pathToFileURL(path).href, sourceFile: path, sourceFolder: dirname(path) }
      const said = Object.entries(places).map(([name, place]) => `const ${name} = ${JSON.stringify(place)};`)
      // On the first line, so that each keeps its number.
      return { contents: text.includes('import.meta.') ? `${said.join(' ')} ${text}` : text, loader: path.endsWith('x') ? 'tsx' : 'ts' }
    })
  },
}
