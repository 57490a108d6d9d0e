// Of Windows-1252, from 0x80 on (https://encoding.spec.whatwg.org/index-windows-1252.txt); five places are empty.
const SIGNS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/**
 * A text of Windows-1252 that was read as Latin-1: Node 20 does, whatever the Encoding Standard says, and so do programs that
 * write one and name the other. No mail means the controls that stand there in Latin-1.
 *
 * @see https://github.com/nodejs/node/issues/56542
 */
export function withWindowsSigns(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (sign) => SIGNS[sign.charCodeAt(0) - 0x80] ?? sign)
}
