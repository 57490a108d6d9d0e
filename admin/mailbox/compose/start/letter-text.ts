/** The sign that everything below is a signature (RFC 3676 §4.3). */
const MARK = '-- '

/** The text of a message before anything was written: room to write, the signature, then what it answers or passes on. */
export function letterText(signature: string, quoted = ''): string {
  const signed = signature.trim() === '' ? '' : `\n\n${MARK}\n${signature.trim()}`
  return `${signed}${quoted && `\n\n${quoted}`}`.replace(/^(?=[^\n])/, quoted || signed ? '\n\n' : '')
}
