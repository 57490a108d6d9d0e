import type { TreeFile } from '../../forge/commit.ts'
import type { Published } from '../published.ts'

const indexes = new WeakMap<Published, ReadonlyMap<string, TreeFile>>()

/** What is in force, by path. */
export function filesInForce(published: Published): ReadonlyMap<string, TreeFile> {
  const index = indexes.get(published) ?? new Map(published.files.map((file) => [file.path, file]))
  indexes.set(published, index)
  return index
}
