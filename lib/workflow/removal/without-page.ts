import type { Published } from '../published.ts'
import { siteIndexes } from '../site-index.ts'

/** What would be in force without a page. */
export function withoutPage(published: Published, page: string): Published {
  const files = published.files.filter(({ path }) => path !== page)
  return { ...published, files, index: siteIndexes(files) }
}
