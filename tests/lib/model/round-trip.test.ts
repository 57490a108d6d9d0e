import * as fc from 'fast-check'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { parseEntry, parseValues } from '../../../lib/model/parse.ts'
import { serializeEntry } from '../../../lib/model/serialize.ts'
import { CONTENT_TYPES } from '../../../lib/model/types.ts'
import { valuesFor } from './generated-values.ts'

const encode = (text: string) => new TextEncoder().encode(text)

for (const type of CONTENT_TYPES) {
  for (const site of type.sites) {
    test(`what is saved of a «${type.label}» is what is read back (${site})`, () => {
      const path = `content/sito/urp/${type.name}/prova.md`
      fc.assert(
        fc.property(valuesFor(type, site, 'urp'), (values) => {
          const first = parseValues(path, values, site)
          // A rule between fields may refuse what each field alone allows: that is another test's matter.
          fc.pre('entry' in first)
          const text = serializeEntry(first.entry)
          const again = parseEntry(path, encode(text), site)
          if (!('entry' in again)) throw new Error(again.issues.map((issue) => issue.sentence).join('\n'))
          assert.equal(again.entry.values, first.entry.values)
          assert.is(serializeEntry(again.entry), text, 'and written the same way')
        }),
        { numRuns: 60 },
      )
    })
  }
}

test.run()
