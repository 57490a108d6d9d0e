import { slugOf } from '../../model/slug.ts'
import type { OwnPlace } from './own-place.ts'

/** A file of a mail, as it is to lie among the media of a place. */
export interface MailFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** Where a file goes; the name is plain, and another file of the same name stays what it is. */
export function mediaPathOf({ site, owner }: OwnPlace, { name }: MailFile, taken: ReadonlySet<string>): string {
  const dot = name.lastIndexOf('.')
  const stem = slugOf(dot > 0 ? name.slice(0, dot) : name) || 'allegato'
  const ending = dot > 0 ? name.slice(dot + 1).toLowerCase().replace(/[^a-z0-9]/g, '') : ''
  const path = (mark: string) => `content/${site.key}/${owner}/media/${stem.slice(0, 80)}${mark}.${ending || 'bin'}`
  let number = 1
  while (taken.has(path(number === 1 ? '' : `-${number}`))) number++
  return path(number === 1 ? '' : `-${number}`)
}

/** How a page of the site names a file of its own: `/urp/media/modulo.pdf`. */
export function mediaReference(path: string): string {
  return `/${path.split('/').slice(2).join('/')}`
}

export function isPicture(path: string): boolean {
  return /\.(jpe?g|png|webp|gif|avif)$/.test(path)
}
