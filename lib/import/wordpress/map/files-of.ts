import type { PhpValue } from '../read/php-value.ts'
import { phpTexts } from '../read/read-php.ts'
import type { SourceItem } from '../read/source-item.ts'
import type { TitledFile } from './desk.ts'
import { fileAt, placeIn } from './library.ts'
import type { NoteCode } from './note.ts'
import { oldAddress } from './old-address.ts'
import { shorten } from './shorten.ts'
import type { World } from './world.ts'

const LONGEST_TITLE = 120

/** The files a field names by their address, as our media; those that do not come along are told. */
export function filesOf(value: PhpValue | undefined, item: SourceItem, world: World, use: (place: string) => string | null, note: (code: NoteCode, what: string, sample: string) => void): readonly TitledFile[] {
  return phpTexts(value).filter(isAddress).flatMap((url) => {
    const old = oldAddress(url, item.link, world.site)
    const place = old && placeIn(world.library, old.path)
    const file = place === null ? null : use(place)
    if (place === null || file === null) note('media-missing', url, '')
    return place === null || file === null ? [] : [{ titolo: shorten(fileAt(world.library, place).title || titleOf(place), LONGEST_TITLE), file }]
  })
}

// A list of files also holds their numbers.
function isAddress(text: string): boolean {
  return /^(?:https?:)?\/\/|^\//.test(text.trim())
}

function titleOf(place: string): string {
  return place.slice(place.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '').replace(/[-_]+/g, ' ')
}
