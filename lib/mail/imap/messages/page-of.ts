import type { ListAsked } from '../../mailbox/mail-store.ts'

const MOST = 200

/** Which lines of a list are meant, whatever numbers somebody sent. */
export function pageOf({ from, count }: Pick<ListAsked, 'from' | 'count'>): { readonly from: number; readonly count: number } {
  return { from: Math.max(0, Math.trunc(from) || 0), count: Math.min(MOST, Math.max(1, Math.trunc(count) || 1)) }
}
