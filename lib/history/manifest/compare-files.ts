/** Paths in which what is there departs from what should be, each list sorted. */
export interface Departures {
  readonly changed: readonly string[]
  readonly added: readonly string[]
  readonly missing: readonly string[]
}

/**
 * Holds files to a manifest, or to another build.
 *
 * @param expected SHA-256 by path
 * @param found SHA-256 by path
 */
export function compareFiles(expected: ReadonlyMap<string, string>, found: ReadonlyMap<string, string>): Departures {
  const paths = [...new Set([...expected.keys(), ...found.keys()])].sort()
  return {
    changed: paths.filter((path) => expected.has(path) && found.has(path) && expected.get(path) !== found.get(path)),
    added: paths.filter((path) => !expected.has(path)),
    missing: paths.filter((path) => !found.has(path)),
  }
}
