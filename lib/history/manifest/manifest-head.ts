import * as v from 'valibot'
import { sha256 } from '../../digest/sha256.ts'
import { encodeManifest, type Manifest, SOURCE } from './manifest.ts'

/**
 * What everybody may know of the manifest of a site that is not for everybody: the names of its files tell what there is, so they
 * are not here. Who has the whole manifest sees with `manifest` that it is the one that was signed.
 */
export interface ManifestHead extends Omit<Manifest, 'files'> {
  /** How many files the site has. */
  readonly files: number
  /** SHA-256 of the text of the whole manifest, in hexadecimal. */
  readonly manifest: string
}

const Text = v.pipe(v.string(), v.parseJson(), v.strictObject({ ...SOURCE.entries, files: v.pipe(v.number(), v.safeInteger(), v.minValue(0)), manifest: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)) }))

/** The head of a manifest. */
export async function headOf({ files, ...source }: Manifest): Promise<ManifestHead> {
  return { ...source, files: files.size, manifest: await sha256(encodeManifest({ ...source, files })) }
}

/** The text of a head: equal heads give equal bytes. */
export function encodeManifestHead({ site, commit, rules, software, day, files, manifest }: ManifestHead): string {
  return `${JSON.stringify({ site, commit, rules, software: { version: software.version, commit: software.commit }, day, files, manifest }, null, 1)}\n`
}

/** Reads what `encodeManifestHead` wrote; `null` for anything else, also for a text that says the same in other bytes. */
export function parseManifestHead(text: string): ManifestHead | null {
  const parsed = v.safeParse(Text, text)
  return parsed.success && encodeManifestHead(parsed.output) === text ? parsed.output : null
}
