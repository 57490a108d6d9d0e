/**
 * Decap encodes WebP with a WebAssembly codec, which would need `wasm-unsafe-eval` and 300 kB; the browser's own encoder
 * does the same for a picture that is only stripped of its metadata.
 *
 * @param quality from 0 to 100
 */
export async function encode(image: ImageData, { quality }: { quality: number }): Promise<Blob> {
  const canvas = document.createElement('canvas')
  canvas.width = image.width
  canvas.height = image.height
  canvas.getContext('2d')?.putImageData(image, 0, 0)
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no WebP encoder'))), 'image/webp', quality / 100)
  })
}
