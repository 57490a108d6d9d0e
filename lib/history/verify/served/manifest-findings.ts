import type { Oid } from '../../../forge/commit.ts'
import { sha256 } from '../../../digest/sha256.ts'
import { isFile } from '../../../forge/git/objects/tree-object.ts'
import { entryAt } from '../../../forge/git/trees/entry-at.ts'
import { RULES_PATH } from '../../../workflow/rights-review.ts'
import { encodeManifestHead, headOf, type ManifestHead, parseManifestHead } from '../../manifest/manifest-head.ts'
import { type Manifest, parseManifest } from '../../manifest/manifest.ts'
import type { AllowedSigner } from '../../signature/allowed-signers.ts'
import { verify } from '../../signature/verify.ts'
import type { Archive } from '../archive.ts'
import { type Finding, finding, type FindingName } from '../finding.ts'

interface Held {
  readonly archive: Archive
  /** The published line, oldest first. */
  readonly line: readonly Oid[]
  readonly signers: readonly AllowedSigner[]
}

/** What a site says it was made of: the whole, or of one that is not for everybody the head of it; `null` where it says neither. */
export type SaidBySite = Manifest | ManifestHead | null

interface ReadManifest {
  readonly said: SaidBySite
  readonly findings: readonly Finding[]
}

/**
 * Holds a manifest, or the head of one, to the archive: who signed it, and whether what it names was ever in force.
 *
 * @param text its bytes, as they were signed
 * @param signature `null` where there is none beside it
 */
export async function manifestFindings({ archive, line, signers }: Held, text: Uint8Array, signature: string | null): Promise<ReadManifest> {
  const signed = signatureFindings(text, signature, signers)
  const words = new TextDecoder().decode(text)
  const said = parseManifest(words) ?? parseManifestHead(words)
  if (!said) return { said, findings: [...signed, finding('manifest-unreadable')] }
  const { commit, rules, site } = said
  const about = { commit, detail: site }
  if (!line.includes(commit)) return { said, findings: [...signed, finding('manifest-of-another-commit', about)] }
  const isRule = (await rulesAt(archive, commit)) === rules
  const isLast = line.at(-1) === commit
  return { said, findings: [...signed, ...(isRule ? [] : [finding('manifest-of-other-rules', about)]), ...(isLast ? [] : [finding('site-behind', about)])] }
}

/** Is the whole manifest the one whose head, or whose text, the site serves? */
export async function sameManifestFindings(whole: Manifest, served: SaidBySite): Promise<readonly Finding[]> {
  if (!served) return []
  const [own, theirs] = [await headOf(whole), 'manifest' in served ? served : await headOf(served)]
  return encodeManifestHead(own) === encodeManifestHead(theirs) ? [] : [finding('manifest-not-the-served', { commit: theirs.commit, detail: theirs.site })]
}

function signatureFindings(text: Uint8Array, signature: string | null, signers: readonly AllowedSigner[]): readonly Finding[] {
  const verdict = signature === null ? null : verify(text, signature, 'file')
  const isOurs = verdict?.good === true && signers.some(({ key }) => key === verdict.key)
  const name: FindingName | null = !verdict ? 'manifest-not-signed' : !verdict.good ? 'manifest-changed-after-signing' : isOurs ? null : 'manifest-signed-by-another'
  return name === null ? [] : [finding(name)]
}

async function rulesAt({ objects }: Archive, commit: Oid): Promise<string | null> {
  const entry = await entryAt(objects, await objects.treeOf(commit), RULES_PATH)
  return isFile(entry) ? sha256(new TextDecoder().decode(await objects.blob(entry.oid))) : null
}
