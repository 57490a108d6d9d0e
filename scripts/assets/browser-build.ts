import { basename } from 'node:path'
import { build, type BuildOptions } from 'esbuild'
import { packagesIn } from './packages-in.ts'

/** What a build made, and of what. */
export interface Made {
  /** File names, each with its content's hash. */
  readonly files: readonly string[]
  /** Folders of the packages that parts of it come from. */
  readonly packages: readonly string[]
}

/** A script and its style. */
export interface Bundle {
  /** File names inside the folder, each with its content's hash. */
  readonly script: string
  readonly style: string
  readonly packages: readonly string[]
}

/**
 * Builds one entry point of ours for browsers and gives the names of the files made.
 * The targets are those Decap's own style rules need; older browsers read the sites, they do not run these scripts.
 */
export async function browserBuild(options: BuildOptions & { readonly outdir: string }): Promise<Made> {
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
  return { files: Object.keys(metafile?.outputs ?? {}).map((file) => basename(file)), packages: packagesIn(Object.keys(metafile?.inputs ?? {})) }
}

/** The script and the style among the files made, by how their names begin. */
export function scriptAndStyle({ files, packages }: Made, script: string, style: string): Bundle {
  const named = (name: string, extension: string) => files.find((file) => file.startsWith(`${name}.`) && file.endsWith(extension))
  const [scriptFile, styleFile] = [named(script, '.js'), named(style, '.css')]
  if (!scriptFile || !styleFile) throw new Error(`no ${script}.js or no ${style}.css was made`)
  return { script: scriptFile, style: styleFile, packages }
}
