import type { MessageRef } from './mail.ts'
import { readSearch, searchParams, type SearchPlace } from './search/search-place.ts'

/** Why something is being written: for nobody yet, or about a message. */
export type ComposeHow = 'draft' | 'reply' | 'reply-all' | 'forward' | 'forward-whole'

export type Route =
  | { readonly at: 'list'; readonly folder: string; readonly open: MessageRef | null }
  | { readonly at: 'search'; readonly search: SearchPlace; readonly open: MessageRef | null }
  | { readonly at: 'compose'; readonly id: string; readonly about: { readonly how: ComposeHow; readonly ref: MessageRef } | null; readonly to: string }
  | { readonly at: 'settings' }

const HOWS: Readonly<Record<string, ComposeHow>> = { bozza: 'draft', rispondi: 'reply', 'rispondi-a-tutti': 'reply-all', inoltra: 'forward', 'inoltra-come-allegato': 'forward-whole' }
const INBOX = 'INBOX'

/**
 * Reads the part of the address after `#`: `/INBOX`, `/INBOX/m/7/12`, `/cerca?testo=nido`, `/scrivi/<draft id>`,
 * `/impostazioni`. Folders are written whole, percent-encoded, so that no name of a folder is taken for a place of ours.
 */
export function readRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?')
  const [first = '', ...rest] = path.split('/').map(decoded)
  const asked = new URLSearchParams(query)
  if (first === 'impostazioni') return { at: 'settings' }
  if (first === 'scrivi') return { at: 'compose', id: rest[0] ?? '', about: readAbout(asked), to: asked.get('a') ?? '' }
  if (first === 'cerca') return { at: 'search', search: readSearch(asked), open: readRef(rest) }
  return { at: 'list', folder: first.replace(/^~/, '') || INBOX, open: rest[0] === 'm' ? readRef([first.replace(/^~/, ''), ...rest.slice(1)]) : null }
}

export function folderHref(folder: string): string {
  return `#/${folderSegment(folder)}`
}

export function messageHref({ folder, validity, uid }: MessageRef): string {
  return `${folderHref(folder)}/m/${encodeURIComponent(validity)}/${uid}`
}

/** @param open the message that is open beside what was found */
export function searchHref(search: SearchPlace, open: MessageRef | null = null): string {
  const within = open ? `/${refSegments(open)}` : ''
  return `#/cerca${within}?${searchParams(search)}`
}

/** @param to an address it is for */
export function composeHref(id: string, about: { readonly how: ComposeHow; readonly ref: MessageRef } | null = null, to = ''): string {
  const how = about && Object.keys(HOWS).find((word) => HOWS[word] === about.how)
  const asked = new URLSearchParams({ ...(about && how ? { come: how, di: refSegments(about.ref) } : {}), ...(to === '' ? {} : { a: to }) })
  return `#/scrivi/${encodeURIComponent(id)}${asked.size === 0 ? '' : `?${asked}`}`
}

export const SETTINGS_HREF = '#/impostazioni'

// A folder may well be called «cerca».
function folderSegment(folder: string): string {
  return encodeURIComponent(['cerca', 'scrivi', 'impostazioni'].includes(folder) || folder.startsWith('~') ? `~${folder}` : folder)
}

function refSegments({ folder, validity, uid }: MessageRef): string {
  return [folder, validity, String(uid)].map(encodeURIComponent).join('/')
}

function readAbout(asked: URLSearchParams): { how: ComposeHow; ref: MessageRef } | null {
  const how = HOWS[asked.get('come') ?? '']
  const ref = readRef((asked.get('di') ?? '').split('/').map(decoded))
  return how && ref ? { how, ref } : null
}

function readRef([folder = '', validity = '', uid = '']: readonly string[]): MessageRef | null {
  return folder !== '' && /^[1-9]\d{0,9}$/.test(uid) ? { folder, validity, uid: Number(uid) } : null
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return ''
  }
}
