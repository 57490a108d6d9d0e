import { join } from 'node:path'
import type { MailboxProvider } from '../mailbox/mailbox-provider.ts'
import { MailLogInRefusedProblem } from '../problems/mail-log-in-refused-problem.ts'
import { NoMailServerProblem } from '../problems/no-mail-server-problem.ts'
import type { Box } from './box/box.ts'
import { haveFolders, openBox } from './box/open-box.ts'
import type { PostOffice } from './deliver/post-office.ts'
import { submit } from './deliver/submit.ts'
import type { FileMailboxSettings } from './file-mailbox-settings.ts'
import { fileStore } from './file-store.ts'
import { fillBox } from './fill/fill-box.ts'
import { readRules, writeRules } from './rules/rules-file.ts'
import { SIZE_LIMIT } from './size-limit.ts'

const GIGABYTE = 1024 ** 3
// A box becomes a folder of its name.
const BOX = /^[a-z0-9](?:[a-z0-9-]{0,98}[a-z0-9])?$/

/**
 * The mailboxes of the demonstration: folders of this machine, persistent, with no server. A person's session opens their
 * own; what is submitted goes from box to box, and nothing leaves.
 *
 * @example fileMailboxes({ dir: '.local/posta', domains: async () => ['prato.example'], boxOf: (email) => people.get(email) ?? null })
 */
export function fileMailboxes({ dir, domains, boxOf, officeBoxes = () => [], firstMail, quota = GIGABYTE, now = Date.now }: FileMailboxSettings): MailboxProvider {
  const open = new Map<string, Promise<Box>>()
  let known: readonly string[] = []
  const domainsNow = async () => (known = [...(await domains())].sort())

  const boxNamed = async (name: string): Promise<Box> => {
    if (!BOX.test(name)) throw new NoMailServerProblem()
    const known = open.get(name) ?? openBox(join(dir, name, 'Maildir'), quota, now)
    open.set(name, known)
    // What failed is tried again by who comes next.
    known.catch(() => open.delete(name))
    return known
  }
  const office: PostOffice = {
    now,
    boxAt: async (email) => {
      const name = await boxOf(email)
      return name === null ? null : boxNamed(name)
    },
    officeBoxesAt: async (email) => Promise.all((await officeBoxes(email)).map(boxNamed)),
  }

  return {
    get domains() {
      return known
    },
    bySession: true,
    lease: async ({ email }) => {
      if (!(await domainsNow()).includes(email.slice(email.lastIndexOf('@') + 1))) throw new NoMailServerProblem()
      const name = await boxOf(email)
      if (name === null) throw new MailLogInRefusedProblem()
      const box = await boxNamed(name)
      await haveFolders(box)
      if (firstMail) await fillBox(box, () => firstMail(name))
      return {
        store: fileStore(box),
        submission: {
          submit: (envelope, message) => submit(office, envelope, message),
          judge: async (senders) => {
            const isOwn = await Promise.all(senders.map(async (sender) => sender === email || (await officeBoxes(sender)).includes(name)))
            return { judges: true, taken: senders.filter((_, at) => isOwn[at]) }
          },
        },
        automation: { read: async () => ({ rules: await readRules(box), foreign: false }), write: (rules) => writeRules(box, rules) },
        sizeLimit: SIZE_LIMIT,
        senders: 'ask',
        release: () => undefined,
      }
    },
    forget: () => undefined,
    close: async () => undefined,
  }
}
