import type { MailFolder } from '../../../../lib/mail/mailbox/mail-folder.ts'
import type { MailQuery } from '../../../../lib/mail/mailbox/mail-query.ts'
import type { ConversationLine, MessageLine, MessageRef, MessageSet } from '../../../../lib/mail/mailbox/messages.ts'
import { FOLDERS, messages } from './messages.ts'

type Kept = Pick<MailFolder, 'path' | 'name' | 'parent' | 'role'> & { subscribed: boolean; lines: MessageLine[]; nextUid: number }

/** A mailbox in memory, as the stand answers from it. */
export class Box {
  folders: Kept[]

  /** @param inbox how many messages there are in the inbox */
  constructor(inbox = 120) {
    const counts: Readonly<Record<string, number>> = { INBOX: inbox, Inviata: 14, Archivio: 30, Spam: 3, Cestino: 2, 'Progetti/Nido è bello': 5 }
    this.folders = FOLDERS.map((one) => ({ ...one, subscribed: true, lines: messages(one.path, counts[one.path] ?? 0), nextUid: 1_000_000 }))
    this.folder('Bozze').lines = messages('Bozze', 2, { draft: true, unread: false })
  }

  folder(path: string): Kept {
    const found = this.folders.find((one) => one.path === path)
    if (!found) throw new Error('mail-folder-gone')
    return found
  }

  role(role: string): Kept {
    return this.folders.find((one) => one.role === role) ?? this.folder('INBOX')
  }

  seen(): MailFolder[] {
    return this.folders.map(({ lines, nextUid: _next, ...one }) => ({ ...one, selectable: true, total: lines.length, unread: lines.filter(({ unread }) => unread).length, validity: '7' }))
  }

  list(path: string, query: MailQuery = {}): MessageLine[] {
    const { lines } = this.folder(path)
    return Object.keys(query).length === 0 ? lines : lines.filter((line) => fits(line, query))
  }

  /** A line a subject, `Re:` left aside. */
  conversations(path: string, query: MailQuery = {}): ConversationLine[] {
    const together = new Map<string, MessageLine[]>()
    for (const line of this.list(path, query)) {
      const key = /^Re: /.test(line.subject) ? line.subject : String(line.uid)
      together.set(key, [...(together.get(key) ?? []), line])
    }
    return [...together.values()].flatMap((lines) => (lines[0] ? [{ ...lines[0], messages: lines.map(({ uid }) => uid), unreadMessages: lines.filter(({ unread }) => unread).length }] : []))
  }

  find({ folder, uid }: MessageRef): MessageLine | undefined {
    return this.folder(folder).lines.find((line) => line.uid === uid)
  }

  change({ folder, uids }: MessageSet, change: (line: MessageLine) => MessageLine): void {
    const kept = this.folder(folder)
    kept.lines = kept.lines.map((line) => (uids.includes(line.uid) ? change(line) : line))
  }

  /** Where they are now. */
  move(set: MessageSet, to: string): MessageSet {
    const put = this.copy(set, to)
    this.erase(set)
    return put
  }

  copy({ folder, uids }: MessageSet, to: string): MessageSet {
    const target = this.folder(to)
    const moving = this.folder(folder).lines.filter(({ uid }) => uids.includes(uid))
    const placed = moving.map((line) => ({ ...line, folder: to, uid: target.nextUid++ }))
    target.lines = [...target.lines, ...placed].sort((a, b) => b.at - a.at)
    return { folder: to, validity: '7', uids: placed.map(({ uid }) => uid) }
  }

  erase({ folder, uids }: MessageSet): void {
    const kept = this.folder(folder)
    const gone = new Set(uids)
    kept.lines = kept.lines.filter(({ uid }) => !gone.has(uid))
  }

  /** A message that has just come. */
  arrive(line: Partial<MessageLine>): void {
    const inbox = this.folder('INBOX')
    const [first] = messages('INBOX', 1)
    if (first) inbox.lines = [{ ...first, uid: inbox.nextUid++, unread: true, at: first.at + inbox.nextUid, ...line }, ...inbox.lines]
  }
}

function fits(line: MessageLine, query: MailQuery): boolean {
  const has = (text: string, word: string | undefined) => word === undefined || text.toLowerCase().includes(word.toLowerCase())
  const who = (people: MessageLine['from']) => people.map(({ name, email }) => `${name} ${email}`).join()
  const day = new Date(line.at).toISOString().slice(0, 10)
  return (
    has(who(line.from), query.from) &&
    has(who(line.to), query.to) &&
    has(line.subject, query.subject) &&
    has(`${line.subject} ${who(line.from)}`, query.text) &&
    (query.since === undefined || day >= query.since) &&
    (query.until === undefined || day <= query.until) &&
    (!query.unread || line.unread) &&
    (!query.flagged || line.flagged) &&
    (!query.attachments || line.attachments)
  )
}
