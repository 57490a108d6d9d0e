import { keyFrom } from './door.ts'

/** Reads the key of the cookies once for each text it may have: a key that is the same object is imported once. */
export function keyReader(secret: () => string | undefined): () => Uint8Array | null {
  const keys = new Map<string | undefined, Uint8Array | null>()
  return () => {
    const text = secret()
    const known = keys.get(text)
    if (known !== undefined) return known
    const key = keyFrom(text)
    keys.set(text, key)
    return key
  }
}
