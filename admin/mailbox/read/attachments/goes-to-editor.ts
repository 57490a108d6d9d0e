/** What the editor takes as a file of a page (`checkMedia` refuses the rest, and what is not what its name says). */
const ENDINGS = /\.(?:jpe?g|png|webp|gif|avif|pdf|odt|ods|docx|xlsx)$/i
const LARGEST = 10_000_000

/** The attachment can begin a page of the editor. */
export function goesToEditor({ name, size }: { readonly name: string; readonly size: number | null }): boolean {
  return ENDINGS.test(name) && (size ?? 0) <= LARGEST
}
