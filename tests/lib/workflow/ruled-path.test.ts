import { test } from 'uvu'
import * as assert from 'uvu/assert'
import type { Site } from '../../../lib/model/sites.ts'
import { ruledPath } from '../../../lib/workflow/ruled-path.ts'

const sites = [{ key: 'prato' }, { key: 'intranet' }] as unknown as readonly Site[]
const ruled = (path: string) => ruledPath({ sites }, path)

test('on a file of a site its own rule decides', () => {
  assert.is(ruled('content/prato/urp/notizia/mercato.md'), '/prato/urp/notizia/mercato')
  assert.is(ruled('content/prato/urp/media/foto.jpg'), '/prato/urp/media/foto.jpg')
  assert.is(ruled('content/regole.yml'), '/regole')
})

test('on the list of the sites, and on the pages and files of a site that is to be, who decides on the rules does', () => {
  for (const path of ['content/siti.yml', 'content/vernio/urp/pagina/privacy.md', 'content/vernio/urp/media/stemma.svg']) assert.is(ruled(path), '/regole', path)
})

test('nothing else is theirs by that: a file of the program, of no place, or of a site in a place that no entry has', () => {
  for (const path of ['scripts/start.ts', '.github/workflows/check.yml', 'README.md', 'content/altro.yml', 'content/vernio/index.md', 'content/vernio/urp/pagina/../privacy.md']) assert.is.not(ruled(path), '/regole', path)
})

test.run()
