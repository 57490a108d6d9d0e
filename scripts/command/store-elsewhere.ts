import type { Storage } from 'unstorage'
import { chooseStore } from '../server/choose-store.ts'

/** The store this environment means, where it is no folder of the portal's; else `null`. */
export function storeElsewhere(): Storage | null {
  return (process.env.STORE || 'files') === 'files' ? null : chooseStore(process.env, '')
}
