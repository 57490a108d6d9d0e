import { join } from 'node:path'

/**
 * What Node is given to run a script of ours in a process of its own: the module made of it for a run of all tests, or,
 * where a test file runs alone, its source.
 *
 * @param script its path in the repository
 */
export function moduleOf(script: string): readonly string[] {
  const made = process.env.TEST_MODULES
  return made ? [join(made, script.replace(/\.ts$/, '.mjs'))] : ['--import', 'tsx', script]
}
