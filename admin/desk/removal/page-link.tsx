import { REMOVAL_WORDS } from '../words/removal.ts'
import { pageHref } from './page-href.ts'

/** The way to where a page in force is taken away or moved. */
export function PageLink({ path, title }: { readonly path: string; readonly title: string }) {
  return (
    <a class="desk-page-link" href={pageHref(path)}>
      {REMOVAL_WORDS.page.toPage}
      <span class="visually-hidden"> {title}</span>
    </a>
  )
}
