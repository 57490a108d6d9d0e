import { finding } from '../../lib/history/verify/finding.ts'
import { manifestFindings } from '../../lib/history/verify/served/manifest-findings.ts'
import { outputFindings, rebuildFindings } from '../../lib/history/verify/served/output-findings.ts'
import type { Archive } from '../../lib/history/verify/archive.ts'
import type { Verified } from '../../lib/history/verify/verify-archive.ts'
import type { AllowedSigner } from '../../lib/history/signature/allowed-signers.ts'
import type { Manifest } from '../../lib/history/manifest/manifest.ts'
import { askOutputs } from './ask-outputs.ts'
import type { progress } from './progress.ts'
import { rebuild } from './rebuild.ts'
import { isAddress } from './served-at.ts'
import { manifestIn, manifestOf, outputsIn } from './served.ts'

interface SiteOptions {
  readonly archive: Archive
  readonly verified: Verified
  readonly signers: readonly AllowedSigner[]
  /** A folder or an address; `null`: only the manifest is looked at. */
  readonly site: string | null
  /** A manifest that lies elsewhere: that of a site that is not all public. */
  readonly manifestFile: string | null
  /** The clone, where the site is to be built again. */
  readonly rebuildFrom: string | null
  readonly onProgress: ReturnType<typeof progress>
}

/** Holds what a site serves to its manifest, the manifest to the archive, and what the commit gives to the manifest. */
export async function lookAtSite({ archive, manifestFile, onProgress, rebuildFrom, signers, site, verified: { line, report } }: SiteOptions): Promise<void> {
  const kept = manifestFile === null ? await manifestOf(site ?? '') : await manifestIn(manifestFile)
  if (!kept) {
    report.add(finding('manifest-not-here', { path: manifestFile ?? site ?? undefined }))
    return
  }
  const { findings, manifest } = await manifestFindings({ archive, line, signers }, kept.text, kept.signature)
  report.look('manifests')
  report.add(...findings)
  if (!manifest) return
  if (site !== null) {
    report.look('outputs', manifest.files.size)
    report.add(...(isAddress(site) ? await askOutputs(site, manifest, (done, total) => onProgress('outputs', done, total)) : outputFindings(manifest, await outputsIn(site))))
  }
  if (rebuildFrom !== null) report.add(...(await rebuilt(rebuildFrom, manifest, report)))
}

async function rebuilt(repository: string, manifest: Manifest, report: Verified['report']) {
  const files = await rebuild(repository, manifest)
  report.look('rebuilt', manifest.files.size)
  return files ? rebuildFindings(manifest, files) : [finding('rebuild-not-done', { commit: manifest.commit, detail: manifest.site })]
}
