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
import { ifReadable } from '../wire/if-readable.ts'
import { select } from '../wire/select.ts'
import { peek } from '../wire/tokens.ts'
import { beginning } from './beginning.ts'
import { BARE_LINE_ITEMS, LINE_ITEMS, MARK_ITEMS } from './line-items.ts'
import { lineOfRow } from './line-of-row.ts'
import { readableRows } from './readable-rows.ts'
import { readTexts, type Texts } from './read-texts.ts'

/** Octets of the header that come with the description: one more is asked to know whether there were more. */
const HEADER = peek('HEADER', 0, HEAD_LIMIT + 1)
const ALL = [...LINE_ITEMS, HEADER]
const FORMS = [ALL, [...BARE_LINE_ITEMS, HEADER], MARK_ITEMS]

interface Read {
  readonly row: Row
  /** `null` where they could not be read. */
  readonly texts: Texts | null
}

/**
 * A message as it is read: its header, its texts and what else is in it, described. Nothing else of it travels, but where the
 * server made nothing out in it: then the beginning of it, to be read here.
 */
export async function open(link: ImapLink, ref: MessageRef): Promise<OpenedMessage> {
  const read = (await link.read((client) => described(client, ref))) ?? (await asFarAsReadable(link, ref))
  const opened = openedFrom(ref, read)
  return isEmpty(opened) ? { ...opened, ...(await beginning(link, ref, opened.damaged)) } : opened
}

async function described(client: ImapFlow, ref: MessageRef): Promise<Read | null> {
  await select(client, ref.folder, ref.validity)
  return ifReadable(async () => {
    const [row] = await fetchByUid(client, String(ref.uid), ALL)
    if (!row) throw new MailMessageGoneProblem()
    return { row, texts: await textsOf(client, row) }
  })
}

async function textsOf(client: ImapFlow, { uid, structure }: Row): Promise<Texts | null> {
  return structure === null ? null : readTexts(client, uid, textPartsOf(partOfStructure(structure).root))
}

/** It may have been the connection alone: all is tried once more, and less where that fails too. */
async function asFarAsReadable(link: ImapLink, { folder, validity, uid }: MessageRef): Promise<Read> {
  const rows = new Map<number, Row>()
  await readableRows(link, { path: folder, validity }, [uid], FORMS, rows)
  const row = rows.get(uid)
  if (!row) throw new MailMessageGoneProblem()
  const texts = await link.read(async (client) => {
    await select(client, folder, validity)
    return ifReadable(() => textsOf(client, row))
  })
  return { row, texts }
}

function openedFrom({ folder, validity }: MessageRef, { row, texts }: Read): OpenedMessage {
  const header = row.sections.get('HEADER') ?? Buffer.alloc(0)
  const fields = headerFields(header.subarray(0, HEAD_LIMIT))
  const tree = row.structure === null ? null : partOfStructure(row.structure)
  const { bytes, root } = placed(tree?.root ?? NOTHING, texts?.read ?? new Map())
  const body = bodyOfTree(octetsOf(bytes), root)
  return {
    line: { ...lineOfRow({ path: folder, validity }, row, header), to: peopleOf(fields, 'to') },
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
    damaged: texts === null || tree === null || tree.damaged || body.damaged || header.length > HEAD_LIMIT,
  }
}

const NOTHING = { id: '', type: 'multipart/mixed', parameters: new Map<string, string>(), encoding: '', disposition: '', name: '', cid: null, start: 0, end: 0, parts: [] }

function isEmpty({ text, html, parts }: OpenedMessage): boolean {
  return !text?.trim() && html === null && parts.length === 0
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
