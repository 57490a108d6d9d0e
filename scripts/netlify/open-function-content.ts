import { join } from 'node:path'
import { openEmbeddedForge } from '../../lib/forge/embedded/open-embedded-forge.ts'
import type { Forge } from '../../lib/forge/forge.ts'
import { DATA } from '../server/data-dir.ts'
import { InvalidSettingProblem } from '../server/problems/invalid-setting-problem.ts'
import { PORTAL } from '../server/open-content.ts'
import type { Environment } from './function-settings.ts'

/**
 * The content of a portal that runs as a function: on GitHub; or, where the function runs on this machine alone (`netlify
 * serve`), the repository in `DATA_DIR`, which a portal of this machine has made.
 *
 * @throws {InvalidSettingProblem} where neither is named
 */
export async function openFunctionContent(environment: Environment): Promise<Forge> {
  const { DATA_DIR } = environment
  if (DATA_DIR === undefined) throw new InvalidSettingProblem('DATA_DIR')
  return openEmbeddedForge({ dir: join(DATA_DIR, DATA.repository), committer: PORTAL })
}
