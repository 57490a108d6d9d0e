import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import type { PortalAssets } from '../assets.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** Programs of the machine that no bundle can hold: the host puts them beside the function. */
const BESIDE = ['sharp', 'dictionary-it']

export type FunctionName = 'portal' | 'due' | 'nightly'

/** A function of Netlify as one module, with the names of the styles and scripts that were built with it. It holds no setting and no secret. */
export async function bundleFunction(name: FunctionName, { site, editor, desk, mailbox }: PortalAssets): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [`scripts/netlify/functions/${name}.ts`],
    absWorkingDir: ROOT,
    bundle: true,
    // What the host reads of `config` it reads in the text: names stay as they are.
    minifySyntax: true,
    minifyWhitespace: true,
    write: false,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    charset: 'utf8',
    legalComments: 'none',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    external: BESIDE,
    define: { 'process.env.PORTAL_ASSETS': JSON.stringify(JSON.stringify({ site, editor, desk, mailbox })) },
    // What is written for CommonJS asks for `require`, which a module of Node has not.
    banner: { js: "// Made by `npm run build -- --netlify`: make it again, do not edit it.\nimport { createRequire as redazioneRequire } from 'node:module'\nconst require = redazioneRequire(import.meta.url)" },
  })
  return outputFiles[0]?.text ?? ''
}
