/** A text as a client sends it, whatever is in it: its length comes first (RFC 5804 §4, `literal-c2s`). */
export function literal(text: string): string {
  return `{${Buffer.byteLength(text)}+}\r\n${text}`
}

/** A text in a script (RFC 5228 §2.4.2): two signs mean something in it, and no octet is zero. */
export function quoted(text: string): string {
  return `"${text.replaceAll('\u0000', '').replace(/\r\n?|\n/g, '\r\n').replace(/["\\]/g, '\\$&')}"`
}
