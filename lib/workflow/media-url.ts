/** Where a person who may see it looks at a media file: in force, or as a proposal has it. */
export function mediaUrl(path: string, proposal?: number): string {
  const number = proposal === undefined ? '' : `&n=${proposal}`
  return `/api/cms/file?path=${encodeURIComponent(path)}${number}`
}
