import { DATA } from '../server/data-dir.ts'

/** What lies in a copy beside the folders of the portal, which keep their names. */
export const COPY = {
  /** The manifest: SHA-256 of every other file, as `sha256sum -c` reads it. Written last: without it there is no copy. */
  sums: 'SHA256SUMS',
  facts: 'copia.json',
  rules: 'regole.json',
  keys: 'chiavi',
} as const

/** A copy that is whole, in the order of their names the order of their moments. */
export const WHOLE = /^copia-\d{8}T\d{9}Z$/
/** What a copy is while it is written, and one that is being removed: neither is a copy. */
export const UNFINISHED = /^\.(in-corso|da-togliere)-/

export const copyName = (at: number): string => `copia-${new Date(at).toISOString().replace(/[-:.]/g, '')}`
export const unfinishedName = (name: string): string => `.in-corso-${name}`
export const leavingName = (name: string): string => `.da-togliere-${name}`

/** What a copy does with each thing a portal keeps; what is made again, or read again from GitHub, is not copied. */
const FATES = { repository: 'git', store: 'folder', mail: 'folder', accessLog: 'log', key: 'secret', signingKey: 'secret', signers: 'file', sites: 'made again', manifests: 'made again', assets: 'made again', images: 'made again', github: 'made again' } as const satisfies Record<keyof typeof DATA, string>

/** The folders that are copied file by file, by their names in the portal's folder. */
export const COPIED_FOLDERS: readonly string[] = namesOf('folder')

function namesOf(fate: (typeof FATES)[keyof typeof FATES]): readonly string[] {
  return Object.entries(DATA).flatMap(([thing, name]) => (FATES[thing as keyof typeof DATA] === fate ? [name] : []))
}

const IN_REPOSITORY = /^(HEAD|config|packed-refs|refs\/heads\/main|redazione\/transaction\.json|objects\/[0-9a-f]{2}\/[0-9a-f]{38}|objects\/pack\/pack-[0-9a-f]{40}\.(pack|idx))$/
const FOLDERS: readonly string[] = [...COPIED_FOLDERS, ...namesOf('log')]

/** Whether a path may be in a copy: a name of ours, that leads nowhere else than below the folder it is restored to. */
export function mayBeInCopy(path: string): boolean {
  const [root = '', ...rest] = path.split('/')
  if (rest.length === 0) return path === COPY.facts || path === COPY.rules || path === DATA.signers
  if (rest.some((part) => part === '' || part === '.' || part === '..' || part.includes('\0'))) return false
  if (root === DATA.repository) return IN_REPOSITORY.test(rest.join('/'))
  return FOLDERS.includes(root) || path === `${COPY.keys}/${DATA.key}` || path === `${COPY.keys}/${DATA.signingKey}`
}
