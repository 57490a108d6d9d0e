import type { Forge } from '../../lib/forge/forge.ts'

/** All of the content in force, by path, and the commit it is of. */
export async function readInForce(forge: Pick<Forge, 'head' | 'list' | 'blob'>): Promise<{ readonly head: string; readonly files: ReadonlyMap<string, Uint8Array> }> {
  const head = await forge.head()
  const files = await Promise.all((await forge.list(head, 'content')).map(async ({ path, oid }): Promise<[string, Uint8Array]> => [path, await forge.blob(oid)]))
  return { head, files: new Map(files) }
}
