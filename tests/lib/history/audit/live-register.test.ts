import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { forgeSource } from '../../../../lib/history/audit/forge-source.ts'
import { AuditRegister } from '../../../../lib/history/audit/register.ts'
import { sign } from '../../../../lib/workflow/decide/sign.ts'
import { openOffice, SIGNERS, STORIES } from '../../../scripts/verify/honest.ts'
import { ALWAYS, named } from './read-register.ts'

const office = await openOffice()
test.after(() => office.end())
const register = new AuditRegister(forgeSource(office.work, office.forge.kept, SIGNERS))

test('the register of a portal that runs has what was published since it was last asked, and an emergency that was signed since', async () => {
  await STORIES.emergencyUnsigned(office, 'allerta')
  const before = await register.rows(ALWAYS)
  assert.equal(before.rows.map(named), [['emergency-unsigned'], ['first-content']])

  await STORIES.simple(office, 'tempo')
  await sign(office.work, office.franco, { number: before.rows[0]?.proposal ?? 0 })
  const after = await register.rows(ALWAYS)
  assert.equal(after.rows.map(named), [[], ['emergency-signed'], ['first-content']])
  assert.is(after.rows[1]?.emergency?.signed?.id, 'franco')
  assert.is(after.rows[2], before.rows[1], 'what cannot change is not made again')
})

test('asked to answer at once it gives what it has made, says how much there is, and comes to an end', async () => {
  const hasty = new AuditRegister(forgeSource(office.work, office.forge.kept, SIGNERS))
  const seen: number[] = []
  for (let made = 0, total = 1; made < total; ) {
    const { rows, total: all } = await hasty.rows(ALWAYS, -1)
    assert.ok(rows.length > made)
    made = rows.length
    total = all
    seen.push(made)
  }
  assert.equal(seen, [1, 2, 3])
  assert.equal((await hasty.rows(ALWAYS)).rows, (await register.rows(ALWAYS)).rows)
})

test('a commit that is not on the published line has no row', async () => {
  const { rows } = await register.rows(ALWAYS)
  assert.is((await register.row(rows[0]?.commit ?? ''))?.title, 'Avviso tempo')
  assert.is(await register.row('a'.repeat(40)), null)
  assert.is(await register.row(rows[0]?.tip ?? ''), null)
})

test.run()
