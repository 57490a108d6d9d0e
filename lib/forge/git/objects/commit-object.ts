import type { Oid } from '../../commit.ts'

/** Who and when, as a commit says it. `at` in milliseconds since the epoch. */
export interface Signature {
  readonly name: string
  readonly email: string
  readonly at: number
}

export interface CommitObject {
  readonly tree: Oid
  readonly parents: readonly Oid[]
  readonly author: Signature
  readonly committer: Signature
  readonly message: string
}

// What would end the field, or the line, that git reads (fsck: badName, badEmail).
const unsafe = /[\u0000-\u001f\u007f<>]+/g

// Git and GitHub take it away at both ends (strbuf_addstr_without_crud in git's ident.c): left in, ids would differ.
const crud = /^[\s.,:;"\\']+|[\s.,:;"\\']+$/g

function line({ name, email, at }: Signature): string {
  const safeName = name.replace(unsafe, ' ').replace(crud, '') || '-'
  return `${safeName} <${email.replace(unsafe, '').replace(crud, '')}> ${Math.floor(at / 1000)} +0000`
}

function signature(text: string): Signature {
  const [, name = '', email = '', seconds = '0'] = /^(.*?) ?<([^>]*)> (-?\d+)/.exec(text) ?? []
  return { name, email, at: Number(seconds) * 1000 }
}

export function encodeCommit({ tree, parents, author, committer, message }: CommitObject): Buffer {
  const headers = [`tree ${tree}`, ...parents.map((parent) => `parent ${parent}`), `author ${line(author)}`, `committer ${line(committer)}`]
  return Buffer.from(`${headers.join('\n')}\n\n${message}`)
}

/** Throws `RangeError` on bytes that are not a commit. */
export function parseCommit(data: Uint8Array): CommitObject {
  const text = Buffer.from(data.buffer, data.byteOffset, data.byteLength).toString('utf8')
  const end = text.indexOf('\n\n')
  const headers = (end < 0 ? text : text.slice(0, end)).split('\n')
  const value = (key: string) => headers.find((header) => header.startsWith(`${key} `))?.slice(key.length + 1) ?? ''
  const tree = value('tree')
  if (!/^[0-9a-f]{40}$/.test(tree)) throw new RangeError('a commit without a tree')
  // A signature repeats nothing at the start of a line: its lines are indented.
  const parents = headers.filter((header) => header.startsWith('parent ')).map((header) => header.slice(7))
  return { tree, parents, author: signature(value('author')), committer: signature(value('committer')), message: end < 0 ? '' : text.slice(end + 2) }
}
