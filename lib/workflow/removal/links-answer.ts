import { accessPath } from '../../access/covering.ts'
import { mayRead } from '../../access/decide.ts'
import type { Person } from '../../access/person.ts'
import type { LinksAnswer } from '../../protocol/removal.ts'
import { editorUrl } from '../editor-url.ts'
import type { Published } from '../published.ts'
import type { LinkingPage } from './links-to.ts'

/** Pages that point at another, as far as this person may know of them: the rest is a number. */
export function linksAnswer(published: Published, person: Person, linking: readonly LinkingPage[]): LinksAnswer {
  const readable = linking.filter(({ entry }) => mayRead(published.rules, person, accessPath(entry.path)))
  return {
    pages: readable.map(({ entry, where }) => ({
      path: entry.path,
      title: String(entry.values.titolo),
      where: [...new Set(where.map(({ label }) => label))],
      byName: where.some(({ by }) => by === 'relation'),
      editorUrl: editorUrl(published, person, entry.path),
    })),
    closed: linking.length - readable.length,
  }
}
