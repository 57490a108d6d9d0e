import type { MailQuery } from '../mail.ts'
import type { ListRoute } from './list-href.ts'

/** Which list is looked at: a folder, what was found in one, or what was found in all. */
export type ListPlace =
  | { readonly kind: 'folder'; readonly folder: string; readonly query: MailQuery | null; readonly conversations: boolean }
  | { readonly kind: 'everywhere'; readonly query: MailQuery }

/** The list that goes with an address. What is found stands message by message: a conversation would hide which one it was. */
export function listPlaceOf(route: ListRoute, conversations: boolean): ListPlace {
  if (route.at === 'list') return { kind: 'folder', folder: route.folder, query: null, conversations }
  const { query, folder } = route.search
  return folder === null ? { kind: 'everywhere', query } : { kind: 'folder', folder, query, conversations: false }
}
