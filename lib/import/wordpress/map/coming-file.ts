import { mediaName } from './library.ts'

/** How a file is named while nobody knows yet whose it will be, and for good where no entry that came in needs it. */
export function comingFile(place: string): string {
  const name = mediaName(place)
  return `/in-arrivo/media/${name ? `${name.stem}.${name.ending}` : 'file.bin'}`
}
