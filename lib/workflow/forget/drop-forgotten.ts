import type { Register } from '../../forge/forgotten/register.ts'
import type { PersonalFiles } from '../../store/personal-files.ts'

/**
 * Deletes the bytes of all that the register says were deleted: also what a process that died left, and what came back with a
 * copy of before. A file of a page that had expired may have been loaded again since, and stays.
 *
 * @returns how many there were
 */
export async function dropForgotten(files: PersonalFiles, { entries }: Register): Promise<number> {
  if (entries.length === 0) return 0
  const kept = new Map((await files.all()).map((file) => [file.sha256, file.at]))
  const promised = entries.flatMap(({ cause, at, items }) => items.filter(({ how, sha256 }) => how === 'deleted' && kept.has(sha256) && (cause === 'request' || (kept.get(sha256) ?? 0) <= at)))
  const hashes = new Set(promised.map(({ sha256 }) => sha256))
  for (const hash of hashes) await files.drop(hash)
  return hashes.size
}
