import { encodeCommit } from '../../../../lib/forge/git/objects/commit-object.ts'
import { objectId } from '../../../../lib/forge/git/objects/raw-object.ts'
import { withSignature } from '../../../../lib/forge/git/objects/signed-commit.ts'

interface CommitBody {
  readonly message: string
  readonly tree: string
  readonly parents: readonly string[]
  readonly author: Dated
  readonly committer: Dated
  readonly signature?: string
}

interface Dated {
  readonly name: string
  readonly email: string
  readonly date: string
}

/**
 * The emulated GitHub forgets the `signature` of a commit, and so gives it another id than GitHub would: here each has both.
 * What goes there has the one it knows, what comes back the true one; texts and files, which may name commits, stay as they are.
 */
export function signedCommits() {
  const known = new Map<string, string>()
  const truly = new Map<string, string>()
  const signatures = new Map<string, string>()
  const through = (names: ReadonlyMap<string, string>, json: string) => (names.size === 0 || json === '' ? json : JSON.stringify(JSON.parse(json, (key, value: unknown) => (typeof value === 'string' && key !== 'content' && key !== 'message' ? (names.get(value) ?? value) : value))))
  const at = ({ date, email, name }: Dated) => ({ name, email, at: Date.parse(date) })
  return {
    clear() {
      for (const map of [known, truly, signatures]) map.clear()
    },
    addressThere: (url: string) => url.replace(/[0-9a-f]{40}/g, (oid) => known.get(oid) ?? oid),
    thither: (json: string) => through(known, json),
    back: (json: string) => through(truly, json),
    /** The signature of a commit, by its true id. */
    of: (oid: string) => signatures.get(oid) ?? null,
    /** Notes a commit that was asked for with a signature, by the answer. */
    note(asked: CommitBody, answer: string) {
      const { author, committer, message, parents, signature, tree } = asked
      if (signature === undefined) return
      const oid = objectId({ type: 'commit', data: withSignature(encodeCommit({ tree, parents, author: at(author), committer: at(committer), message }), () => signature) })
      const { sha } = JSON.parse(answer) as { sha: string }
      known.set(oid, sha)
      truly.set(sha, oid)
      signatures.set(oid, signature)
    },
  }
}
