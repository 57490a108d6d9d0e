// What XML 1.0 has no place for, written or escaped (§2.2, Char): controls, halves of a pair, two non-characters.
const REFUSED = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** Text as it may stand in XML, in an element or in an attribute between double quotes. */
export function xmlText(text: string): string {
  return text.replace(REFUSED, '').replace(/[<>&"]/g, (character) => `&#${String(character.charCodeAt(0))};`)
}
