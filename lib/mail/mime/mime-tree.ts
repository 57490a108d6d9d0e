import { headBlock } from './head-block.ts'
import { headerFields } from './header-fields.ts'
import { DEPTH_LIMIT, HEAD_LIMIT, PART_HEADS_LIMIT, PARTS_LIMIT } from './limits.ts'
import type { MimePart } from './mime-part.ts'
import type { Octets } from './octets.ts'
import { partFacts } from './part-facts.ts'

/** A message as the tree of its parts. `damaged`: not all of it could be made out, or it was too much. */
export interface MimeTree {
  readonly root: MimePart
  readonly damaged: boolean
}

type Growing = { -readonly [K in keyof MimePart]: MimePart[K] } & { parts: Growing[] }

/** A boundary is of 70 octets at most (RFC 2046 §5.1.1); programs that write longer ones are let through. */
const BOUNDARY_LIMIT = 1000

/**
 * Takes a message into its parts, without decoding any: nested messages stay whole, for what certified mail encloses is the
 * original, and the law looks at that. One walk over the lines that begin with `--`; every such line is looked up, not
 * compared with each open boundary: a library that does took minutes for 2 MB of empty lines, and 3 GB.
 */
export function mimeTree(message: Octets): MimeTree {
  const walk: Walk = { message, open: [], heads: 0, count: 0, damaged: false }
  const root = partAt(walk, 0, { id: '', usual: 'text/plain' })
  enter(walk, root)
  lines(walk)
  if (walk.open.length > 0) walk.damaged = true
  close(walk, 0, message.length)
  if (isMultipart(root) && root.parts.length === 0) return { root: { ...root, id: '1', type: 'text/plain' }, damaged: true }
  return { root: isMultipart(root) ? root : { ...root, id: '1' }, damaged: walk.damaged }
}

/** A part whose boundary may come. */
interface Open {
  readonly node: Growing
  readonly boundary: string
  /** The part of it that is being read. */
  current: Growing | null
}
interface Walk {
  readonly message: Octets
  /** The outermost first. */
  readonly open: Open[]
  heads: number
  count: number
  damaged: boolean
}

function lines(walk: Walk): void {
  const { message, open } = walk
  for (let at = nextDashes(message, open[0]?.node.start ?? message.length); at >= 0 && open.length > 0; at = nextDashes(message, at + 2)) {
    const [whole = ''] = message.view(at + 2, at + BOUNDARY_LIMIT + 8).toString('latin1').split('\n', 1)
    const line = whole.trimEnd()
    const opening = open.findLastIndex(({ boundary }) => boundary === line)
    const closing = opening < 0 && line.endsWith('--') ? open.findLastIndex(({ boundary }) => `${boundary}--` === line) : -1
    if (opening >= 0) begin(walk, opening, at, afterLine(message, at))
    else if (closing >= 0) close(walk, closing, at)
    if (walk.count > PARTS_LIMIT || walk.heads > PART_HEADS_LIMIT) {
      walk.damaged = true
      return
    }
  }
}

// A line is found by the end of the one before it.
function nextDashes(message: Octets, from: number): number {
  if (from === 0 && message.view(0, 2).toString('latin1') === '--') return 0
  const found = message.indexOf('\n--', Math.max(0, from - 1))
  return found < 0 ? -1 : found + 1
}

function afterLine(message: Octets, from: number): number {
  const end = message.indexOf('\n', from)
  return end < 0 ? message.length : end + 1
}

/** Another part of the `level`th open one begins at `start`; what was read before ends where the line of the boundary begins. */
function begin(walk: Walk, level: number, line: number, start: number): void {
  // The boundary of an outer part: those inside were never closed.
  if (level < walk.open.length - 1) walk.damaged = true
  close(walk, level + 1, line)
  const parent = walk.open[level]
  if (!parent) return
  const { node } = parent
  endPart(walk, parent, line)
  const part = partAt(walk, start, { id: `${node.id ? `${node.id}.` : ''}${node.parts.length + 1}`, usual: node.type === 'multipart/digest' ? 'message/rfc822' : 'text/plain' })
  walk.count++
  node.parts.push(part)
  parent.current = part
  enter(walk, part)
  // It stays whole, but its boundaries are looked for: they may be the same as those around it.
  if (part.type === 'message/rfc822' && part.encoding !== 'base64') enter(walk, partAt(walk, part.start, { id: '', usual: 'text/plain' }))
}

function partAt(walk: Walk, start: number, { id, usual }: { readonly id: string; readonly usual: string }): Growing {
  const { message } = walk
  const { head, whole } = headBlock(message.view(start, start + HEAD_LIMIT + 1))
  const [facts, end] = [partFacts(headerFields(head), usual), start + head.length]
  walk.heads += head.length
  if (!whole) walk.damaged = true
  return { ...facts, id, start: bodyStart(message, end), end: message.length, parts: [] }
}

function enter(walk: Walk, part: Growing): void {
  const boundary = part.parameters.get('boundary')?.slice(0, BOUNDARY_LIMIT).trimEnd()
  if (!isMultipart(part) || !boundary) return
  if (walk.open.length >= DEPTH_LIMIT) walk.damaged = true
  else walk.open.push({ node: part, boundary: Buffer.from(boundary).toString('latin1'), current: null })
}

/** Nothing more comes to the parts from this level on. */
function close(walk: Walk, level: number, line: number): void {
  for (const open of walk.open.splice(level)) endPart(walk, open, line)
}

// The line end before a boundary is the boundary's (RFC 2046 §5.1.1).
function endPart({ message }: Walk, open: Open, line: number): void {
  const { current } = open
  open.current = null
  if (!current || line === message.length) return
  const net = /\r?\n$/.exec(message.view(Math.max(0, line - 2), line).toString('latin1'))?.[0].length ?? 0
  current.end = Math.max(current.start, line - net)
}

function isMultipart({ type }: Pick<MimePart, 'type'>): boolean {
  return type.startsWith('multipart/')
}

function bodyStart(message: Octets, headEnd: number): number {
  return headEnd + (/^\r?\n/.exec(message.view(headEnd, headEnd + 2).toString('latin1'))?.[0].length ?? 0)
}
