import { promisify } from 'node:util'
import zlib from 'node:zlib'

const inflateAside = promisify<Uint8Array, zlib.ZlibOptions, Buffer>(zlib.inflate)
// Below this a trip to the thread pool costs more than the work.
const SMALL = 64 * 1024

/**
 * Inflates a zlib stream whole. `size` in bytes, a guess is good enough: zlib would otherwise set aside 16 kB for each
 * object, and a remembered object would hold on to them. Throws on damage or truncation.
 */
export async function inflate(bytes: Uint8Array, size: number): Promise<Buffer> {
  const options = { chunkSize: Math.max(size, 64) }
  return bytes.length < SMALL ? zlib.inflateSync(bytes, options) : inflateAside(bytes, options)
}
