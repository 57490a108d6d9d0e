/** What an address answered tonight. */
export type Answer =
  /** `to`: where it has moved for good. */
  | { readonly is: 'good'; readonly to: string | null }
  /** It says that there is nothing, or nobody is there: `why` is a code. */
  | { readonly is: 'bad'; readonly why: Why; readonly status: number | null }
  /** Not known tonight, and no fault of the page: it asks not to be asked, or it is not ours to ask. */
  | { readonly is: 'unasked'; readonly why: 'robots' | 'busy' | 'inside' | 'late' }

export type Why = 'gone' | 'refused' | 'broken' | 'slow' | 'no-host' | 'no-answer' | 'certificate' | 'loop' | 'redirect'
