import { join } from 'node:path'
import { openEmbeddedForge } from '../../lib/forge/embedded/open-embedded-forge.ts'
import type { Forge } from '../../lib/forge/forge.ts'
import { commitSigner } from '../../lib/history/signature/commit-signer.ts'
import { signingKey } from '../../lib/history/signature/signing-key.ts'
import { openGitHubForge } from '../../lib/forge/github/open-github-forge.ts'
import { DATA } from '../server/data-dir.ts'
import { PORTAL } from '../server/portal-person.ts'
import { InvalidSettingProblem } from '../server/problems/invalid-setting-problem.ts'
import type { FunctionSettings } from './function-settings.ts'
import { logLine } from './log-line.ts'

/**
 * The content of a portal that runs as a function: on GitHub; or, where the function runs on this machine alone (`netlify
 * serve`), the repository in `DATA_DIR`, which a portal of this machine has made. What was done on GitHub by hand is taken in by
 * the clock (create-due-function.ts): no call waits for it.
 *
 * @throws {InvalidSettingProblem} where a function that others reach has no repository
 */
export async function openFunctionContent({ dataDir, github, publicUrl, signingKey: key }: Pick<FunctionSettings, 'dataDir' | 'github' | 'publicUrl' | 'signingKey'>): Promise<Forge> {
  const sign = commitSigner(signingKey(key))
  if (!github && publicUrl !== null) throw new InvalidSettingProblem('GITHUB_REPOSITORY')
  if (!github) return openEmbeddedForge({ dir: join(dataDir, DATA.repository), committer: PORTAL, sign })
  const deskUrl = (number: number) => publicUrl && `${publicUrl}/redazione/scrivania/#/proposta/${number}`
  // What was read stays in this folder for the calls that come to the same instance, and is lost with it.
  return openGitHubForge({ ...github, cacheDir: join(dataDir, DATA.github), committer: PORTAL, sign, deskUrl, log: logLine })
}
