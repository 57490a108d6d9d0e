/** An entity as it is written by hand: its header fields, then its content in base64 (RFC 2045 §6.8). */
export function rawEntity(fields: readonly string[], { type, bytes }: { readonly type: string; readonly bytes: Buffer }): string {
  const lines = bytes.toString('base64').match(/.{1,76}/g) ?? []
  return [...fields, `Content-Type: ${type}`, 'Content-Transfer-Encoding: base64', '', ...lines].join('\r\n')
}
