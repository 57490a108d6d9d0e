import { mimes } from 'hono/utils/mime'

/** The `Content-Type` of a file by the ending of its name, the same on every server. */
export const CONTENT_TYPES: ReadonlyMap<string, string> = new Map(Object.entries(mimes))

/** The type of a file with no ending we know: a browser saves it and shows nothing. */
export const OTHER_TYPE = 'application/octet-stream'

/** @param file its name, or its path */
export function contentType(file: string): string {
  return CONTENT_TYPES.get(/\.([a-zA-Z0-9]+)$/.exec(file)?.[1]?.toLowerCase() ?? '') ?? OTHER_TYPE
}
