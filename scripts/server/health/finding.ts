/** How one thing is: good; not as it should be, and the portal works; not, and the portal is not to be relied on. */
export type Standing = 'pass' | 'warn' | 'fail'

/** What a look at one thing found; numbers and codes only, no name of anybody. */
export interface Finding {
  readonly status: Standing
  /** A code: `unreadable`, `full`, `behind`. */
  readonly why?: string
  readonly [detail: string]: string | number | undefined
}

/** Looks at one thing; what it throws is a failure. */
export type Check = () => Promise<Finding>
