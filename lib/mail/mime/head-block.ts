import { HEAD_LIMIT } from './limits.ts'

const LF = 0x0a
const CR = 0x0d

/** The octets of a message before its first empty line. `whole` is false where they were too many, and cut. */
export function headBlock(message: Uint8Array): { readonly head: Uint8Array; readonly whole: boolean } {
  const most = Math.min(message.length, HEAD_LIMIT)
  let line = 0
  for (let at = message.indexOf(LF); at >= 0 && at < most; at = message.indexOf(LF, line)) {
    const empty = at === line || (at === line + 1 && message[line] === CR)
    if (empty) return { head: message.subarray(0, line), whole: true }
    line = at + 1
  }
  return { head: message.subarray(0, most), whole: message.length <= HEAD_LIMIT }
}
