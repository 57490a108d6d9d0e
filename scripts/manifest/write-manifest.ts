import { join } from 'node:path'
import { encodeManifestHead, headOf } from '../../lib/history/manifest/manifest-head.ts'
import { encodeManifest, type Manifest } from '../../lib/history/manifest/manifest.ts'
import { MANIFEST_OUT } from '../../lib/history/manifest/place.ts'
import { sign } from '../../lib/history/signature/sign.ts'
import type { SigningKey } from '../../lib/history/signature/signing-key.ts'
import type { Site } from '../../lib/model/sites.ts'
import { removeOutput, writeOutput } from '../server/write-outputs.ts'

/** Where what is said of a site goes. */
interface ManifestPlaces {
  /** The site's own folder of outputs. */
  readonly folder: string
  /** Where the whole manifest of a site that is not for everybody is kept: a folder that is never served as it is. */
  readonly wholeFolder: string
  /** Nothing is signed without it. */
  readonly key: SigningKey | null
}

/** Puts the manifest of a site where readers find it; of one that is not for everybody they get the head, and the whole is kept beside. */
export async function writeManifest({ tipo }: Pick<Site, 'tipo'>, manifest: Manifest, { folder, key, wholeFolder }: ManifestPlaces): Promise<void> {
  if (tipo === 'public') return writeSigned(folder, MANIFEST_OUT, encodeManifest(manifest), key)
  await keepWhole(manifest, wholeFolder, key)
  await writeSigned(folder, MANIFEST_OUT, encodeManifestHead(await headOf(manifest)), key)
}

/** Keeps a whole manifest in a folder; says where. */
export async function keepWhole(manifest: Manifest, wholeFolder: string, key: SigningKey | null): Promise<string> {
  await writeSigned(wholeFolder, `${manifest.site}.json`, encodeManifest(manifest), key)
  return join(wholeFolder, `${manifest.site}.json`)
}

/** Writes a text and the signature over its bytes, which goes first: who finds a new text finds its signature. */
async function writeSigned(folder: string, name: string, text: string, key: SigningKey | null): Promise<void> {
  if (key) await writeOutput(folder, `${name}.sig`, sign(Buffer.from(text), key, 'file'))
  else await removeOutput(folder, `${name}.sig`)
  await writeOutput(folder, name, text)
}
