/** What is said of where a finding is, beside its names. */
export const DETAIL_WORDS = {
  others: (files: number) => (files === 1 ? 'e un altro file' : `e altri ${String(files)} file`),
} as const
