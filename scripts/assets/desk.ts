import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, type Plugin } from 'esbuild'
import { compileAsync } from 'sass'

export interface BundledDesk {
  /** File names inside the folder, each with its content's hash. */
  readonly script: string
  readonly style: string
}

const source = fileURLToPath(new URL('../../admin/desk/', import.meta.url))

/** Builds the review desk for browsers into a folder. */
export async function bundleDesk(outDir: string): Promise<BundledDesk> {
  const { metafile } = await build({
    entryPoints: { scrivania: join(source, 'main.tsx'), stile: join(source, 'desk.scss') },
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
    jsx: 'automatic',
    jsxImportSource: 'preact',
    plugins: [sass],
  })
  const made = Object.keys(metafile.outputs).map((file) => basename(file))
  const [script, style] = [/^scrivania\..*\.js$/, /^stile\..*\.css$/].map((name) => made.find((file) => name.test(file)))
  if (!script || !style) throw new Error('esbuild made no desk')
  return { script, style }
}

const sass: Plugin = {
  name: 'sass',
  setup({ onLoad }) {
    onLoad({ filter: /\.scss$/ }, async ({ path }) => ({ contents: (await compileAsync(path)).css, loader: 'css' }))
  },
}
