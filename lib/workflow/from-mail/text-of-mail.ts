/** The longest text that goes into a page, in characters. */
const LONGEST = 20_000

/** What somebody wrote in a mail, without what they quoted and how they signed (RFC 3676 §4.3), as text of a page. */
export function textOfMail(text: string): string {
  const lines = text.replace(/\r\n?/g, '\n').split('\n')
  const signature = lines.findIndex((line) => /^-- ?$/.test(line))
  return (signature < 0 ? lines : lines.slice(0, signature))
    .filter((line) => !line.startsWith('>'))
    .map(plain)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
    .slice(0, LONGEST)
}

// Signs that Markdown would take for something else: what came by mail is text and nothing more.
function plain(line: string): string {
  return line.replace(/[\\`*_[\]<>]/g, '\\$&').replace(/^(\s*)([#+-]|\d+[.)])(?=\s)/, (_, space: string, sign: string) => `${space.slice(0, 3)}${/\d/.test(sign) ? `${sign.slice(0, -1)}\\${sign.slice(-1)}` : `\\${sign}`}`)
}
