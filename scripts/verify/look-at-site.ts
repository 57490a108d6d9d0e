import { finding } from '../../lib/history/verify/finding.ts'
import { manifestFindings, type SaidBySite, sameManifestFindings } from '../../lib/history/verify/served/manifest-findings.ts'
import { outputFindings, rebuildFindings } from '../../lib/history/verify/served/output-findings.ts'
import type { Archive } from '../../lib/history/verify/archive.ts'
import type { Verified } from '../../lib/history/verify/verify-archive.ts'
import type { AllowedSigner } from '../../lib/history/signature/allowed-signers.ts'
import type { Manifest } from '../../lib/history/manifest/manifest.ts'
import { askOutputs } from './ask-outputs.ts'
import type { progress } from './progress.ts'
import { rebuild } from './rebuild.ts'
import { isAddress } from './served-at.ts'
import { type KeptManifest, manifestIn, manifestOf, outputsIn } from './served.ts'

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
export async function lookAtSite(options: SiteOptions): Promise<void> {
  const { manifestFile, rebuildFrom, site, verified: { report } } = options
  const served = site === null ? null : await said(options, await manifestOf(site), site)
  const kept = manifestFile === null ? served : await said(options, await manifestIn(manifestFile), manifestFile)
  const whole = kept && 'manifest' in kept ? null : kept
  if (kept && !whole) report.add(finding('manifest-whole-not-here', { commit: kept.commit, detail: kept.site }))
  if (!whole) return
  if (manifestFile !== null) report.add(...(await sameManifestFindings(whole, served)))
  if (site !== null) await lookAtOutputs(options, site, whole)
  if (rebuildFrom !== null) report.add(...(await rebuilt(rebuildFrom, whole, report)))
}

async function said({ archive, signers, verified: { line, report } }: SiteOptions, kept: KeptManifest | null, where: string): Promise<SaidBySite> {
  if (!kept) {
    report.add(finding('manifest-not-here', { path: where }))
    return null
  }
  const read = await manifestFindings({ archive, line, signers }, kept.text, kept.signature)
  report.look('manifests')
  report.add(...read.findings)
  return read.said
}

async function lookAtOutputs({ onProgress, verified: { report } }: SiteOptions, site: string, manifest: Manifest): Promise<void> {
  report.look('outputs', manifest.files.size)
  report.add(...(isAddress(site) ? await askOutputs(site, manifest, (done, total) => onProgress('outputs', done, total)) : outputFindings(manifest, await outputsIn(site))))
}

async function rebuilt(repository: string, manifest: Manifest, report: Verified['report']) {
  const files = await rebuild(repository, manifest)
  report.look('rebuilt', manifest.files.size)
  return files ? rebuildFindings(manifest, files) : [finding('rebuild-not-done', { commit: manifest.commit, detail: manifest.site })]
}
