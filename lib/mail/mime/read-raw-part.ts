import type { PartContent } from '../mailbox/opened-message.ts'
import { bodyOfTree } from './body-of-tree.ts'
import { decodedPart } from './decoded-part.ts'
import { mimeTree } from './mime-tree.ts'
import { type Octets, octetsOf } from './octets.ts'

/** A part of a message in memory; the same as `partOfOctets`. */
export function readRawPart(bytes: Uint8Array, id: string): PartContent | null {
  return partOfOctets(octetsOf(bytes), id, () => undefined)
}

/**
 * A part of a message by the id that reading it gave, decoded as it is asked for; `null` where there is none.
 *
 * @param done called once, when nothing more of it is read
 */
export function partOfOctets(message: Octets, id: string, done: () => void): PartContent | null {
  const part = bodyOfTree(message, mimeTree(message).root).saved.find((one) => one.id === id)
  if (!part) return null
  return {
    name: part.name,
    type: part.type,
    size: part.encoding === 'base64' || part.encoding === 'quoted-printable' ? null : part.end - part.start,
    bytes: streamOf(decodedPart(message, part), done),
  }
}

function streamOf(pieces: Generator<Uint8Array>, done: () => void): ReadableStream<Uint8Array> {
  return new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        let next = pieces.next()
        while (!next.done && next.value.length === 0) next = pieces.next()
        if (!next.done) return controller.enqueue(next.value)
        done()
        controller.close()
      },
      cancel: done,
    },
    { highWaterMark: 0 },
  )
}
