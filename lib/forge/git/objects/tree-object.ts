import { isUtf8 } from 'node:buffer'
import type { Oid } from '../../commit.ts'

/** `40000` a folder, `100644` and `100755` files, `120000` a symbolic link, `160000` another repository. */
export interface TreeEntry {
  readonly mode: string
  readonly oid: Oid
}

/** Name → entry. A name that is not UTF-8 keeps its bytes above 0x7f as U+DC80…U+DCFF, which no legal path holds. */
export type Tree = ReadonlyMap<string, TreeEntry>

export const FOLDER = '40000'
export const FILE = '100644'
const EXECUTABLE = '100755'
export const EMPTY_TREE: Oid = '4b825dc642cb6eb9a060e54bf8d69288fbee4904'

export function isFolder(entry: TreeEntry | null | undefined): entry is TreeEntry & { readonly mode: typeof FOLDER } {
  return entry?.mode === FOLDER
}

/** A file people read and write; a symbolic link is none, it could point out of the repository. */
export function isFile(entry: TreeEntry | null | undefined): entry is TreeEntry & { readonly mode: typeof FILE | typeof EXECUTABLE } {
  return entry?.mode === FILE || entry?.mode === EXECUTABLE
}

/** A name of a tree as a string, by the rule of `Tree`. */
export function nameOf(bytes: Buffer): string {
  if (isUtf8(bytes)) return bytes.toString('utf8')
  return Array.from(bytes, (byte) => String.fromCharCode(byte < 0x80 ? byte : 0xdc00 + byte)).join('')
}

function bytesOf(name: string): Buffer {
  if (!/\p{Surrogate}/u.test(name)) return Buffer.from(name, 'utf8')
  return Buffer.from(Array.from(name, (character) => character.charCodeAt(0) & 0xff))
}

/** Throws `RangeError` on bytes that are not a tree. */
export function parseTree(data: Uint8Array): Tree {
  const bytes = Buffer.from(data.buffer, data.byteOffset, data.byteLength)
  const tree = new Map<string, TreeEntry>()
  for (let at = 0; at < bytes.length; ) {
    const space = bytes.indexOf(32, at)
    const end = bytes.indexOf(0, space)
    if (space < 0 || end < 0 || end + 21 > bytes.length) throw new RangeError('truncated tree')
    const mode = bytes.toString('latin1', at, space).replace(/^0+/, '')
    tree.set(nameOf(bytes.subarray(space + 1, end)), { mode, oid: bytes.toString('hex', end + 1, end + 21) })
    at = end + 21
  }
  return tree
}

/** In git's order: by bytes, a folder as if its name ended with `/` (base_name_compare in git's tree.c). */
export function encodeTree(tree: Tree): Buffer {
  const rows = Array.from(tree, ([name, entry]) => {
    const bytes = bytesOf(name)
    return { bytes, entry, key: isFolder(entry) ? Buffer.concat([bytes, Buffer.from('/')]) : bytes }
  })
  rows.sort((a, b) => Buffer.compare(a.key, b.key))
  return Buffer.concat(
    rows.flatMap(({ bytes, entry }) => [Buffer.from(`${entry.mode} `, 'latin1'), bytes, Buffer.from([0]), Buffer.from(entry.oid, 'hex')]),
  )
}
