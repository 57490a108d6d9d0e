import { createHash } from 'node:crypto'

/** SHA-256 of the files of a folder, noted as they are written: what did not change is never read again. */
export interface Sums {
  /** Another number once a file is another. */
  readonly version: () => number
  readonly wrote: (out: string, bytes: Uint8Array | string) => void
  readonly removed: (out: string) => void
  /** In hexadecimal, by path. Not a copy: it follows what is written. */
  readonly all: () => ReadonlyMap<string, string>
}

/** @param onChange is told that a file is another, is new or went */
export function openSums(onChange: () => void): Sums {
  const sums = new Map<string, string>()
  let version = 0
  const changed = () => {
    version += 1
    onChange()
  }
  return {
    version: () => version,
    wrote(out, bytes) {
      const sum = createHash('sha256').update(bytes).digest('hex')
      if (sums.get(out) === sum) return
      sums.set(out, sum)
      changed()
    },
    removed(out) {
      if (sums.delete(out)) changed()
    },
    all: () => sums,
  }
}
