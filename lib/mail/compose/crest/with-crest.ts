import { defaultTreeAdapter, html as names, serialize } from 'parse5'
import { cidAddress } from '../../safe/cid-address.ts'
import { attributeOf, type HtmlElement, type HtmlNode, isElement } from '../../safe/html-tree.ts'
import { readHtml } from '../../safe/read-html.ts'
import type { AttachmentSource, Outgoing } from '../outgoing.ts'
import { signatureBlocks } from './signature-blocks.ts'
import type { Crest, SignatureCrest } from './signature-crest.ts'

/** How the `Content-ID` of a crest begins; it is another in each message (RFC 2392 §2), for one may quote another. */
const CREST = 'stemma.'

/**
 * A message with the crest beside the signature of who writes, as a part of its own that the HTML shows. The same message
 * where it has no HTML, or the signature is not in it any more.
 */
export function withCrest(message: Outgoing, { signature, crest }: SignatureCrest): Outgoing {
  const read = message.html === null ? null : readHtml(message.html)
  const blocks = read && !read.cut ? signatureBlocks(read.body, signature) : null
  const [first] = blocks ?? []
  const last = blocks?.at(-1)
  if (!read || !first || !last) return message
  const former = takeOut(first, isCrest).map((image) => attributeOf(image, 'src'))
  takeOut(last, endsFloat)
  const cid = `${CREST}${message.messageId}`
  putFirst(first, imageOf(cid, crest))
  // What follows begins below the picture, however short the signature is. Word, which draws in Outlook, knows no other way.
  defaultTreeAdapter.appendChild(last, element('br', { clear: 'all' }))
  const others = message.attachments.filter((source) => source.cid === null || !former.includes(cidAddress(source.cid)))
  return { ...message, html: serialize(read.body), attachments: [...others, partOf(cid, crest)] }
}

/** A draft that did not leave has the crest already. */
const isCrest = (node: HtmlElement): boolean => node.tagName === 'img' && attributeOf(node, 'src').startsWith(`cid:${CREST}`)
const endsFloat = (node: HtmlElement): boolean => node.tagName === 'br' && attributeOf(node, 'clear') === 'all'

function takeOut(parent: HtmlElement, isMeant: (node: HtmlElement) => boolean): readonly HtmlElement[] {
  const taken = parent.childNodes.filter((node: HtmlNode) => isElement(node)).filter(isMeant)
  for (const node of taken) defaultTreeAdapter.detachNode(node)
  return taken
}

function putFirst(parent: HtmlElement, node: HtmlElement): void {
  const [first] = parent.childNodes
  if (first) defaultTreeAdapter.insertBefore(parent, node, first)
  else defaultTreeAdapter.appendChild(parent, node)
}

// Attributes for Word, which knows neither `float` nor the margin of a picture.
function imageOf(cid: string, { alt, width, height }: Crest): HtmlElement {
  return element('img', { src: cidAddress(cid), alt, width: String(width), height: String(height), align: 'left', hspace: '8', style: 'margin:0 12px 4px 0' })
}

function element(tagName: string, attributes: Readonly<Record<string, string>>): HtmlElement {
  return defaultTreeAdapter.createElement(tagName, names.NS.HTML, Object.entries(attributes).map(([name, value]) => ({ name, value })))
}

function partOf(cid: string, { bytes }: Crest): AttachmentSource {
  return { name: 'stemma.png', type: 'image/png', size: bytes.byteLength, cid, open: () => once(bytes) }
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}
