import * as v from 'valibot'

/** What a build made, and from what: enough to make it again and find the same bytes. */
export interface Manifest {
  /** The key of the site in `siti.yml`. */
  readonly site: string
  /** The commit whose content was built. */
  readonly commit: string
  /** SHA-256 of the rules in force, in hexadecimal. */
  readonly rules: string
  /** Version of the software, and the commit it was built from where that is known. */
  readonly software: { readonly version: string; readonly commit: string | null }
  /** The day the build was made for, in Rome: what begins or ends by itself depends on it. */
  readonly day: string
  /** SHA-256 of every output by its path below the site's folder, in hexadecimal. */
  readonly files: ReadonlyMap<string, string>
}

const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))
const commit = v.pipe(v.string(), v.regex(/^[0-9a-f]{40}$/))
// Without `..`, an empty part or a backslash: a manifest names no file outside of the site's folder.
const path = v.pipe(v.string(), v.maxLength(1024), v.regex(/^(?!.*(?:^|\/)\.\.?(?:\/|$))[^/\\\0]+(?:\/[^/\\\0]+)*$/))

/** From what a site was made, as it is written. */
export const SOURCE = v.strictObject({
  site: v.string(),
  commit,
  rules: sha256,
  software: v.strictObject({ version: v.string(), commit: v.nullable(commit) }),
  day: v.pipe(v.string(), v.isoDate()),
})
const Text = v.pipe(v.string(), v.parseJson(), v.strictObject({ ...SOURCE.entries, files: v.record(path, sha256) }))

/** The text of a manifest: equal manifests give equal bytes, whatever the order their files came in. */
export function encodeManifest({ site, commit, rules, software, day, files }: Manifest): string {
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1))
  return `${JSON.stringify({ site, commit, rules, software: { version: software.version, commit: software.commit }, day, files: Object.fromEntries(sorted) }, null, 1)}\n`
}

/**
 * Reads what `encodeManifest` wrote; `null` for anything else, also for a text that says the same in other bytes: the
 * signature is over these.
 */
export function parseManifest(text: string): Manifest | null {
  const parsed = v.safeParse(Text, text)
  if (!parsed.success) return null
  const manifest = { ...parsed.output, files: new Map(Object.entries(parsed.output.files)) }
  return encodeManifest(manifest) === text ? manifest : null
}
