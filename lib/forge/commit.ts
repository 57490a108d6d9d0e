import type { PersonalReference } from '../model/personal/personal-reference.ts'

/** A git object id, 40 lower-case hex digits. */
export type Oid = string

/** Who a commit names. `id` is the person's id in the rubrica, `email` is never a private address. */
export interface Person {
  readonly id: string
  readonly name: string
  readonly email: string
}

/** A file of a tree. `size` in bytes. */
export interface TreeFile {
  readonly path: string
  readonly oid: Oid
  readonly size: number
  /** Its bytes lie outside the history, for they are personal data; `oid` is of the reference. */
  readonly personal?: PersonalReference
}

/** What a write does to a path: the new bytes, or `null` to remove it. */
export interface FileChange {
  readonly path: string
  readonly content: Uint8Array | null
}

/** A commit as a reader of the history sees it. `at` in milliseconds since the epoch. */
export interface Commit {
  readonly oid: Oid
  readonly parents: readonly Oid[]
  readonly author: Person
  readonly at: number
  readonly message: string
}
