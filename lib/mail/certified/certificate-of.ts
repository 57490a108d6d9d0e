import type { CertifiedSeen } from '../../protocol/webmail.ts'
import type { MailPart, OpenedMessage } from '../mailbox/opened-message.ts'
import { readCertificate } from './read-certificate.ts'

// More than any certificate; a part that says it is larger is none.
const LARGEST = 1024 * 1024

/**
 * What certified mail says of itself in its certificate; `null` for any other mail. A certificate that is not there or cannot be
 * read leaves its fields empty: the kind comes from the headers, and the message as it was sent is there all the same.
 *
 * @param readPart gives a part as text
 */
export async function certificateOf(opened: OpenedMessage, readPart: (id: string) => Promise<string>): Promise<CertifiedSeen | null> {
  const kind = opened.line.certified
  if (kind === null) return null
  const certificate = partNamed(opened.parts, 'daticert.xml')
  const { delivery, recipients, ...said } = readCertificate(certificate && (certificate.size ?? 0) <= LARGEST ? await readPart(certificate.id).catch(() => '') : '')
  return {
    kind,
    ...said,
    // A receipt of delivery is about one recipient alone.
    recipients: delivery === '' ? recipients : [{ email: delivery, certified: recipients.find(({ email }) => sameAddress(email, delivery))?.certified ?? true }],
    original: partNamed(opened.parts, 'postacert.eml')?.id ?? null,
    certificate: certificate?.id ?? null,
  }
}

function partNamed(parts: readonly MailPart[], name: string): MailPart | undefined {
  return parts.find((part) => part.name.trim().toLowerCase() === name)
}

const sameAddress = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase()
