import type { Oid } from '../../commit.ts'
import { DELIMITER, FLUSH, pktLine, type PktLine, pktLines } from './pkt-lines.ts'

/** What to bring: with the whole history of each, but for what is in the histories of `haves`. */
export interface Wanted {
  readonly wants: readonly Oid[]
  readonly haves: readonly Oid[]
  /** Blobs above so many bytes stay away unless they are asked for by name. */
  readonly above?: number
}

/** The server has no such object. */
export class NotThere extends Error {}

/**
 * One request of git's protocol, version 2 (gitprotocol-v2(5), `fetch`): the refs are known already, so it needs no other.
 * Version 1, which isomorphic-git speaks, lists every ref first, those of all proposals ever included, and knows no filter.
 */
export function packRequest({ above, haves, wants }: Wanted): string {
  const lines = ['no-progress', 'ofs-delta', ...(above === undefined ? [] : [`filter blob:limit=${above}`]), ...wants.map((oid) => `want ${oid}`), ...haves.map((oid) => `have ${oid}`), 'done']
  return [pktLine('command=fetch\n'), pktLine('agent=redazione-diffusa\n'), pktLine('object-format=sha1\n'), DELIMITER, ...lines.map((line) => pktLine(`${line}\n`)), FLUSH].join('')
}

/** The bytes of the pack in an answer. Throws `NotThere`, and `RangeError` when it is another answer or was cut. */
export async function* packIn(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const lines = pktLines(stream)
  await toPack(lines)
  for (;;) {
    const { done, value } = await lines.next()
    if (done) throw new RangeError('a pack that was cut')
    if (value === null) return
    // 1 is the pack, 2 what a person might read, 3 that it went wrong on their side (gitprotocol-pack(5)).
    if (value[0] === 3) throw new RangeError(`the server gave up: ${value.toString('utf8', 1, 200)}`)
    if (value[0] === 1) yield value.subarray(1)
  }
}

async function toPack(lines: AsyncGenerator<PktLine>): Promise<void> {
  for (;;) {
    const { done, value } = await lines.next()
    if (done) throw new RangeError('an answer without a pack')
    const text = value?.toString('utf8', 0, 200) ?? ''
    if (text.startsWith('ERR ')) throw /not our ref|bad object|not a valid/i.test(text) ? new NotThere(text) : new RangeError(text)
    if (text.trimEnd() === 'packfile') return
  }
}
