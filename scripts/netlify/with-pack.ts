import type { Forge } from '../../lib/forge/forge.ts'
import type { ContentPack } from './content-pack.ts'

/** A forge that is not asked for what came with the function: a blob's name is made from its bytes, so it is never another. */
export function withPack<F extends Forge>(forge: F, pack: ContentPack): F {
  return { ...forge, blob: async (oid: string) => pack.text(oid) ?? forge.blob(oid) }
}
