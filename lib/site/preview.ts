import type { OutputsOf } from './output.ts'
import { openQueries } from './queries.ts'
import type { SiteChange, SiteInput } from './site-input.ts'
import { openSources, type SourceFile, type Sources, undoOf } from './sources.ts'

/** A second graph of the same site, for what is only tried. */
export interface Preview {
  readonly of: (change: SiteChange, entryPath: string) => string | null
  readonly follow: (change: SiteChange) => void
}

/**
 * Trying a change in the graph of what is published would run its outputs twice, there and back. This graph has
 * no outputs: it computes the one page that is asked for and what that reads, and remembers it for the next time.
 */
export function openPreview(input: Omit<SiteInput, 'files'> & { readonly outputs: OutputsOf }, published: Sources): Preview {
  let trial: { readonly sources: Sources; readonly page: (entryPath: string) => string | null } | undefined

  const open = () => {
    const sources = openSources({ today: published.today.peek(), files: published.files() as ReadonlyMap<string, SourceFile> })
    const queries = openQueries(input, sources)
    const page = (entryPath: string) => {
      const recipe = input.outputs.pageOf(queries, entryPath)
      return recipe && input.outputs.make(queries, recipe)
    }
    return { sources, page }
  }

  return {
    of: (change, entryPath) => {
      trial ??= open()
      const { sources, page } = trial
      const undo = undoOf(sources, { files: new Map([...(change.files ?? []), [entryPath, null]]) })
      try {
        sources.apply(change)
        const file = sources.files().get(entryPath)
        if (!file) return null
        sources.apply({ files: new Map([[entryPath, { ...file, trial: true }]]) })
        return page(entryPath)
      } finally {
        sources.apply(undo)
      }
    },
    follow: (change) => trial?.sources.apply(change),
  }
}
