import type { Oid } from '../../commit.ts'
import { DELIMITER, FLUSH, pktLine, pktLines } from './pkt-lines.ts'

/** Asks where every ref stands, all in one answer (gitprotocol-v2(5), `ls-refs`). */
export const REFS_REQUEST = [pktLine('command=ls-refs\n'), pktLine('agent=redazione-diffusa\n'), pktLine('object-format=sha1\n'), DELIMITER, pktLine('ref-prefix refs/\n'), FLUSH].join('')

// git-check-ref-format(1): none of these is in a name, so a row of ours can hold it.
const ROW = /^([0-9a-f]{40}) (refs\/[^\s~^:?*[\\]+)(?: |$)/

/** Name → object id. Throws `RangeError` when it is another answer or was cut. */
export async function refsIn(stream: AsyncIterable<Uint8Array>): Promise<ReadonlyMap<string, Oid>> {
  const refs = new Map<string, Oid>()
  for await (const line of pktLines(stream)) {
    if (line === null) return refs
    const [, oid, name] = ROW.exec(line.toString('utf8').trimEnd()) ?? []
    if (oid === undefined || name === undefined) throw new RangeError('not a list of refs')
    refs.set(name, oid)
  }
  throw new RangeError('a list of refs that was cut')
}
