import { attachmentName } from '../compose/attachment-name.ts'

/** A file to be saved under its own name (RFC 6266): in plain signs for old programs, in all of them for the others. */
export function savedAs(name: string): string {
  const safe = attachmentName(name)
  const plain = safe.normalize('NFD').replace(/\p{M}/gu, '').replace(/[^\x20-\x7e]/g, '_').replace(/["\\%]/g, '_')
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded(safe)}`
}

// RFC 8187 §3.2.1: of what encodeURIComponent leaves alone these are no attr-char.
function encoded(text: string): string {
  return encodeURIComponent(text.replace(/[\ud800-\udfff]/gu, '_')).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
}
