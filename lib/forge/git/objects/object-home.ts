import type { Oid } from '../../commit.ts'
import type { ObjectType, RawObject } from './raw-object.ts'

/** Where objects lie: a folder of this machine, or a forge that is asked for them. */
export interface ObjectHome {
  /** `null` when it is not there. `type` is what its reader takes it for: a home that has to ask for it asks in another way. */
  read(oid: Oid, type?: ObjectType): Promise<RawObject | null>
  /** Bytes of a blob, without reading it whole where that can be; `null` when it is not there. */
  size(oid: Oid): Promise<number | null>
  /** Throws `DiskFullProblem`. */
  write(oid: Oid, object: RawObject): Promise<void>
  close(): Promise<void>
}
