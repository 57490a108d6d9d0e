import type { ImapFlow } from 'imapflow'
import type { MailFolder } from '../../mailbox/mail-folder.ts'
import type { MessageLine, MessageRef } from '../../mailbox/messages.ts'
import { MailMessageGoneProblem } from '../../problems/mail-message-gone-problem.ts'
import { fieldOf, headerFields } from '../../mime/header-fields.ts'
import { messageIds } from '../../mime/message-ids.ts'
import { folders } from '../folders/folders.ts'
import type { ImapLink } from '../imap-link.ts'
import { fetchByUid } from '../wire/fetch-rows.ts'
import { ifReadable } from '../wire/if-readable.ts'
import { select } from '../wire/select.ts'
import { atom, peekFields, type Token, wordsToken } from '../wire/tokens.ts'
import { readLines } from './read-lines.ts'
import { imapDay } from './search-keys.ts'
import { sortUids } from './sort-uids.ts'

const HEADER = 32 * 1024
/** A conversation is looked for so long before and after a message of it: what the server knows without opening anything. */
const YEAR = 366 * 86_400_000
const IDS_LIMIT = 12
const LINES_LIMIT = 200
const TIME_LIMIT = 8000

/** Messages of any folder but the junk that belong with one by what they refer to, oldest first. */
export async function conversationOf(link: ImapLink, ref: MessageRef): Promise<readonly MessageLine[]> {
  const { ids, at } = await link.read((client) => about(client, ref))
  const [own] = (await readLines(link, async (client) => ({ selected: await select(client, ref.folder, ref.validity), uids: [ref.uid] }))).lines
  if (!own) throw new MailMessageGoneProblem()
  if (ids.length === 0) return [own]
  const deadline = Date.now() + TIME_LIMIT
  const found = new Map<string, MessageLine>([[keyOf(own), own]])
  for (const path of likelyFirst(await folders(link), ref.folder)) {
    if (Date.now() > deadline || found.size >= LINES_LIMIT) break
    const { lines } = await readLines(link, async (client) => ({ selected: await select(client, path), uids: (await sortUids(client, keysFor(ids, at))).slice(0, LINES_LIMIT) }))
    for (const line of lines) found.set(keyOf(line), line)
  }
  return [...found.values()].sort((a, b) => a.at - b.at || a.uid - b.uid)
}

/** Its own folder, then those that answers lie in: where there are very many, the last may not be reached. */
function likelyFirst(all: readonly MailFolder[], own: string): readonly string[] {
  const rank = ({ path, role }: MailFolder) => (path === own ? 0 : role === 'sent' || role === 'inbox' ? 1 : role === 'archive' ? 2 : 3)
  return all
    .filter(({ path, selectable, total, role }) => path === own || (selectable && total > 0 && role !== 'junk' && role !== 'trash'))
    .sort((a, b) => rank(a) - rank(b))
    .map(({ path }) => path)
}

async function about(client: ImapFlow, ref: MessageRef): Promise<{ readonly ids: readonly string[]; readonly at: number }> {
  await select(client, ref.folder, ref.validity)
  const rows = await ifReadable(() => fetchByUid(client, String(ref.uid), [atom('UID'), atom('INTERNALDATE'), peekFields(['Message-ID', 'References', 'In-Reply-To'], HEADER)]))
  if (rows === null) return { ids: [], at: Date.now() }
  const [row] = rows
  if (!row) throw new MailMessageGoneProblem()
  const fields = headerFields(row.sections.get('HEADER.FIELDS') ?? Buffer.alloc(0))
  const ids = ['message-id', 'references', 'in-reply-to'].flatMap((name) => messageIds(fieldOf(fields, name) ?? ''))
  return { ids: [...new Set(ids)].slice(0, IDS_LIMIT), at: Number.isFinite(row.at) ? row.at : Date.now() }
}

function keysFor(ids: readonly string[], at: number): readonly unknown[] {
  const keys = ids.flatMap((id): (readonly Token[])[] => ['Message-ID', 'References', 'In-Reply-To'].map((field) => [atom('HEADER'), atom(field), wordsToken(`<${id}>`)]))
  return [atom('SINCE'), atom(imapDay(at - YEAR)), atom('BEFORE'), atom(imapDay(at + YEAR)), ...anyOf(keys)]
}

/** OR takes two keys (RFC 3501 §6.4.4): many are taken two by two, for servers bound how deep they may lie. */
function anyOf(keys: readonly (readonly Token[])[]): readonly Token[] {
  if (keys.length <= 1) return keys[0] ?? []
  const half = keys.length >> 1
  return [atom('OR'), ...anyOf(keys.slice(0, half)), ...anyOf(keys.slice(half))]
}

function keyOf({ folder, uid }: MessageLine): string {
  return `${uid} ${folder}`
}
