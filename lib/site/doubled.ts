import type { EntryIssue } from '../model/entry.ts'
import { ENTRY_SENTENCES as say } from '../model/sentences.ts'

/** One issue for each entry whose address another one, earlier by path, already has. */
export function doubledIssues(places: readonly { readonly path: string; readonly out: string }[]): readonly EntryIssue[] {
  const first = new Map<string, string>()
  const issues: EntryIssue[] = []
  for (const { path, out } of [...places].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    const other = first.get(out)
    if (other === undefined) first.set(out, path)
    else issues.push({ path, field: '', label: '', sentence: say.doubled(path, other) })
  }
  return issues
}
