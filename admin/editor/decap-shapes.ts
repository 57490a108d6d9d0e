/** The shapes Decap's core passes to a backend and takes from it (`decap-cms-lib-util`, `implementation.ts`; it ships no types). */
export interface ImplementationEntry {
  readonly data: string
  readonly file: { readonly path: string; readonly id: string }
}

export interface UnpublishedEntry {
  readonly slug: string
  readonly collection: string
  readonly status: string
  readonly updatedAt: string
  readonly pullRequestAuthor: string
  readonly diffs: readonly { readonly id: string; readonly path: string; readonly newFile: boolean }[]
}

export interface Asset {
  readonly path: string
  /** Absent when the file is one the server already has. */
  readonly fileObj?: File
  toBase64(): Promise<string>
}

export interface PersistedEntry {
  readonly dataFiles: readonly { readonly path: string; readonly slug: string; readonly raw: string }[]
  readonly assets: readonly Asset[]
}

export interface PersistOptions {
  readonly newEntry?: boolean
  readonly collectionName?: string
}

export interface User {
  readonly login: string
  readonly name: string
  readonly token: string
}
