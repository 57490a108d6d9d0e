import { appendFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { initRepository } from '../../../../lib/forge/embedded/init-repository.ts'
import { LooseObjects } from '../../../../lib/forge/embedded/objects/loose-objects.ts'
import { encodeCommit } from '../../../../lib/forge/git/objects/commit-object.ts'
import { objectId, type RawObject } from '../../../../lib/forge/git/objects/raw-object.ts'
import { withSignature } from '../../../../lib/forge/git/objects/signed-commit.ts'
import { encodeTree } from '../../../../lib/forge/git/objects/tree-object.ts'

type Json = Record<string, never>
/** Asks the emulated API for an object of the repository; `null` when it is not there. */
export type AskObject = (path: string) => Promise<Json | null>

interface Signed {
  name: string
  email: string
  date: string
}

/**
 * A bare repository that git can serve, with the objects an emulated GitHub has.
 *
 * @param signatureFor the signature of a commit, by its id, or `null`
 */
export async function openMirror(dir: string, signatureFor: (oid: string) => string | null) {
  await initRepository(dir)
  await appendFile(path.join(dir, 'config'), '[uploadpack]\n\tallowFilter = true\n')
  const loose = new LooseObjects(path.join(dir, 'objects'))
  const whole = new Set<string>()
  const keep = async (oid: string, object: RawObject) => {
    if (objectId(object) !== oid) throw new Error(`emulated object ${oid} is not what it says`)
    await loose.write(oid, object)
    whole.add(oid)
  }
  const signature = ({ date, email, name }: Signed) => ({ name, email, at: Date.parse(date) })
  const commit = async (oid: string, { author, committer, message, parents, tree }: Record<string, unknown>, ask: AskObject) => {
    const [root, above] = [(tree as { sha: string }).sha, (parents as { sha: string }[]).map(({ sha }) => sha)]
    for (const needed of [root, ...above]) await bring(needed, ask)
    const data = encodeCommit({ tree: root, parents: above, author: signature(author as Signed), committer: signature(committer as Signed), message: `${String(message).replace(/\n$/, '')}\n` })
    const signed = signatureFor(oid)
    await keep(oid, { type: 'commit', data: signed === null ? data : withSignature(data, () => signed) })
  }
  const tree = async (oid: string, rows: readonly { path: string; mode: string; sha: string }[], ask: AskObject) => {
    for (const { sha } of rows) await bring(sha, ask)
    await keep(oid, { type: 'tree', data: encodeTree(new Map(rows.map(({ mode, path: name, sha }) => [name, { mode: mode.replace(/^0+/, ''), oid: sha }]))) })
  }
  /** With all that it needs; `false` when there is no such object. */
  const bring = async (oid: string, ask: AskObject): Promise<boolean> => {
    if (whole.has(oid)) return true
    const [asCommit, asTree, asBlob] = [await ask(`git/commits/${oid}`), await ask(`git/trees/${oid}`), await ask(`git/blobs/${oid}`)]
    if (asCommit) await commit(oid, asCommit, ask)
    else if (asTree) await tree(oid, asTree['tree'] ?? [], ask)
    else if (asBlob) await keep(oid, { type: 'blob', data: Buffer.from(String(asBlob['content']), 'base64') })
    return Boolean(asCommit ?? asTree ?? asBlob)
  }
  /** Names them as the emulated GitHub does, with all they reach. */
  const point = async (refs: readonly { readonly ref: string; readonly object: { readonly sha: string } }[], ask: AskObject) => {
    for (const { object } of refs) await bring(object.sha, ask)
    await writeFile(path.join(dir, 'packed-refs'), ['# pack-refs with:', ...refs.map(({ object, ref }) => `${object.sha} ${ref}`), ''].join('\n'))
  }
  return { bring, point }
}
