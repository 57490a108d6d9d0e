import type { Storage } from 'unstorage'
import * as v from 'valibot'
import { type BlobPlace, openBlobStore } from './open-blob-store.ts'
import { openStore } from './open-store.ts'
import { InvalidSettingProblem } from './problems/invalid-setting-problem.ts'

const word = v.pipe(v.string(), v.minLength(1), v.maxLength(500))
const schema = v.object({
  STORE: v.optional(v.picklist(['files', 'netlify-blobs']), 'files'),
  BLOBS_SITE_ID: v.optional(word),
  BLOBS_TOKEN: v.optional(word),
  BLOBS_URL: v.optional(v.pipe(v.string(), v.url())),
})

/**
 * What is not content, where the environment says: in files of this machine unless told, or in Netlify Blobs. A function of
 * Netlify finds the store of its project by itself; anywhere else it is named by `BLOBS_SITE_ID` and `BLOBS_TOKEN`.
 *
 * @param dir of the files
 * @throws {InvalidSettingProblem}
 */
export function chooseStore(environment: Readonly<Record<string, string | undefined>>, dir: string): Storage {
  const result = v.safeParse(schema, environment)
  if (!result.success) throw new InvalidSettingProblem(v.getDotPath(result.issues[0]) ?? '')
  const { STORE, BLOBS_SITE_ID: siteID, BLOBS_TOKEN: token, BLOBS_URL: url } = result.output
  if (STORE === 'files') return openStore(dir)
  if (!siteID !== !token) throw new InvalidSettingProblem(siteID ? 'BLOBS_TOKEN' : 'BLOBS_SITE_ID')
  const place: BlobPlace | null = siteID && token ? { siteID, token, ...(url ? { edgeURL: url, uncachedEdgeURL: url } : {}) } : null
  return openBlobStore(place)
}
