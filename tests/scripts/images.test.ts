import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import type { ImageOutput } from '../../lib/site/output.ts'
import { imageShape } from '../../scripts/images/image-shape.ts'
import { openImageStore } from '../../scripts/images/image-store.ts'
import { openShapes } from '../../scripts/images/shapes.ts'
import { openImageWork } from '../../scripts/server/make-images.ts'

const folder = await mkdtemp(join(tmpdir(), 'immagini-'))
test.after(() => rm(folder, { recursive: true, force: true }))
const photo = await sharp({ create: { width: 640, height: 360, channels: 3, background: '#336699' } }).jpeg().toBuffer()
const image = (format: 'avif' | 'webp', width = 480): ImageOutput => ({ kind: 'image', path: 'content/prova/urp/media/foto.jpg', oid: 'a'.repeat(40), width, format })
const never = () => Promise.reject(new Error('it was read again'))

test('an image is made of the width and format its name says, once, and the same bytes by whoever makes it', async () => {
  const [here, there] = [openImageStore(join(folder, 'qui')), openImageStore(join(folder, 'la'))]
  for (const format of ['avif', 'webp'] as const) {
    const made = await here.make(image(format), () => Promise.resolve(photo))
    const { width, height, format: kind } = await sharp(made).metadata()
    assert.equal([width, height, kind], [480, 270, format === 'avif' ? 'heif' : 'webp'])
    assert.equal(await here.make(image(format), never), made)
    assert.equal(await there.make(image(format), () => Promise.resolve(photo)), made)
  }
  assert.is((await readdir(join(folder, 'qui'))).filter((name) => name.endsWith('.new')).length, 0)
})

test('an image held upright is measured and made upright', async () => {
  const lying = await sharp(photo).withMetadata({ orientation: 6 }).jpeg().toBuffer()
  assert.equal(imageShape('foto.jpg', lying), { shape: { width: 360, height: 640 } })
  const made = await openImageStore(join(folder, 'dritta')).make(image('webp', 180), () => Promise.resolve(lying))
  const { width, height } = await sharp(made).metadata()
  assert.equal([width, height], [180, 320])
})

test('what moves, what is no image and what only says it is are not measured', async () => {
  const frames = await sharp(Buffer.concat([Buffer.alloc(8 * 8 * 3, 90), Buffer.alloc(8 * 8 * 3, 200)]), { raw: { width: 8, height: 16, channels: 3, pageHeight: 8 } }).webp({ loop: 0, delay: [100, 100] }).toBuffer()
  assert.equal(imageShape('mossa.webp', frames), {})
  assert.equal(imageShape('ferma.webp', await sharp(photo).webp().toBuffer()), { shape: { width: 640, height: 360 } })
  assert.equal(imageShape('modulo.pdf', photo), {})
  assert.equal(imageShape('foto.jpg', Buffer.from('non è una foto')), {})
})

test('an image is measured once, also after a new start', async () => {
  const [dir, oid] = [join(folder, 'forme'), 'b'.repeat(40)]
  const first = await openShapes(dir)
  assert.equal(await first.of('foto.jpg', oid, () => Promise.resolve(photo)), { shape: { width: 640, height: 360 } })
  await first.keep()
  assert.equal(await (await openShapes(dir)).of('foto.jpg', oid, never), { shape: { width: 640, height: 360 } })
})

test('images are made in their turn after the start; one that cannot be made holds up none', async () => {
  const blobs = new Map([['a'.repeat(40), photo], ['c'.repeat(40), Buffer.from('rotta')]])
  const work = openImageWork(openImageStore(join(folder, 'turno')), { blob: (oid) => Promise.resolve(blobs.get(oid) ?? Buffer.alloc(0)) })
  const [written, said] = [[] as number[], [] as string[]]
  await work.put({ ...image('webp'), oid: 'c'.repeat(40) }, () => Promise.resolve(void written.push(-1)))
  const last = new Promise<void>((resolve) => void work.put(image('webp'), (bytes) => Promise.resolve(void written.push(bytes.byteLength)).then(resolve)))
  assert.equal(written, [], 'nothing is made before the start')
  const stop = work.start((event) => void said.push(event))
  await last
  await stop()
  assert.equal([written.length, (written[0] ?? 0) > 0, said], [1, true, ['image-not-made']])
  await work.put(image('webp'), (bytes) => Promise.resolve(void written.push(bytes.byteLength)))
  assert.is(written.length, 2, 'what was made is there at once')
})

test.run()
