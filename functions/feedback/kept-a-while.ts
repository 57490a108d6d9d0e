import type { Storage } from 'unstorage'

/** Milliseconds: nobody needs figures of ratings sooner, and who asks a thousand times reads the store once. */
const WHILE = 60_000

/** What was read of a site in a store, read again when it is older than a minute. */
export function keptAWhile<T>(read: (store: Storage, site: string) => Promise<T>): (store: Storage, site: string, now: number) => Promise<T> {
  const kept = new WeakMap<Storage, Map<string, { readonly at: number; readonly value: Promise<T> }>>()
  return (store, site, now) => {
    const sites = kept.get(store) ?? new Map<string, { readonly at: number; readonly value: Promise<T> }>()
    kept.set(store, sites)
    const found = sites.get(site)
    if (found && Math.abs(now - found.at) < WHILE) return found.value
    const value = read(store, site)
    sites.set(site, { at: now, value })
    value.catch(() => sites.delete(site))
    return value
  }
}
