// Control characters have no place in a calendar (RFC 5545 §3.1, CONTROL); half a pair is no character in UTF-8.
const REFUSED = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** Any text as a value of type TEXT: `\`, `;`, `,` and ends of lines are escaped (RFC 5545 §3.3.11). */
export function textValue(text: string): string {
  return text
    .replace(REFUSED, '')
    .replace(/[\\;,]/g, (character) => `\\${character}`)
    .replace(/\r\n|\r|\n/g, '\\n')
}
