import { batch, type Signal, signal } from '@preact/signals-core'
import type { PageHistory } from './history/page-history.ts'
import type { SiteChange, SiteFile, SiteInput } from './site-input.ts'

/** A file the graph reads; `trial` marks one that is being previewed: shown whatever its dates, even unfinished. */
export type SourceFile = SiteFile & { readonly trial?: true }

/** The leaves of the graph: what a site is made from, each a signal of its own. */
export interface Sources {
  readonly today: Signal<string>
  /** Content paths of the entries, sorted: the order decides who keeps a doubled name. */
  readonly entryPaths: Signal<readonly string[]>
  readonly file: (path: string) => SourceFile | null
  readonly files: () => ReadonlyMap<string, SourceFile>
  readonly history: (path: string) => PageHistory | null
  readonly apply: (change: Omit<SiteChange, 'files'> & { readonly files?: ReadonlyMap<string, SourceFile | null> }) => void
}

export function openSources(input: Pick<SiteInput, 'today' | 'files'>): Sources {
  const signals = new Map<string, Signal<SourceFile | null>>()
  const histories = new Map<string, Signal<PageHistory | null>>()
  const known = new Map<string, SourceFile>(input.files)
  const today = signal(input.today)
  const entryPaths = signal(sortedEntries(known))

  const at = (path: string) => {
    const found = signals.get(path) ?? signal(known.get(path) ?? null)
    signals.set(path, found)
    return found
  }
  const historyAt = (path: string) => {
    const found = histories.get(path) ?? signal(null)
    histories.set(path, found)
    return found
  }

  return {
    today,
    entryPaths,
    file: (path) => at(path).value,
    files: () => known,
    history: (path) => historyAt(path).value,
    apply: (change) =>
      batch(() => {
        if (change.today !== undefined) today.value = change.today
        let moved = false
        for (const [path, file] of change.files ?? []) {
          moved ||= known.has(path) !== (file !== null)
          if (file) known.set(path, file)
          else known.delete(path)
          const source = at(path)
          if (!sameFile(source.peek(), file)) source.value = file
        }
        for (const [path, history] of change.histories ?? []) historyAt(path).value = history
        if (moved) entryPaths.value = sortedEntries(known)
      }),
  }
}

function sortedEntries(files: ReadonlyMap<string, unknown>): readonly string[] {
  return [...files.keys()].filter((path) => path.endsWith('.md')).sort()
}

function sameFile(a: SourceFile | null, b: SourceFile | null): boolean {
  return a === b || (a !== null && b !== null && a.oid === b.oid && a.changedAt === b.changedAt && a.hasHistory === b.hasHistory && a.trial === b.trial)
}

/** The change that takes another back. */
export function undoOf(sources: Sources, change: SiteChange): SiteChange {
  const files = new Map([...(change.files ?? [])].map(([path]) => [path, sources.files().get(path) ?? null]))
  return { files, today: sources.today.peek() }
}
