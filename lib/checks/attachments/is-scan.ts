const latin1 = new TextDecoder('latin1')

/**
 * Is a PDF made of images only, with no words that can be read aloud or found? Scanners write plain objects, in which a
 * font would be named (ISO 32000-1, 9.6); a file whose objects are compressed cannot be told from outside, and is not accused.
 */
export function isScan(bytes: Uint8Array): boolean {
  const text = latin1.decode(bytes)
  return text.startsWith('%PDF-') && !text.includes('/Font') && !text.includes('/ObjStm') && /\/Subtype\s*\/Image/.test(text)
}
