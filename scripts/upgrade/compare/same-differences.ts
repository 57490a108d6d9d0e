import type { Change } from '../../../lib/diff/change.ts'
import type { ComparedFile } from './compare-outputs.ts'

/** One difference in words and every page that has it: a footer that changes is one thing to look at, not a thousand. */
export interface SameDifference {
  readonly changes: readonly Change[]
  readonly paths: readonly string[]
}

/** The pages that differ in words, those that differ alike together; what most pages have comes first. */
export function sameDifferences(files: readonly ComparedFile[]): readonly SameDifference[] {
  const groups = new Map<string, { changes: readonly Change[]; paths: string[] }>()
  for (const { how, changes, path } of files) {
    if (how !== 'words') continue
    const key = JSON.stringify(changes.map(({ kind, before, after }) => [kind, before, after]))
    const group = groups.get(key) ?? { changes, paths: [] }
    group.paths.push(path)
    groups.set(key, group)
  }
  return [...groups.values()].sort((a, b) => b.paths.length - a.paths.length || ((a.paths[0] ?? '') < (b.paths[0] ?? '') ? -1 : 1))
}
