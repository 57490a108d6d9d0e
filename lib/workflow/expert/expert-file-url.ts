/** Where whoever was asked looks at a file of the proposal. */
export function expertFileUrl(question: string, path: string): string {
  return `/parere/file?${new URLSearchParams({ q: question, path })}`
}
