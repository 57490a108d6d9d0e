/** What a person came to do with a page in force. */
export type Wanted = 'remove' | 'move' | null

const WORDS = { remove: 'togli', move: 'sposta' } as const

/** The desk's screen of a page in force: `content/prato/urp/notizia/x.md` is `#/pagina/prato/urp/notizia/x`. */
export function pageHref(path: string, wanted: Wanted = null): string {
  const place = path.replace(/^content\//, '').replace(/\.md$/, '')
  return `#/pagina/${place}${wanted === null ? '' : `/${WORDS[wanted]}`}`
}

/** The page, and what is wanted of it, of an address of the desk; `null` for any other. */
export function readPageHref(path: string): { readonly path: string; readonly wanted: Wanted } | null {
  const [, place, word] = /^\/pagina\/([a-z0-9-]+(?:\/[a-z0-9-]+){3})(?:\/(togli|sposta))?$/.exec(path) ?? []
  if (place === undefined) return null
  return { path: `content/${place}.md`, wanted: word === 'togli' ? 'remove' : word === 'sposta' ? 'move' : null }
}
