import type { FileChange } from './commit.ts'
import { InvalidPathProblem } from './problems/invalid-path-problem.ts'

// HFS+ ignores these code points when it compares names, so `.g\u200cit` would be `.git` there (CVE-2014-9390).
const ignoredByHfs = /[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/gu
// `.git` and the files git obeys; `git~1` is its short name on NTFS (CVE-2019-1352).
const gitsOwn = /^(\.git|git[a-z]*~)/iu
// Legal in git, but every tool downstream would have to quote them.
const control = /[\u0000-\u001f\u007f]/u
const loneSurrogate = /\p{Surrogate}/u

function fault(path: string): string | null {
  if (Buffer.byteLength(path) > 1024) return 'longer than 1024 bytes'
  if (path.startsWith('/')) return 'absolute'
  if (path.includes('\\')) return 'backslash'
  if (control.test(path)) return 'control character'
  if (loneSurrogate.test(path)) return 'not Unicode text'
  for (const segment of path.split('/')) {
    if (segment === '') return 'empty segment'
    if (segment === '.' || segment === '..') return 'relative segment'
    if (Buffer.byteLength(segment) > 255) return 'segment longer than 255 bytes'
    if (gitsOwn.test(segment.replace(ignoredByHfs, ''))) return 'a name of git itself'
  }
  return null
}

/** Throws `InvalidPathProblem` unless the path is relative, canonical and harmless on every file system git knows. */
export function assertLegalPath(path: string): void {
  const reason = fault(path)
  if (reason) throw new InvalidPathProblem(path, reason)
}

/** The same for a whole write, which may name each path once. */
export function assertLegalChanges(changes: readonly FileChange[]): void {
  const seen = new Set<string>()
  for (const { path } of changes) {
    assertLegalPath(path)
    if (seen.has(path)) throw new InvalidPathProblem(path, 'named twice')
    seen.add(path)
  }
}
