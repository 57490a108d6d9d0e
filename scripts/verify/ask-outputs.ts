import { createHash } from 'node:crypto'
import type { Manifest } from '../../lib/history/manifest/manifest.ts'
import { type Finding, finding } from '../../lib/history/verify/finding.ts'
import { servedAt } from './served-at.ts'

/** Questions at a time: a site must not feel it. */
const AT_ONCE = 4

/** Asks a site for every file of its manifest. What it does not give may be closed to whoever is not logged in: it is not proved, and not missing. */
export async function askOutputs(site: string, { commit, files }: Pick<Manifest, 'commit' | 'files'>, onProgress: (done: number, total: number) => void): Promise<readonly Finding[]> {
  const waiting = [...files]
  const found: Finding[] = []
  let done = 0
  const worker = async () => {
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const [path, expected] = next
      const bytes = await servedAt(site, path)
      if (bytes === null) found.push(finding('output-not-read', { commit, path }))
      else if (createHash('sha256').update(bytes).digest('hex') !== expected) found.push(finding('output-changed', { commit, path }))
      onProgress(++done, files.size)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
  return found.sort((a, b) => ((a.path ?? '') < (b.path ?? '') ? -1 : 1))
}
