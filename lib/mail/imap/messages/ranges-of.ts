import { packMessageRange } from 'imapflow/lib/tools.js'

/** Dovecot takes lines of 64 kB; a thousand numbers that do not follow one another are eleven at most. */
const AT_ONCE = 1000

/** Numbers as the sets a command takes, a thousand at a time. */
export function rangesOf(uids: readonly number[]): readonly string[] {
  const valid = uids.filter((uid) => Number.isSafeInteger(uid) && uid > 0 && uid <= 0xffffffff)
  return Array.from({ length: Math.ceil(valid.length / AT_ONCE) }, (_, i) => packMessageRange(valid.slice(i * AT_ONCE, (i + 1) * AT_ONCE)))
}
