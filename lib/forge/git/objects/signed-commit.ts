/** Gives the signature of the bytes of a commit, as git keeps it: lines of ASCII, armoured. */
export type SignCommit = (payload: Uint8Array) => string

const NEWLINE = 10
const HEADER = 'gpgsig '

/** A commit with a signature over its bytes as they are without it, in the header git-commit(1) and git-verify-commit(1) use for SSH and PGP alike. */
export function withSignature(commit: Buffer, sign: SignCommit): Buffer {
  const end = commit.indexOf('\n\n')
  const header = `\n${HEADER}${sign(commit).trimEnd().replaceAll('\n', '\n ')}`
  return Buffer.concat([commit.subarray(0, end), Buffer.from(header), commit.subarray(end)])
}

/** What was signed, and the signature, of the bytes of a commit; `null` when there is none. Two are as good as none: git reads only one. */
export function signatureOf(commit: Uint8Array): { readonly payload: Buffer; readonly signature: string } | null {
  const bytes = Buffer.from(commit.buffer, commit.byteOffset, commit.byteLength)
  const headersEnd = bytes.indexOf('\n\n')
  const end = headersEnd < 0 ? bytes.length : headersEnd + 1
  const kept: Buffer[] = []
  const signed: string[] = []
  let inSignature = false
  for (let at = 0; at < end; ) {
    const next = bytes.indexOf(NEWLINE, at) + 1 || end
    const line = bytes.subarray(at, next)
    const text = line.toString('latin1')
    if (text.startsWith(HEADER)) signed.push('')
    inSignature = text.startsWith(HEADER) || (inSignature && text.startsWith(' '))
    if (inSignature) signed.push(`${String(signed.pop())}${text.slice(text.startsWith(' ') ? 1 : HEADER.length)}`)
    else kept.push(line)
    at = next
  }
  const [signature] = signed
  if (signature === undefined || signed.length > 1) return null
  return { payload: Buffer.concat([...kept, bytes.subarray(end)]), signature }
}
