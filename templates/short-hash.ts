/**
 * A short name for a text, the same wherever it is computed (FNV-1a, 32 bit): tells versions of a file apart, proves nothing.
 *
 * @example shortHash('') // '811c9dc5'
 */
export function shortHash(text: string): string {
  let hash = 0x811c9dc5
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193)
  return (hash >>> 0).toString(16).padStart(8, '0')
}
