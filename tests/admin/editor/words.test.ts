import en from 'decap-cms-locales/dist/esm/en/index.js'
import it from 'decap-cms-locales/dist/esm/it/index.js'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { italian as over, type Phrases } from '../../../admin/editor/italian.ts'
import { PHRASES } from '../../../admin/editor/phrases.ts'


function flat(phrases: Phrases, under = ''): [string, string][] {
  return Object.entries(phrases).flatMap(([key, value]): [string, string][] => (typeof value === 'string' ? [[under + key, value]] : flat(value, `${under}${key}.`)))
}

const english = new Map(flat(en))
const italian = new Map(flat(over(it)))

test('every phrase Decap has in English is there in Italian', () => {
  assert.equal([...english.keys()].filter((key) => !italian.has(key)), [])
})

test('every variable of an English phrase that is not its own name is kept in Italian, and none is invented', () => {
  const variables = (phrase: string) => [...new Set(phrase.match(/%\{\w+\}/g) ?? [])].sort()
  for (const [key, phrase] of english) {
    const known = variables(phrase)
    for (const used of variables(italian.get(key) ?? '')) assert.ok(known.includes(used), `${key}: ${used} is not known`)
    if (key.endsWith('details') || key.includes('onFail')) assert.equal(variables(italian.get(key) ?? ''), known, key)
  }
})

test('a phrase of ours replaces one of Decap’s, or is one that a patch of the toolbar reads', () => {
  const added = ['editor.editorToolbar.backToDraft', 'editor.editorToolbar.sendToReview']
  assert.equal(flat(PHRASES).map(([key]) => key).filter((key) => !english.has(key)), added)
})

test('the three states have the words of the office, and no word of version control is shown', () => {
  assert.equal(['draft', 'inReview', 'ready'].map((state) => italian.get(`editor.editorToolbar.${state}`)), ['Bozza', 'In revisione', 'Pronta'])
  assert.equal(['draftHeader', 'inReviewHeader', 'readyHeader'].map((state) => italian.get(`workflow.workflowList.${state}`)), ['Bozza', 'In revisione', 'Pronta'])
  const forbidden = /\b(branch|merge|commit|pull request|backend|repository|raccolt[ae]|config\.yml)\b/i
  const shown = [...italian].filter(([key]) => !key.startsWith('auth.'))
  assert.equal(shown.filter(([, phrase]) => forbidden.test(phrase)), [])
})

test.run()
