import type { ImmutableMap } from './immutable-map.ts'

/** The files only the form has so far, or only the proposal. */
export function draftFiles(entry: ImmutableMap): readonly { readonly path: string; readonly url?: string }[] {
  const files = (entry.get('mediaFiles') as { toJS(): { path: string; url?: string; draft?: boolean }[] } | undefined)?.toJS() ?? []
  return files.filter(({ draft }) => draft)
}
