import { compareFiles } from '../../manifest/compare-files.ts'
import type { Manifest } from '../../manifest/manifest.ts'
import { type Finding, finding } from '../finding.ts'

/** What a site serves against its manifest: SHA-256 by path, in hexadecimal. */
export function outputFindings({ commit, files }: Pick<Manifest, 'commit' | 'files'>, served: ReadonlyMap<string, string>): readonly Finding[] {
  const { added, changed, missing } = compareFiles(files, served)
  return [
    ...changed.map((path) => finding('output-changed', { commit, path })),
    ...added.map((path) => finding('output-added', { commit, path })),
    ...missing.map((path) => finding('output-missing', { commit, path })),
  ]
}

/** The same against what the commit gives when it is built again. */
export function rebuildFindings({ commit, files }: Pick<Manifest, 'commit' | 'files'>, rebuilt: ReadonlyMap<string, string>): readonly Finding[] {
  const { added, changed, missing } = compareFiles(files, rebuilt)
  return [...changed, ...added, ...missing].sort().map((path) => finding('rebuild-differs', { commit, path }))
}
