import fs from 'node:fs/promises'
import path from 'node:path'
import { RepositoryBrokenProblem } from '../problems/repository-broken-problem.ts'
import { absent } from './disk/absent.ts'

// gitrepository-layout(5): what changes how objects and refs are kept is declared here.
const unreadable = /^\s*(objectformat\s*=\s*sha256|refstorage\s*=\s*(?!\s|files)|repositoryformatversion\s*=\s*(?!\s|[01]\s*$)).*/im

/** Throws `RepositoryBrokenProblem` unless the folder is a repository whose objects and refs we know how to read. */
export async function checkRepository(dir: string): Promise<void> {
  const read = (name: string) => fs.readFile(path.join(dir, name), 'utf8').catch(absent)
  const [head, config, objects] = await Promise.all([read('HEAD'), read('config'), fs.stat(path.join(dir, 'objects')).catch(absent)])
  if (head === null || config === null || !objects?.isDirectory()) throw new RepositoryBrokenProblem('not a repository', { dir })
  if (!/^(ref: refs\/\S+|[0-9a-f]{40})\s*$/.test(head)) throw new RepositoryBrokenProblem('HEAD names nothing', { dir, found: head.slice(0, 60) })
  const format = unreadable.exec(config)
  if (format) throw new RepositoryBrokenProblem('a format of repository that is not known', { dir, found: format[0].trim() })
}
