import { createHash } from 'node:crypto'
import type { SiteFile } from '../../lib/site/site-input.ts'

/** Texts that are only tried, as the graph of a site takes them; `null` removes one. */
export function trialFiles(changes: ReadonlyMap<string, Uint8Array | null>): ReadonlyMap<string, SiteFile | null> {
  return new Map([...changes].map(([path, bytes]) => [path, bytes && { oid: blobName(bytes), bytes, size: bytes.byteLength, changedAt: null }]))
}

// Named as git would name it, so that the graph sees the same text as the same file.
function blobName(bytes: Uint8Array): string {
  return createHash('sha1').update(`blob ${bytes.byteLength}\0`).update(bytes).digest('hex')
}
