import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import type { CompiledGate } from '../../functions/edge/compiled-gate.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** The variable of the environment that holds the key of the session cookies, in base64url. */
const SECRET = 'SESSION_KEY'

/**
 * The gate with what it decides from, as one module for Netlify Edge Functions: it imports nothing, so what was built is
 * what runs. It answers every path, and when it fails nothing is served.
 */
export async function edgeFunction(compiled: CompiledGate): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: [
        "import { createEdgeGate } from './functions/edge/gate.ts'",
        `const compiled = ${JSON.stringify(compiled)}`,
        `export default createEdgeGate({ ...compiled, secret: () => Netlify.env.get('${SECRET}') })`,
        "export const config = { path: '/*', onError: 'fail' }",
      ].join('\n'),
      resolveDir: ROOT,
      loader: 'ts',
    },
    absWorkingDir: ROOT,
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    target: 'es2023',
    charset: 'utf8',
    banner: { js: '// Made by `npm run build -- --shadow` or `npm run rules -- --emit netlify`: make it again, do not edit it.' },
  })
  return outputFiles[0]?.text ?? ''
}
