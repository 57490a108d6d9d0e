/**
 * What a file with personal data is in the history: its SHA-256 (hex, lower case) and its size in bytes. The bytes lie outside,
 * where they can be deleted, for a history cannot be (GDPR, article 17; decision 0051).
 */
export interface PersonalReference {
  readonly sha256: string
  readonly size: number
}

/** No reference is longer, so that what is longer need not be read. */
export const REFERENCE_MOST_BYTES = 256

const FIRST = 'redazione-diffusa dati-personali 1'
const FORM = new RegExp(`^${FIRST}\\nsha256 ([0-9a-f]{64})\\nsize (0|[1-9]\\d{0,9})\\n$`)

/** The text that lies at the file's own path. */
export function writePersonalReference({ sha256, size }: PersonalReference): Uint8Array {
  return new TextEncoder().encode(`${FIRST}\nsha256 ${sha256}\nsize ${String(size)}\n`)
}

/** The reference these bytes are; `null` for any other file. */
export function readPersonalReference(bytes: Uint8Array): PersonalReference | null {
  if (bytes.byteLength > REFERENCE_MOST_BYTES) return null
  const [, sha256, size] = FORM.exec(new TextDecoder().decode(bytes)) ?? []
  return sha256 !== undefined && size !== undefined ? { sha256, size: Number(size) } : null
}
