import { isUtf8 } from 'node:buffer'
import type { Oid } from '../../commit.ts'
import type { CommitObject, Signature } from '../../git/objects/commit-object.ts'
import type { ObjectStore } from '../../git/objects/object-store.ts'
import { signatureOf } from '../../git/objects/signed-commit.ts'
import { EMPTY_TREE, isFolder, type TreeEntry } from '../../git/objects/tree-object.ts'
import { diffTrees, type TreeDifference } from '../../git/trees/diff-trees.ts'
import { RepositoryBrokenProblem } from '../../problems/repository-broken-problem.ts'
import { Written } from '../api/answers.ts'
import type { GitHubApi } from '../api/github-api.ts'
import { Refusal } from '../api/refusal.ts'
import type { GitHubObjects } from './github-objects.ts'

/** A row of `POST git/trees`. */
type Row = { readonly path: string; readonly mode: string; readonly type: 'blob' | 'tree' | 'commit' } & ({ readonly sha: Oid | null } | { readonly content: string })

const ROWS = 400
const BYTES = 3_000_000

/**
 * Sends commits to GitHub with all that only this machine has. Ids are ours: each answer is compared with them, so to
 * send twice is to send once. A commit costs two requests where its files are text, whatever the depth of their folders.
 */
export class Sender {
  readonly #api: GitHubApi
  readonly #home: GitHubObjects
  readonly #objects: ObjectStore
  readonly #done = new Set<Oid>()

  constructor(api: GitHubApi, home: GitHubObjects, objects: ObjectStore) {
    this.#api = api
    this.#home = home
    this.#objects = objects
  }

  async send(oid: Oid): Promise<void> {
    const own = this.#done.has(oid) ? null : await this.#home.unsent(oid)
    if (!own) return
    const commit = await this.#objects.commit(oid)
    for (const parent of commit.parents) await this.send(parent)
    const [first] = commit.parents
    await this.#tree(commit.tree, first ? await this.#objects.treeOf(first) : EMPTY_TREE)
    await this.#commit(oid, commit, signatureOf(own.data)?.signature ?? null)
    this.#done.add(oid)
  }

  /** What was sent and is in the history of a ref now: it need not be sent again, nor brought. */
  async settled(): Promise<void> {
    for (const oid of this.#done) await this.#keep(oid)
    this.#done.clear()
  }

  async #keep(oid: Oid): Promise<void> {
    if (!(await this.#home.unsent(oid))) return
    const { parents, tree } = await this.#objects.commit(oid)
    const differences = await diffTrees(this.#objects, parents[0] ? await this.#objects.treeOf(parents[0]) : EMPTY_TREE, tree)
    for (const { after } of differences) if (after) await this.#home.sent(after.oid)
    await this.#keepFolders(tree)
    await this.#home.sent(oid)
  }

  async #keepFolders(tree: Oid): Promise<void> {
    if (!(await this.#home.unsent(tree))) return
    for (const entry of (await this.#objects.tree(tree)).values()) if (isFolder(entry)) await this.#keepFolders(entry.oid)
    await this.#home.sent(tree)
  }

  /** GitHub puts a signature where git has it; a line end after it would be one more line. */
  async #commit(oid: Oid, { author, committer, message, parents, tree }: CommitObject, signature: string | null): Promise<void> {
    const { sha } = await this.#post('commits', { message, tree, parents, author: dated(author), committer: dated(committer), ...(signature === null ? {} : { signature: signature.trimEnd() }) })
    if (sha !== oid) throw new RepositoryBrokenProblem('GitHub wrote another commit than ours', { oid, sha })
  }

  /** All the folders at once, from what changes; where that gives another tree than ours, folder by folder. */
  async #tree(tree: Oid, base: Oid): Promise<void> {
    const differences = await diffTrees(this.#objects, base, tree)
    if (differences.length === 0) return
    if ((await this.#joined(base, differences).catch(refused)) !== tree) await this.#folders(tree)
  }

  async #joined(base: Oid, differences: readonly TreeDifference[]): Promise<Oid> {
    let made = base
    let rows: Row[] = []
    let bytes = 0
    const flush = async () => {
      if (rows.length > 0) made = (await this.#post('trees', { tree: rows, ...(made === EMPTY_TREE ? {} : { base_tree: made }) })).sha
      rows = []
      bytes = 0
    }
    for (const { after, before, path } of differences) {
      const row: Row = after ? { path, mode: after.mode, ...(await this.#leaf(after)) } : { path, mode: before?.mode ?? '100644', type: 'blob', sha: null }
      rows.push(row)
      bytes += 'content' in row ? row.content.length : 0
      if (rows.length >= ROWS || bytes >= BYTES) await flush()
    }
    await flush()
    return made
  }

  async #folders(tree: Oid): Promise<void> {
    if (!(await this.#home.unsent(tree))) return
    const rows: Row[] = []
    for (const [path, entry] of await this.#objects.tree(tree)) {
      if (isFolder(entry)) await this.#folders(entry.oid)
      rows.push(isFolder(entry) ? { path, mode: '040000', type: 'tree', sha: entry.oid } : { path, mode: entry.mode, ...(await this.#leaf(entry)) })
    }
    const { sha } = await this.#post('trees', { tree: rows })
    if (sha !== tree) throw new RepositoryBrokenProblem('GitHub wrote another tree than ours', { tree, sha })
  }

  async #leaf({ mode, oid }: TreeEntry): Promise<{ type: 'blob' | 'commit'; sha: Oid } | { type: 'blob'; content: string }> {
    if (mode === '160000') return { type: 'commit', sha: oid }
    const own = await this.#home.unsent(oid)
    if (!own) return { type: 'blob', sha: oid }
    const bytes = Buffer.from(own.data)
    if (bytes.length < 200_000 && isUtf8(bytes) && !bytes.includes(0)) return { type: 'blob', content: bytes.toString('utf8') }
    const { sha } = await this.#post('blobs', { content: bytes.toString('base64'), encoding: 'base64' })
    if (sha !== oid) throw new RepositoryBrokenProblem('GitHub wrote another blob than ours', { oid, sha })
    return { type: 'blob', sha }
  }

  // Named by their content, so to be written twice is to be written once.
  #post(kind: 'blobs' | 'trees' | 'commits', body: Record<string, unknown>): Promise<{ sha: Oid }> {
    return this.#api.ask(`POST /repos/{owner}/{repo}/git/${kind}`, body, Written, { repeat: true, refusals: kind === 'trees' ? [422] : [] })
  }
}

function dated({ at, email, name }: Signature): Record<string, string> {
  return { name, email, date: new Date(at).toISOString().replace(/\.\d{3}Z$/, 'Z') }
}

function refused(error: unknown): null {
  if (error instanceof Refusal) return null
  throw error
}
