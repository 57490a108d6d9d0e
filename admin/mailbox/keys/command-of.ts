/** What a key may ask for. */
export type Command =
  | 'next' | 'previous' | 'open' | 'back' | 'choose'
  | 'archive' | 'remove' | 'flag' | 'read' | 'unread' | 'move' | 'undo'
  | 'reply' | 'reply-all' | 'forward'
  | 'write' | 'search' | 'inbox' | 'sent' | 'drafts' | 'help'

const KEYS: Readonly<Record<string, Command>> = {
  j: 'next', k: 'previous', o: 'open', u: 'back', x: 'choose',
  e: 'archive', '#': 'remove', s: 'flag', I: 'read', U: 'unread', v: 'move', z: 'undo',
  r: 'reply', a: 'reply-all', f: 'forward',
  c: 'write', '/': 'search', '?': 'help',
}
const AFTER_G: Readonly<Record<string, Command>> = { i: 'inbox', s: 'sent', b: 'drafts' }

/**
 * What a key asks for, and whether it is the first of two: `g` waits for where to go.
 *
 * @param after `g` where that was pressed just before
 */
export function commandOf(key: string, after: 'g' | null): { readonly command: Command | null; readonly after: 'g' | null } {
  if (after === 'g' && Object.hasOwn(AFTER_G, key)) return { command: AFTER_G[key] ?? null, after: null }
  if (key === 'g') return { command: null, after: 'g' }
  return { command: Object.hasOwn(KEYS, key) ? (KEYS[key] ?? null) : null, after: null }
}
