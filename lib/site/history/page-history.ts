/** A text of a page as it was published, and what may be told of that publication: never who wrote or approved it. */
export interface PageVersion {
  /** The content path it had then. */
  readonly path: string
  /** `null`: the page was taken away. */
  readonly bytes: Uint8Array | null
  /** When it was published, in milliseconds since the epoch. */
  readonly at: number
  /** The groups in whose name people approved it, one for each person; none where nobody recorded it. */
  readonly roles: readonly string[]
  /** It was published without waiting for the approvals of the rules. */
  readonly urgent: boolean
  /** Names of the blobs of the files it needs, by reference (`/<owner>/media/<name>`). */
  readonly media: ReadonlyMap<string, string>
}

/** What was published of a page, the oldest first. */
export interface PageHistory {
  readonly versions: readonly PageVersion[]
  /** Does it go back to the first publication? */
  readonly whole: boolean
}
