import { promisify } from 'node:util'
import zlib from 'node:zlib'

const inflateAside = promisify(zlib.inflate)
// Below this a trip to the thread pool costs more than the work.
const SMALL = 64 * 1024

/** Inflates a zlib stream whole. Throws on damage or truncation. */
export async function inflate(bytes: Uint8Array): Promise<Buffer> {
  return bytes.length < SMALL ? zlib.inflateSync(bytes) : inflateAside(bytes)
}
