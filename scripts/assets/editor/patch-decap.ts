import { readFile } from 'node:fs/promises'
import type { Plugin } from 'esbuild'
import { PATCHES } from './patches.ts'

/** Mends Decap's sources while they are bundled. A text to mend that is not there exactly once stops the build: Decap changed. */
export const patchDecap: Plugin = {
  name: 'patch-decap',
  setup(build) {
    const untouched = new Set(PATCHES)
    build.onLoad({ filter: /decap-cms-core[\\/]dist[\\/]esm[\\/].*\.js$/ }, async ({ path }) => {
      const patches = PATCHES.filter(({ file }) => path.replaceAll('\\', '/').endsWith(`/esm/${file}`))
      if (patches.length === 0) return null
      let contents = await readFile(path, 'utf8')
      for (const patch of patches) {
        if (contents.split(patch.from).length !== 2) return { errors: [{ text: `not once in Decap's ${patch.file}: ${patch.from}` }] }
        contents = contents.replace(patch.from, () => patch.to)
        untouched.delete(patch)
      }
      return { contents, loader: 'js' }
    })
    build.onEnd(() => ({ errors: [...untouched].map(({ file }) => ({ text: `not in the bundle: Decap's ${file}` })) }))
  },
}
