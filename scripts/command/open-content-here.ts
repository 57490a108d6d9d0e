import { access } from 'node:fs/promises'
import { join } from 'node:path'
import { type EmbeddedForge, openEmbeddedForge } from '../../lib/forge/embedded/open-embedded-forge.ts'
import { openGitHubForge } from '../../lib/forge/github/open-github-forge.ts'
import { commitSigner } from '../../lib/history/signature/commit-signer.ts'
import { DATA } from '../server/data-dir.ts'
import { PORTAL } from '../server/portal-person.ts'
import { dataDirHere, signingKeyFileHere } from './data-dir-here.ts'
import { gitHubHere } from './github-here.ts'
import { signatureHere } from './signature-here.ts'
import { NoPortalProblem } from './problems/no-portal-problem.ts'

/**
 * Opens the content of the portal that this environment means, also while it runs: on GitHub where its settings say so. What a
 * command writes is signed as what the portal writes.
 *
 * @throws {NoPortalProblem | InvalidSettingProblem} and the problems `GitHub…Problem`
 */
export async function openContentHere(): Promise<EmbeddedForge> {
  const [dataDir, github] = [dataDirHere(), gitHubHere()]
  const dir = join(dataDir, DATA.repository)
  if (!github && !(await access(dir).then(() => true, () => false))) throw new NoPortalProblem(dataDir)
  const sign = commitSigner(await signatureHere({ text: process.env.SIGNING_KEY, keyFile: signingKeyFileHere(), signersFile: join(dataDir, DATA.signers), isOnGitHub: github !== null }))
  return github ? openGitHubForge({ ...github, cacheDir: join(dataDir, DATA.github), committer: PORTAL, sign }) : openEmbeddedForge({ dir, committer: PORTAL, sign })
}
