import * as fc from 'fast-check'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { checkPeople } from '../../../lib/access/check-people.ts'
import { newShortages } from '../../../lib/access/new-shortages.ts'
import type { Person } from '../../../lib/access/person.ts'
import { publishable } from '../../../lib/access/publishable.ts'
import type { Rules } from '../../../lib/access/rules.ts'
import { readTerritory } from '../../../scripts/build/read-territory.ts'
import { GROUPS, MEMBERS, person, RUNS } from './generated.ts'

const someone = (id: string, member: string, groups: readonly string[]): Person => ({ id, member, groups, name: id, email: `${id}@ente.example`, office: '', role: '' })
const peopleOf = (...people: readonly Person[]) => new Map(people.map((one) => [one.id, one]))
const rulesWith = (need?: number): Rules => ({
  members: MEMBERS,
  groups: GROUPS,
  rules: [{ path: '/prato/', readers: ['everyone'], authors: ['urp'], approvers: ['urp'], ...(need === undefined ? {} : { need }) }],
})

const [anna, bruno, carla] = ['anna', 'bruno', 'carla'].map((id) => someone(id, 'prato', ['urp'])) as [Person, Person, Person]
const stranger = someone('dario', 'montemurlo', ['urp'])

test('the people of the sample content are enough for its rules', async () => {
  const { rules, people } = await readTerritory('content')
  assert.ok(people.size > 10)
  assert.equal(checkPeople(rules, people), [])
})

const BAD: readonly (readonly [title: string, need: number | undefined, people: readonly Person[], sentence: string])[] = [
  ['nobody', undefined, [], 'In «/prato/» serve un’approvazione di chi non ha scritto, ma nella rubrica nessuno può approvare: aggiungi qualcuno al gruppo o abbassa «need».'],
  ['one person alone', undefined, [anna, stranger], 'In «/prato/» serve un’approvazione di chi non ha scritto, ma nella rubrica una persona sola può approvare: aggiungi qualcuno al gruppo o abbassa «need».'],
  ['two, where two approvals are asked', 2, [anna, bruno], 'In «/prato/» servono 2 approvazioni di chi non ha scritto, ma nella rubrica solo 2 persone possono approvare: aggiungi qualcuno al gruppo o abbassa «need».'],
]

for (const [title, need, people, sentence] of BAD) {
  test(`${title} who may approve is too few, and the sentence says so`, () => {
    assert.equal(checkPeople(rulesWith(need), peopleOf(...people)), [sentence])
  })
}

test('one approver more than approvals are asked is enough, and where nobody writes none is missing', () => {
  assert.equal(checkPeople(rulesWith(), peopleOf(anna, bruno)), [])
  assert.equal(checkPeople(rulesWith(2), peopleOf(anna, bruno, carla)), [])
  assert.equal(checkPeople({ ...rulesWith(), rules: [{ path: '/prato/', readers: ['everyone'] }] }, peopleOf()), [])
})

test('what a lane asks may be asked anywhere: where two approvals are, three people must be able to give one', () => {
  const lanes = [{ lane: 'heavy', when: ['money'], need: 2 }] as const
  assert.equal(checkPeople({ ...rulesWith(), lanes }, peopleOf(anna, bruno)).length, 1)
  assert.equal(checkPeople({ ...rulesWith(), lanes }, peopleOf(anna, bruno, carla)), [])
  const before = { rules: rulesWith(), people: peopleOf(anna, bruno) }
  assert.match(newShortages(before, { ...before, rules: { ...before.rules, lanes } }).join(), /In «\/prato\/» servono 2 approvazioni/)
  assert.equal(newShortages({ ...before, rules: { ...before.rules, lanes } }, { ...before, rules: { ...before.rules, lanes } }), [])
})

test('where the people are enough, what one approver writes can be published by the others; where they are not, it cannot', () => {
  const crowd = fc.uniqueArray(person, { selector: ({ id }) => id, maxLength: 5 })
  const tally = { enough: 0, tooFew: 0 }
  fc.assert(
    fc.property(crowd, fc.integer({ min: 1, max: 3 }), fc.constantFrom('urp', 'redazione', 'staff', 'staff-prato'), (people, need, approvers) => {
      const rules: Rules = { ...rulesWith(need), rules: [{ path: '/prato/', readers: ['everyone'], authors: ['everyone'], approvers: [approvers], need }] }
      const enough = checkPeople(rules, peopleOf(...people)).length === 0
      const approvals = people.map((by) => ({ by, tree: 't' }))
      const everyTime = people.every((author) => publishable(rules, { paths: ['/prato/x'], authors: [author], approvals, tree: 't' }).publishable)
      if (enough) assert.ok(everyTime)
      else if (people.length > 0) assert.not(everyTime)
      tally[enough ? 'enough' : 'tooFew'] += 1
    }),
    RUNS,
  )
  assert.ok(tally.enough > 100 && tally.tooFew > 100, JSON.stringify(tally))
})

test.run()
