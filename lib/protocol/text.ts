/** `GET /api/desk/text?n=12&path=…`: the file of an entry as it is kept, before and after a proposal; `null` where there is none. */
export interface TextAnswer {
  readonly before: string | null
  readonly after: string | null
}
