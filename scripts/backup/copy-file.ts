import { createHash } from 'node:crypto'
import { constants, open } from 'node:fs/promises'

const PIECE = 1024 * 1024

/**
 * Copies an ordinary file to a new name, down to the disk, in pieces of 1 MB.
 *
 * @returns the SHA-256 of the bytes that were written, in hex
 * @throws what the disk says; `ENOENT` when the file went away, and nothing is left of the copy then
 */
export async function copyFile(from: string, to: string, mode: number): Promise<string> {
  // A link that somebody put there is not followed.
  const source = await open(from, constants.O_RDONLY | constants.O_NOFOLLOW)
  try {
    const target = await open(to, 'wx', mode)
    try {
      const hash = createHash('sha256')
      const piece = Buffer.allocUnsafe(PIECE)
      for (let { bytesRead } = await source.read(piece, 0, PIECE, null); bytesRead > 0; { bytesRead } = await source.read(piece, 0, PIECE, null)) {
        hash.update(piece.subarray(0, bytesRead))
        await target.writeFile(piece.subarray(0, bytesRead))
      }
      await target.sync()
      return hash.digest('hex')
    } finally {
      await target.close()
    }
  } finally {
    await source.close()
  }
}
