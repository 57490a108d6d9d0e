import type { ImapAttribute, ImapAttributeList } from 'imapflow'
import { getStructuredParams } from 'imapflow/lib/tools.js'
import { DEPTH_LIMIT, PARTS_LIMIT } from '../../mime/limits.ts'
import type { MimePart } from '../../mime/mime-part.ts'
import { oneLineValue } from '../../mime/one-line-value.ts'

// RFC 6838 §4.2.
const TYPE = /^[a-z0-9][a-z0-9!#$&^_.+-]{0,126}\/[a-z0-9][a-z0-9!#$&^_.+-]{0,126}$/

/** A part as the server describes it; `start` and `end` are 0 and its octets as they travel. */
export interface StructureTree {
  readonly root: MimePart
  /** Not all of it could be made out, or it was too much. */
  readonly damaged: boolean
}

interface Walk {
  count: number
  damaged: boolean
}

/**
 * A BODYSTRUCTURE (RFC 3501 §7.4.2) as the tree of parts that reading a raw message gives. Nested messages stay whole: what
 * certified mail encloses is the original.
 */
export function partOfStructure(structure: ImapAttributeList): StructureTree {
  const walk: Walk = { count: 0, damaged: false }
  const root = part(walk, structure, '', 0)
  // The one part of a message without parts is its first (RFC 3501 §6.4.5).
  return { root: root.type.startsWith('multipart/') ? root : { ...root, id: '1' }, damaged: walk.damaged }
}

function part(walk: Walk, node: ImapAttributeList, id: string, depth: number): MimePart {
  return Array.isArray(node[0]) ? multipart(walk, node, id, depth) : leaf(node, id)
}

function multipart(walk: Walk, node: ImapAttributeList, id: string, depth: number): MimePart {
  const parts: MimePart[] = []
  let i = 0
  for (let below = node[0]; Array.isArray(below); below = node[++i]) {
    if (++walk.count > PARTS_LIMIT || depth >= DEPTH_LIMIT) walk.damaged = true
    else parts.push(part(walk, below, id === '' ? String(i + 1) : `${id}.${i + 1}`, depth + 1))
  }
  return { ...NOTHING, id, type: `multipart/${text(node[i]).toLowerCase().slice(0, 100)}`, parameters: parametersOf(node[i + 1]), parts }
}

const NOTHING = { encoding: '', disposition: '', name: '', cid: null, start: 0, end: 0 }

function leaf(node: ImapAttributeList, id: string): MimePart {
  const type = typeOf(text(node[0]).toLowerCase(), text(node[1]).toLowerCase())
  const parameters = parametersOf(node[2])
  const after = type === 'message/rfc822' ? 10 : type.startsWith('text/') ? 8 : 7
  // Some servers leave the count of lines out.
  const disposition = [node[after + 1], node[after]].find((one) => Array.isArray(one) && one.length > 0 && !Array.isArray(one[0]))
  const [kind, about] = Array.isArray(disposition) ? disposition : []
  const name = parametersOf(about).get('filename') || parameters.get('name') || ''
  return {
    id,
    type,
    parameters,
    encoding: text(node[5]).toLowerCase(),
    disposition: text(kind).toLowerCase().slice(0, 100),
    name: name.slice(0, 500),
    cid: text(node[3]).replace(/^[\s<]{1,10}|[\s>]{1,10}$/g, '').slice(0, 500) || null,
    start: 0,
    end: Number(text(node[6])) || 0,
    parts: [],
  }
}

// «text» alone is what programs of the nineties wrote for text/plain.
function typeOf(kind: string, of: string): string {
  if (kind === 'text' && of === '') return 'text/plain'
  return TYPE.test(`${kind}/${of}`) ? `${kind}/${of}` : 'application/octet-stream'
}

function parametersOf(list: ImapAttribute | undefined): ReadonlyMap<string, string> {
  if (!Array.isArray(list)) return new Map()
  return new Map(Object.entries(getStructuredParams(list)).map(([name, value]) => [name, oneLineValue(String(value)).slice(0, 2000)]))
}

function text(value: ImapAttribute | undefined): string {
  return value && !Array.isArray(value) ? String(value.value ?? '') : ''
}
