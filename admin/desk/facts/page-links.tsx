import type { Fact } from '../../../lib/model/facts/fact.ts'
import { FACTS_WORDS as say } from '../words/facts.ts'

/** The pages that a relation named and names, to open and look at. */
export function PageLinks({ pages, before, after }: Required<Pick<Fact, 'pages'>> & Pick<Fact, 'before' | 'after'>) {
  const links = [
    [pages.before, before, say.sides.before],
    [pages.after, after, say.sides.after],
  ] as const
  return (
    <p class="desk-page-links">
      {links.map(
        ([href, title, side]) =>
          href !== null && (
            <a key={side} href={href} target="_blank" rel="noopener">
              {title} ({side})
            </a>
          ),
      )}
    </p>
  )
}
