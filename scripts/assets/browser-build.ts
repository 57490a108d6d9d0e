import { basename } from 'node:path'
import { build, type BuildOptions } from 'esbuild'

/**
 * Builds one entry point of ours for browsers and gives the names of the files made, each with its content's hash.
 * The targets are those Decap's own style rules need; older browsers read the sites, they do not run these scripts.
 */
export async function browserBuild(options: BuildOptions & { readonly outdir: string }): Promise<readonly string[]> {
  const { metafile } = await build({
    entryNames: '[name].[hash]',
    assetNames: '[name].[hash]',
    bundle: true,
    minify: true,
    format: 'iife',
    platform: 'browser',
    target: ['chrome109', 'firefox115', 'safari16'],
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'error',
    ...options,
    metafile: true,
  })
  return Object.keys(metafile?.outputs ?? {}).map((file) => basename(file))
}

/** The script and the style among the files made, by how their names begin. */
export function scriptAndStyle(made: readonly string[], script: string, style: string): { readonly script: string; readonly style: string } {
  const named = (name: string, extension: string) => made.find((file) => file.startsWith(`${name}.`) && file.endsWith(extension))
  const [scriptFile, styleFile] = [named(script, '.js'), named(style, '.css')]
  if (!scriptFile || !styleFile) throw new Error(`no ${script}.js or no ${style}.css was made`)
  return { script: scriptFile, style: styleFile }
}
