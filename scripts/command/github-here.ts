import * as v from 'valibot'
import { readEnvironment } from '../serve/read-environment.ts'
import { GITHUB_SCHEMA, type GitHubSettings, readGitHubSettings } from '../server/github-settings.ts'
import { InvalidSettingProblem } from '../server/problems/invalid-setting-problem.ts'

/**
 * The repository on GitHub that this environment means, and the App that works on it; `null` for none.
 *
 * @throws {InvalidSettingProblem} naming the variable, never its value
 */
export function gitHubHere(): GitHubSettings | null {
  const result = v.safeParse(v.object(GITHUB_SCHEMA), readEnvironment(process.env))
  if (!result.success) throw new InvalidSettingProblem(v.getDotPath(result.issues[0]) ?? '')
  return readGitHubSettings(result.output)
}
