import { join } from 'node:path'
import { DATA } from '../server/data-dir.ts'
import type { ContentPlace } from './content-place.ts'
import { copyFromGitHub } from './copy-from-github.ts'
import { type CopiedRepository, copyRepository } from './copy-repository.ts'
import type { OpenCopy } from './open-copy.ts'
import type { DescribedCopy } from './read-copy.ts'

/** Puts the content into a copy, from where it lies; nothing where it is not to be looked for. */
export async function copyContent(place: ContentPlace, dataDir: string, copy: OpenCopy, former: DescribedCopy | null): Promise<CopiedRepository> {
  if (place === 'elsewhere') return { refs: new Map(), objects: 0 }
  return place === 'here' ? copyRepository(join(dataDir, DATA.repository), copy) : copyFromGitHub(place, copy, former)
}
