/** Words that stand in an example and are left there. */
const EXAMPLES = /change.?me|cambiami|esempio|example|segreto|secret|password|passw0rd|placeholder|xxx+|todo|prova|test|1234|qwerty|admin|redazione|default/i

/** Is this secret one that a person invented, or that a document gave as an example? */
export function isExample(text: string): boolean {
  const left = text.replace(new RegExp(EXAMPLES, 'gi'), '')
  // In a long secret a word may stand by chance; what is left then is still long.
  return text !== left && left.length < 16
}

/** Of 32 bytes taken by chance nearly thirty differ; fewer than sixteen never happens (less than one in 10^12). */
const LEAST_DIFFERENT = 16

/** Is this no key of random bytes: one sign again and again, or a sentence? */
export function isWeakKey(key: Uint8Array): boolean {
  return new Set(key).size < LEAST_DIFFERENT || key.every((byte) => byte >= 0x20 && byte < 0x7f)
}
