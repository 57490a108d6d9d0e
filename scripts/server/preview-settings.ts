import { keyFrom } from '../../functions/edge/door.ts'
import type { Previews } from '../../functions/services.ts'
import { InvalidSettingProblem } from './problems/invalid-setting-problem.ts'

const PROJECTS = /^[a-z0-9-]+(\s*,\s*[a-z0-9-]+)*$/

/**
 * Previews of the public sites on Netlify that people are led to; `null` where none are named.
 *
 * @throws {InvalidSettingProblem}
 */
export function readPreviews({ PREVIEW_KEY, PREVIEW_PROJECTS }: Readonly<Record<string, string | undefined>>): Previews | null {
  if (PREVIEW_KEY === undefined && PREVIEW_PROJECTS === undefined) return null
  const key = keyFrom(PREVIEW_KEY)
  if (!key) throw new InvalidSettingProblem('PREVIEW_KEY')
  if (!PROJECTS.test(PREVIEW_PROJECTS ?? '')) throw new InvalidSettingProblem('PREVIEW_PROJECTS')
  return { key, projects: (PREVIEW_PROJECTS ?? '').split(',').map((name) => name.trim()) }
}
