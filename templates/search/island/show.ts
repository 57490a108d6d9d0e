import { excerptOf } from '../excerpt.ts'
import type { Hit } from '../find.ts'
import type { FoundPage } from './found-page.ts'

/** Loads the texts of some results. One whose text is gone meanwhile, because the page went, is left out. */
export async function show(hits: readonly Hit[]): Promise<readonly FoundPage[]> {
  const pages = hits.map(async ({ words, data }): Promise<readonly FoundPage[]> => {
    const text = await data().catch(() => null)
    if (!text) return []
    const { title = '', tipo = '', data: date = null } = text.meta
    return [{ url: text.url, title, kind: tipo, date, pieces: excerptOf(text.content, words, title) }]
  })
  return (await Promise.all(pages)).flat()
}
