export type Trailer = readonly [key: string, value: string]

const key = /^[A-Za-z0-9][A-Za-z0-9-]*$/

/**
 * A commit message followed by its trailers, as git-interpret-trailers(1) reads them.
 *
 * They are always a paragraph of their own: git reads only the last one, so whatever looks like
 * `Approved-by: …` in what a person wrote never counts as a trailer.
 */
export function appendTrailers(message: string, trailers: readonly Trailer[]): string {
  const body = message.replace(/\r\n?/g, '\n').replaceAll('\0', '').trim()
  const lines = trailers.map(([name, value]) => {
    if (!key.test(name)) throw new TypeError(`not a trailer key: ${name}`)
    return `${name}: ${value.replace(/[\s\0]+/g, ' ').trim()}`
  })
  return `${[body || '-', ...(lines.length > 0 ? [lines.join('\n')] : [])].join('\n\n')}\n`
}

/** The value of a trailer of the last paragraph, the last one when it is given twice. */
export function trailer(message: string, name: string): string | undefined {
  return trailersNamed(message, name).at(-1)
}

/** Every value of a trailer of the last paragraph, in order. */
export function trailersNamed(message: string, name: string): readonly string[] {
  const [, ...paragraphs] = message.trimEnd().split(/\n{2,}/)
  const block = paragraphs.at(-1)?.split('\n') ?? []
  return block.filter((line) => line.startsWith(`${name}: `)).map((line) => line.slice(name.length + 2))
}
