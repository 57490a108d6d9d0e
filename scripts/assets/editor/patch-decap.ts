import { readFile } from 'node:fs/promises'
import type { Plugin } from 'esbuild'
import { DECAP_PATCHES } from './decap-patches.ts'
import { LIST_WORDS } from './list-words.ts'
import { FORM_PATCHES } from './form-patches.ts'
import { NOTES_PATCHES } from './notes-patches.ts'

const PATCHES = [...DECAP_PATCHES, ...FORM_PATCHES, ...NOTES_PATCHES, ...LIST_WORDS]

/** Mends Decap's sources while they are bundled. A text to mend that is not there exactly once stops the build: Decap changed. */
export const patchDecap: Plugin = {
  name: 'patch-decap',
  setup(build) {
    const untouched = new Set(PATCHES)
    build.onLoad({ filter: /[\\/]node_modules[\\/](decap-cms-|react-select).*\.js$/ }, async ({ path }) => {
      const patches = PATCHES.filter(({ file }) => path.replaceAll('\\', '/').endsWith(`/node_modules/${file}`))
      if (patches.length === 0) return null
      let contents = await readFile(path, 'utf8')
      for (const patch of patches) {
        if (contents.split(patch.from).length !== 2) return { errors: [{ text: `not once in ${patch.file}: ${patch.from}` }] }
        contents = contents.replace(patch.from, () => patch.to)
        untouched.delete(patch)
      }
      return { contents, loader: 'js' }
    })
    build.onEnd(() => ({ errors: [...untouched].map(({ file, from }) => ({ text: `not in the bundle: ${file}: ${from}` })) }))
  },
}
