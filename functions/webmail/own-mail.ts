import type { Own } from '../../lib/mail/safe/warnings-of.ts'
import type { MailServices } from './mail-services.ts'

/** The body's own domains and people: what is not theirs and looks like it is worth a word. */
export async function ownMail({ work, webmail }: Pick<MailServices, 'work' | 'webmail'>): Promise<Own> {
  const { people } = await work.published()
  return { domains: webmail?.mailboxes.domains ?? [], people: [...people.values()].map(({ name, email }) => ({ name, email })) }
}
