import type { Plugin } from 'esbuild'
import { readFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { pathToFileURL } from 'node:url'

/** Tells a bundled module where its source lies, in the names that a bundler puts for `import.meta`. */
export const placeOfSource: Plugin = {
  name: 'place-of-source',
  setup: ({ onLoad }) => {
    onLoad({ filter: /\.(tsx?|mjs|js)$/, namespace: 'file' }, async ({ path }) => {
      const text = await readFile(path, 'utf8')
      if (!text.includes('import.meta.')) return null
      const places = { sourceUrl: pathToFileURL(path).href, sourceFile: path, sourceFolder: dirname(path) }
      const said = Object.entries(places).map(([name, place]) => `const ${name} = ${JSON.stringify(place)};`)
      // On the first line, so that each keeps its number.
      return { contents: `${said.join(' ')} ${text}`, loader: path.endsWith('x') ? 'tsx' : path.endsWith('.ts') ? 'ts' : 'js' }
    })
  },
}
