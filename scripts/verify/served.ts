import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { absent } from '../../lib/forge/embedded/disk/absent.ts'
import { filesIn } from '../manifest/files-in.ts'
import { isAddress, servedAt } from './served-at.ts'

/** Where a site says what it was made of, and the signature beside it. */
export const MANIFEST_PLACE = '.well-known/manifesto.json'
export const SIGNATURE_ENDING = '.sig'

/** A manifest as it is kept or served: its bytes, and the signature over them. */
export interface KeptManifest {
  readonly text: Uint8Array
  readonly signature: string | null
}

/** @returns `null` where there is none */
export async function manifestIn(file: string): Promise<KeptManifest | null> {
  const text = await readFile(file).catch(absent)
  return text && { text, signature: await readFile(`${file}${SIGNATURE_ENDING}`, 'utf8').catch(absent) }
}

/** The manifest that a site serves, from its folder or its address. */
export async function manifestOf(site: string): Promise<KeptManifest | null> {
  if (!isAddress(site)) return manifestIn(join(site, MANIFEST_PLACE))
  const [text, signature] = [await servedAt(site, MANIFEST_PLACE), await servedAt(site, `${MANIFEST_PLACE}${SIGNATURE_ENDING}`)]
  return text && { text, signature: signature && new TextDecoder().decode(signature) }
}

/** SHA-256 of every file of a site's folder, but for what tells of them. */
export async function outputsIn(folder: string): Promise<ReadonlyMap<string, string>> {
  return new Map([...(await filesIn(folder))].filter(([path]) => !path.startsWith('.well-known/manifest')))
}
