import { isUnread } from '../list/uids-of.ts'
import type { FolderRole, ListLine } from '../mail.ts'
import type { Mailbox } from '../mailbox-context.ts'
import { composeHref, folderHref, type ComposeHow } from '../route.ts'
import type { Command } from './command-of.ts'
import { useKeys } from './use-keys.ts'

interface Around {
  readonly mailbox: Mailbox
  /** What an action is about: those chosen, the one open, or the one the keyboard is at. */
  readonly targets: () => readonly ListLine[]
  /** A list, or a message beside it, is on the screen. */
  readonly reading: boolean
  readonly step: (by: 1 | -1) => void
  readonly open: () => void
  readonly choose: () => void
  readonly done: () => void
  readonly undo: () => void
  readonly help: () => void
}

const ABOUT_MESSAGES: readonly Command[] = ['next', 'previous', 'open', 'choose', 'archive', 'remove', 'flag', 'read', 'unread', 'move', 'reply', 'reply-all', 'forward']

/** What the keys do. */
export function useCommands(around: Around): void {
  const { mailbox } = around
  useKeys(mailbox.state.settings.keys, (command) => {
    if (ABOUT_MESSAGES.includes(command)) return around.reading && aboutMessages(command, around)
    const deeds: Partial<Record<Command, () => void>> = {
      back: mailbox.close,
      undo: around.undo,
      help: around.help,
      write: () => location.assign(composeHref(crypto.randomUUID())),
      search: () => document.querySelector<HTMLElement>('.mailbox-search-field')?.focus(),
      inbox: () => goTo(mailbox, 'inbox'),
      sent: () => goTo(mailbox, 'sent'),
      drafts: () => goTo(mailbox, 'drafts'),
    }
    deeds[command]?.()
    return true
  })
}

function aboutMessages(command: Command, { mailbox: { actions }, targets, step, open, choose, done }: Around): boolean {
  const lines = targets()
  const [first] = lines
  const and = (doing: Promise<boolean>) => void doing.then((did) => did && done())
  const answer = (how: ComposeHow) => first && location.assign(composeHref(crypto.randomUUID(), { how, ref: { folder: first.folder, validity: first.validity, uid: first.uid } }))
  const deeds: Partial<Record<Command, () => void>> = {
    next: () => step(1),
    previous: () => step(-1),
    open,
    choose,
    archive: () => and(actions.move(lines, { archive: true })),
    remove: () => and(actions.remove(lines)),
    flag: () => void actions.flag(lines, lines.every(({ flagged }) => flagged) ? 'unflagged' : 'flagged'),
    read: () => lines.some(isUnread) && void actions.flag(lines, 'read'),
    unread: () => void actions.flag(lines, 'unread'),
    move: () => actions.chooseFolder(lines, 'move'),
    reply: () => answer('reply'),
    'reply-all': () => answer('reply-all'),
    forward: () => answer('forward'),
  }
  const alone = command === 'next' || command === 'previous'
  if (lines.length === 0 && !alone) return false
  deeds[command]?.()
  return true
}

function goTo({ folders }: Mailbox, role: FolderRole): void {
  const folder = folders?.folders.find((one) => one.role === role)
  if (folder) location.hash = folderHref(folder.path)
}
