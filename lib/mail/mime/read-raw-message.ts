import type { OpenedMessage } from '../mailbox/opened-message.ts'
import { bodyOfTree, type TreeBody } from './body-of-tree.ts'
import { decodedSize } from './decoded-size.ts'
import { headBlock } from './head-block.ts'
import { decodedValue, headerFields } from './header-fields.ts'
import { HEAD_LIMIT, TEXT_LIMIT } from './limits.ts'
import { type MessageHead, messageHead } from './message-head.ts'
import type { MimePart } from './mime-part.ts'
import { mimeTree } from './mime-tree.ts'
import { type Octets, octetsOf } from './octets.ts'
import { peopleOf } from './people-of.ts'

/** A message without its place in a mailbox. */
export interface RawMessage extends Omit<OpenedMessage, 'line'> {
  readonly head: MessageHead
}

/** Reads a message in memory; the same as `readOctets`. */
export function readRawMessage(bytes: Uint8Array): RawMessage {
  return readOctets(octetsOf(bytes))
}

/**
 * Reads a message, whatever its octets are: it throws for none. What cannot be taken into parts is given as the text it is,
 * and `damaged` says so. Bounded in time and memory (`limits.ts`): nobody who sends a message decides about them.
 */
export function readOctets(message: Octets): RawMessage {
  const head = messageHead(message.view(0, HEAD_LIMIT + 1))
  const fields = headerFields(headBlock(message.view(0, HEAD_LIMIT + 1)).head)
  const tree = mimeTree(message)
  const body = bodyOfTree(message, tree.root)
  const shown = fields.length === 0 && isEmpty(body) ? asItIs(message) : body
  return {
    head,
    sender: peopleOf(fields, 'sender'),
    replyTo: peopleOf(fields, 'reply-to'),
    cc: head.cc,
    bcc: peopleOf(fields, 'bcc'),
    references: head.references,
    inReplyTo: head.inReplyTo,
    headers: fields.map(([name, value]) => [name, decodedValue(value)] as const),
    text: shown.text,
    html: body.html,
    cut: shown.cut,
    parts: body.saved.map((part) => ({ id: part.id, name: part.name, type: part.type, size: decodedSize(message, part), cid: part.cid, inline: isInline(part) })),
    damaged: tree.damaged || shown.damaged,
  }
}

function isInline({ disposition, cid, type }: MimePart): boolean {
  return disposition === 'inline' || (disposition === '' && cid !== null && type.startsWith('image/'))
}

function isEmpty({ text, html, saved }: TreeBody): boolean {
  return !text?.trim() && html === null && saved.length === 0
}

/** Something to see where nothing was a header and nothing a text. */
function asItIs(message: Octets): Pick<TreeBody, 'text' | 'cut' | 'damaged'> {
  const text = new TextDecoder().decode(message.view(0, TEXT_LIMIT)).trim()
  return { text: text === '' ? null : text, cut: message.length > TEXT_LIMIT, damaged: text !== '' }
}
