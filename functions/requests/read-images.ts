import { LARGEST_IMAGE, MOST_IMAGES } from '../../lib/model/requests/limits.ts'
import { imageKind } from '../../lib/requests/image-kind.ts'
import type { SentFile } from '../public-form/public-form.ts'
import type { Services } from '../services.ts'

type Images = { readonly ok: true; readonly images: readonly Uint8Array[] } | { readonly ok: false; readonly fault: 'long' | 'shape' }

/** Images that somebody sent, each made anew: nothing of the file they chose is kept but what is seen. */
export async function readImages(files: readonly SentFile[], { remake }: Services['images']): Promise<Images> {
  if (files.length > MOST_IMAGES || files.some(({ file }) => file.size > LARGEST_IMAGE)) return { ok: false, fault: 'long' }
  const images: Uint8Array[] = []
  for (const { file } of files) {
    const bytes = new Uint8Array(await file.arrayBuffer())
    const image = imageKind(bytes) ? await remake(bytes) : null
    if (!image) return { ok: false, fault: 'shape' }
    images.push(image)
  }
  return { ok: true, images }
}
