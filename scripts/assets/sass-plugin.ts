import type { Plugin } from 'esbuild'
import { compileAsync } from 'sass'

/** Lets esbuild take a style written in Sass. */
export const sass: Plugin = {
  name: 'sass',
  setup({ onLoad }) {
    onLoad({ filter: /\.scss$/ }, async ({ path }) => ({ contents: (await compileAsync(path)).css, loader: 'css' }))
  },
}
