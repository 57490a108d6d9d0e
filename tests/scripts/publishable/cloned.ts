import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A plain clone of a repository of the portal, as GitHub's runner makes one. */
export interface Cloned {
  readonly folder: string
  readonly git: (...args: readonly string[]) => string
  /** Writes files over what a commit has, and commits them as somebody with git by hand; gives the commit. */
  readonly commit: (from: string, message: string, files: Readonly<Record<string, string | null>>, by?: string) => string
  readonly dispose: () => void
}

export function clone(repository: string): Cloned {
  const folder = mkdtempSync(join(tmpdir(), 'copia-'))
  const git = (...args: readonly string[]) => execFileSync('git', args, { cwd: folder, encoding: 'utf8', stdio: ['pipe', 'pipe', 'ignore'] }).trim()
  git('clone', '--quiet', repository, '.')
  git('fetch', '--quiet', 'origin', '+refs/meta/*:refs/meta/*', '+refs/heads/cms/*:refs/remotes/origin/cms/*')
  return {
    folder,
    git,
    commit: (from, message, files, by = 'estraneo <estraneo@altrove.example>') => {
      git('read-tree', from)
      for (const [path, text] of Object.entries(files)) {
        if (text === null) git('update-index', '--force-remove', path)
        else git('update-index', '--add', '--cacheinfo', `100644,${execFileSync('git', ['hash-object', '-w', '--stdin'], { cwd: folder, input: text, encoding: 'utf8' }).trim()},${path}`)
      }
      const [, name = '', email = ''] = /^(.*) <(.*)>$/.exec(by) ?? []
      return git('-c', `user.name=${name}`, '-c', `user.email=${email}`, 'commit-tree', git('write-tree'), '-p', from, '-m', message)
    },
    dispose: () => rmSync(folder, { recursive: true, force: true }),
  }
}
