import type { Oid } from '../commit.ts'

/** What a ref is to become. `null` is "not there", before or after. */
export interface RefUpdate {
  readonly ref: string
  readonly from: Oid | null
  readonly to: Oid | null
}

/** Names for commits, changed only by compare-and-swap. */
export interface Refs {
  /** Where a ref stands, or `null`. */
  read(ref: string): Promise<Oid | null>
  /** `false`, and nothing written, when the ref does not stand where it was thought to. */
  update(update: RefUpdate): Promise<boolean>
  /** Whether a name cannot be given because it is, contains or lies in one that exists: git keeps refs like files and folders. */
  taken(ref: string): Promise<boolean>
}
