const PACKAGE = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/

/**
 * The packages that files come from, each once.
 *
 * @param files as esbuild names what it read: `node_modules/preact/dist/preact.mjs`
 * @returns their folders, sorted; what is no package's is left out
 */
export function packagesIn(files: readonly string[]): readonly string[] {
  return [...new Set(files.flatMap((file) => PACKAGE.exec(file)?.[0] ?? []))].sort()
}
