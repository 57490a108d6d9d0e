/** Where a signature begins in plain text (RFC 3676 §4.3): nobody needs the signature of what they answer. */
const SIGNATURE = /\n-- \n[\s\S]{0,2000}$/

/** A text with each line after a sign, as answers quote it; lines that are quoted already have no space between the signs. */
export function quote(text: string): string {
  return withoutSignature(text)
    .split('\n')
    .map((line) => (line.startsWith('>') ? `>${line}` : `> ${line}`.trimEnd()))
    .join('\n')
}

export function withoutSignature(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(SIGNATURE, '').trim()
}
