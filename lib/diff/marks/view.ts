/** What a person looks at: how it was, how it is, or both in one page. */
export type View = 'before' | 'after' | 'together'
