import { createHash } from 'node:crypto'
import type { Oid } from '../../commit.ts'

export type ObjectType = 'blob' | 'tree' | 'commit' | 'tag'

/** An object of git before it is compressed (gitformat-loose(5), gitformat-pack(5)). */
export interface RawObject {
  readonly type: ObjectType
  readonly data: Uint8Array
}

/** The header git puts before the bytes, both to hash them and to store them loose. */
export function objectHeader({ type, data }: RawObject): string {
  return `${type} ${data.length}\0`
}

export function objectId(object: RawObject): Oid {
  return createHash('sha1').update(objectHeader(object)).update(object.data).digest('hex')
}
