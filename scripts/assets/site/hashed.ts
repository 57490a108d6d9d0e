import { createHash } from 'node:crypto'

/** A file to serve; `path` is below the folder of outputs and holds a hash of the bytes. */
export interface NamedFile {
  readonly path: string
  readonly bytes: Uint8Array | string
}

export function hashed(name: string, bytes: Uint8Array | string): NamedFile {
  const dot = name.lastIndexOf('.')
  return { path: `assets/${name.slice(0, dot)}.${hashOf(bytes)}${name.slice(dot)}`, bytes }
}

export function hashOf(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 10)
}
