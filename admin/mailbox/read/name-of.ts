import type { MailPerson } from '../mail.ts'

/** How somebody is called in a sentence: by name, else by address. */
export function nameOf(person: MailPerson | undefined, nobody: string): string {
  return person?.name || person?.email || nobody
}
