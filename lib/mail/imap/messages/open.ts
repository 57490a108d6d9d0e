import type { ImapFlow } from 'imapflow'
import type { MessageRef } from '../../mailbox/messages.ts'
import type { OpenedMessage } from '../../mailbox/opened-message.ts'
import { bodyOfTree } from '../../mime/body-of-tree.ts'
import { decodedValue, fieldOf, headerFields } from '../../mime/header-fields.ts'
import { HEAD_LIMIT } from '../../mime/limits.ts'
import { messageIds } from '../../mime/message-ids.ts'
import { octetsOf } from '../../mime/octets.ts'
import { peopleOf } from '../../mime/people-of.ts'
import { MailMessageGoneProblem } from '../../problems/mail-message-gone-problem.ts'
import { describedSize } from '../body/described-size.ts'
import { isInline } from '../body/is-inline.ts'
import { partOfStructure } from '../body/part-of-structure.ts'
import { placed } from '../body/placed.ts'
import { textPartsOf } from '../body/text-parts-of.ts'
import type { ImapLink } from '../imap-link.ts'
import { fetchByUid, type Row } from '../wire/fetch-rows.ts'
import { select } from '../wire/select.ts'
import { peek } from '../wire/tokens.ts'
import { lineOfRow } from './line-of-row.ts'
import { readTexts } from './read-texts.ts'
import { withStructure } from './with-structure.ts'

/** Octets of the header that come with the description: one more is asked to know whether there were more. */
const HEADER = peek('HEADER', 0, HEAD_LIMIT + 1)

/** A message as it is read: its header, its texts and what else is in it, described. Nothing else of it travels. */
export function open(link: ImapLink, ref: MessageRef): Promise<OpenedMessage> {
  return withStructure(link, async (client, items) => {
    const selected = await select(client, ref.folder, ref.validity)
    const [row] = await fetchByUid(client, String(ref.uid), [...items, HEADER])
    if (!row) throw new MailMessageGoneProblem()
    return opened(client, row, lineOfRow(selected, row, headerOf(row)))
  })
}

async function opened(client: ImapFlow, row: Row, line: OpenedMessage['line']): Promise<OpenedMessage> {
  const header = headerOf(row)
  const fields = headerFields(header.subarray(0, HEAD_LIMIT))
  const tree = row.structure === null ? null : partOfStructure(row.structure)
  const texts = tree === null ? null : await readTexts(client, row.uid, textPartsOf(tree.root))
  const { bytes, root } = placed(tree?.root ?? NOTHING, texts?.read ?? new Map())
  const body = bodyOfTree(octetsOf(bytes), root)
  return {
    line: { ...line, to: peopleOf(fields, 'to') },
    sender: peopleOf(fields, 'sender'),
    replyTo: peopleOf(fields, 'reply-to'),
    cc: peopleOf(fields, 'cc'),
    bcc: peopleOf(fields, 'bcc'),
    references: messageIds(fieldOf(fields, 'references') ?? ''),
    inReplyTo: messageIds(fieldOf(fields, 'in-reply-to') ?? '')[0] ?? null,
    headers: fields.map(([name, value]) => [name, decodedValue(value)] as const),
    text: body.text,
    html: body.html,
    cut: body.cut || texts?.cut === true,
    parts: sizedParts(tree?.root ?? NOTHING, body.saved),
    damaged: tree === null || tree.damaged || body.damaged || header.length > HEAD_LIMIT,
  }
}

const NOTHING = { id: '', type: 'multipart/mixed', parameters: new Map<string, string>(), encoding: '', disposition: '', name: '', cid: null, start: 0, end: 0, parts: [] }

function headerOf({ sections }: Row): Buffer {
  return sections.get('HEADER') ?? Buffer.alloc(0)
}

function sizedParts(root: Described, saved: readonly Described[]): OpenedMessage['parts'] {
  const ends = new Map<string, Described>()
  const walk = [root]
  for (let part = walk.pop(); part; part = walk.pop()) {
    ends.set(part.id, part)
    walk.push(...part.parts)
  }
  return saved.map((part) => ({ id: part.id, name: part.name, type: part.type, size: describedSize(ends.get(part.id) ?? part), cid: part.cid, inline: isInline(part) }))
}

type Described = ReturnType<typeof partOfStructure>['root']
