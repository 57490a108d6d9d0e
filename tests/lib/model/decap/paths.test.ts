import * as fc from 'fast-check'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { collectionName, editorFolder, editorSlug, fromEditorPath, pathOfEntry, readCollectionName, toEditorPath } from '../../../../lib/model/decap/paths.ts'
import { writeEntryPath } from '../../../../lib/model/entry-path.ts'
import { CONTENT_TYPES } from '../../../../lib/model/types.ts'
import { nameOfEntry } from '../../../../lib/workflow/proposal-name.ts'

const word = fc.stringMatching(/^[a-z0-9]{1,8}$/)
const segment = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join('-'))
const place = fc.record({ site: segment, owner: segment, type: fc.constantFrom(...CONTENT_TYPES.map((type) => type.name)), slug: segment })

test('a content path goes to the editor and comes back the same', () => {
  fc.assert(
    fc.property(place, (entry) => {
      const path = writeEntryPath(entry)
      const editorPath = toEditorPath(path)
      assert.is(editorPath, `${editorFolder(entry.site, entry.type)}/${editorSlug(entry)}.md`)
      assert.is(fromEditorPath(editorPath ?? ''), path)
    }),
  )
})

test('two content paths never share a path in the editor', () => {
  fc.assert(fc.property(place, place, (one, other) => (writeEntryPath(one) === writeEntryPath(other)) === (toEditorPath(writeEntryPath(one)) === toEditorPath(writeEntryPath(other)))))
})

test('a collection’s name tells its site and type, whatever hyphens the site has', () => {
  fc.assert(fc.property(place, ({ site, type }) => assert.equal(readCollectionName(collectionName({ site, type })), { site, type })))
})

test('collection and slug together are the content path again, and the name the workflow gives its proposal', () => {
  fc.assert(
    fc.property(place, (entry) => {
      const name = { collection: collectionName(entry), slug: editorSlug(entry) }
      assert.is(pathOfEntry(name.collection, name.slug), writeEntryPath(entry))
      assert.equal(name, nameOfEntry(entry))
    }),
  )
})

test('what is not an entry’s path has none in the editor', () => {
  for (const path of ['', 'content/prato/urp/notizia/../../regole.md', 'content/prato/urp/media/foto.jpg', '/content/prato/urp/notizia/a.md', 'content/Prato/urp/notizia/a.md', 'content/prato/urp/notizia/a.md\n']) {
    assert.is(toEditorPath(path), null, path)
    assert.is(fromEditorPath(path), null, path)
  }
  for (const [collection, slug] of [['prato', 'urp/a'], ['prato-notizia', 'a'], ['prato-notizia', 'urp/a/b'], ['prato-notizia', '../a'], ['-notizia', 'urp/a']]) assert.is(pathOfEntry(collection ?? '', slug ?? ''), null)
})

test.run()
