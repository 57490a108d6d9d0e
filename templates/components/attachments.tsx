import type { Queries } from '../../lib/site/queries.ts'
import { fileNote } from '../text/file-note.ts'
import { href } from '../href.ts'
import { WORDS } from '../words/it.ts'
import { Icon } from './icon.tsx'

export interface Attachment {
  readonly titolo: string
  readonly file?: string | undefined
  readonly url?: string | undefined
}

/** Files and addresses to open, each saying what it is before it is opened. */
export function Attachments({ site, files, element }: { site: Queries; files: readonly Attachment[]; element?: string }) {
  return (
    <ul class="rd-files">
      {files.map((item) => (
        <li key={item.titolo}><FileLink site={site} item={item} element={element} /></li>
      ))}
    </ul>
  )
}

function FileLink({ site, item, element }: { site: Queries; item: Attachment; element?: string | undefined }) {
  return (
    <a class="rd-file" href={item.file ? href(site.site, item.file) : (item.url ?? '')} data-element={element}>
      <Icon site={site} name={item.file ? 'file' : 'link'} />
      <span>
        {item.titolo}
        {item.file ? ` (${fileNote(item.file, site.media(item.file))})` : <span class="visually-hidden"> {WORDS.newSite}</span>}
      </span>
    </a>
  )
}
