import { fstatSync, readSync } from 'node:fs'
import { type Octets, octetsOf } from '../../mime/octets.ts'

/** Octets that are read at a time. */
const WINDOW = 512 * 1024

/**
 * The octets of a message as they lie on the disk, read a window at a time, always into the same place. Reading waits for the
 * disk: a walk over 25 MB takes about 20 ms, and the callers are plain functions.
 */
export function fileOctets(fd: number): Octets {
  const length = fstatSync(fd).size
  let window = Buffer.allocUnsafe(Math.min(WINDOW, length))
  let [from, to] = [0, 0]
  const view = (start: number, wanted: number): Buffer => {
    const end = Math.min(wanted, length)
    if (start >= end) return Buffer.alloc(0)
    if (start < from || end > to) {
      if (end - start > window.length) window = Buffer.allocUnsafe(end - start)
      from = start
      to = start + readWhole(fd, window, start)
    }
    return window.subarray(start - from, end - from)
  }
  const indexOf = (text: string, start: number): number => {
    // What was read already is looked through first; a text may lie across two windows.
    for (let at = start; at + text.length <= length; at = to - text.length + 1) {
      if (at < from || at + text.length > to) view(at, at + WINDOW)
      const found = window.subarray(0, to - from).indexOf(text, at - from, 'latin1')
      if (found >= 0) return from + found
    }
    return -1
  }
  // One line, however long: an old program’s, and never large.
  if (indexOf('\n', 0) < 0) return octetsOf(Buffer.from(view(0, length)))
  return { length, view, indexOf }
}

function readWhole(fd: number, into: Buffer, position: number): number {
  let read = 0
  for (let got = -1; got !== 0 && read < into.length; read += got) got = readSync(fd, into, read, into.length - read, position + read)
  return read
}
