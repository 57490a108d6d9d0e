import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { absent } from '../../lib/forge/embedded/disk/absent.ts'
import { isOfManifest, MANIFEST_OUT, SIGNATURE_OUT } from '../../lib/history/manifest/place.ts'
import { filesIn } from '../manifest/files-in.ts'
import { isAddress, servedAt } from './served-at.ts'

/** A manifest as it is kept or served: its bytes, and the signature over them. */
export interface KeptManifest {
  readonly text: Uint8Array
  readonly signature: string | null
}

/** @returns `null` where there is none */
export async function manifestIn(file: string): Promise<KeptManifest | null> {
  const text = await readFile(file).catch(absent)
  return text && { text, signature: await readFile(`${file}.sig`, 'utf8').catch(absent) }
}

/** The manifest that a site serves, from its folder or its address. */
export async function manifestOf(site: string): Promise<KeptManifest | null> {
  if (!isAddress(site)) return manifestIn(join(site, MANIFEST_OUT))
  const [text, signature] = [await servedAt(site, MANIFEST_OUT), await servedAt(site, SIGNATURE_OUT)]
  return text && { text, signature: signature && new TextDecoder().decode(signature) }
}

/** SHA-256 of every file of a site's folder, but for what tells of them. */
export async function outputsIn(folder: string): Promise<ReadonlyMap<string, string>> {
  return new Map([...(await filesIn(folder))].filter(([path]) => !isOfManifest(path)))
}
