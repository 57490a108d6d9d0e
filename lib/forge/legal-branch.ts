import { InvalidPathProblem } from './problems/invalid-path-problem.ts'

const segment = /^(?!.*\.\.)(?!.*\.lock$)[A-Za-z0-9_][A-Za-z0-9_.-]*(?<!\.)$/

/**
 * Throws `InvalidPathProblem` unless the branch is `cms/<collection>/<slug>`, where a slug may have folders.
 * Narrower than git-check-ref-format(1), so a branch is a legal file name everywhere.
 */
export function assertLegalBranch(branch: string): void {
  const [root, ...rest] = branch.split('/')
  if (branch.length > 400 || root !== 'cms' || rest.length < 2 || !rest.every((name) => segment.test(name)))
    throw new InvalidPathProblem(branch, 'not cms/<collection>/<slug>')
}
