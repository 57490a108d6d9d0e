import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { BRIDGE, BRIDGE_TEXT, curtain, scene, type Scene } from './scene.ts'

const ENTRY = '#/collections/prato-notizia/entries/polizia-municipale/chiusura-ponte'

test.after(curtain)

function title({ page }: Scene) {
  return page.getByLabel('Titolo', { exact: true })
}

async function saveTitle(on: Scene, value: string): Promise<void> {
  await title(on).fill(value)
  await on.page.getByRole('button', { name: 'Salva', exact: true }).click()
}

test('a save that is refused shows the server’s sentence and its remedy, with the text still in the form', async () => {
  const on = await scene()
  await on.go(ENTRY)
  await title(on).waitFor()
  on.double.refusals.set('save', { status: 422, code: 'invalid-entry', sentence: 'Il titolo promette troppo.', remedy: 'Accorcialo e salva di nuovo.' })
  await saveTitle(on, 'Tutti i ponti del mondo')
  await on.page.getByText('Non salvata. Il titolo promette troppo. Accorcialo e salva di nuovo.').waitFor()
  assert.is(await title(on).inputValue(), 'Tutti i ponti del mondo')
  assert.ok(await on.page.getByRole('button', { name: 'Togli o sposta…' }).isVisible(), 'no draft was made, so there is none to withdraw')
  await on.page.getByRole('button', { name: 'Salva', exact: true }).click()
  await on.page.getByText('Bozza salvata').waitFor()
  assert.is(on.double.sent('save').length, 2)
  await on.close()
})

test('a save on a page that changed meanwhile is refused, and nobody’s work is lost', async () => {
  const on = await scene()
  await on.go(ENTRY)
  await title(on).waitFor()
  on.double.answer('save', { collection: 'prato-notizia', slug: 'polizia-municipale/chiusura-ponte', requestId: 'altra-persona', path: BRIDGE, base: { head: on.double.head, tip: null }, text: BRIDGE_TEXT.replace('tre', 'quattro'), media: [] })
  await saveTitle(on, 'Un altro titolo')
  await on.page.getByText('Nel frattempo un’altra persona ha cambiato questa pagina.').waitFor()
  assert.is(await title(on).inputValue(), 'Un altro titolo')
  assert.match([...on.double.proposals.values()][0]?.text ?? '', /quattro giorni/)
  await on.close()
})

test('a save that got no answer is sent again under the same id', async () => {
  const on = await scene()
  await on.go(ENTRY)
  await title(on).waitFor()
  await on.page.route('**/api/cms/save', (route) => route.abort(), { times: 1 })
  const ids: unknown[] = []
  on.page.on('request', (request) => void (request.url().endsWith('/save') && ids.push((request.postDataJSON() as { requestId: string }).requestId)))
  await saveTitle(on, 'Un altro titolo')
  await on.page.getByText('Il server non risponde.').waitFor()
  await on.page.getByRole('button', { name: 'Salva', exact: true }).click()
  await on.page.getByText('Bozza salvata').waitFor()
  assert.is(ids.length, 2)
  assert.is(ids[0], ids[1])
  await on.close()
})

test('a text that would nearly vanish is saved only when the person says so', async () => {
  const on = await scene()
  await on.go(ENTRY)
  await title(on).waitFor()
  on.page.on('dialog', (dialog) => void dialog.accept())
  on.double.refusals.set('save', { status: 409, code: 'shrunk-text', sentence: 'Il testo passa da 4000 a 20 caratteri.', remedy: 'Conferma.' })
  await saveTitle(on, 'Un altro titolo')
  await on.page.getByText('Bozza salvata').waitFor()
  assert.equal(on.double.sent('save').map(({ confirmed }) => confirmed), [false, true])
  await on.close()
})

for (const read of ['proposal', 'entry']) {
  test(`a page that cannot be read (${read}) opens no form`, async () => {
    const on = await scene()
    on.double.refusals.set(read, { status: 503, code: 'busy', sentence: 'Il sistema è occupato.', remedy: 'Riprova tra un minuto.' })
    await on.go(ENTRY)
    await on.page.getByRole('alert').filter({ hasText: 'Il sistema è occupato. Riprova tra un minuto.' }).first().waitFor()
    assert.is(await title(on).count(), 0)
    await on.page.getByRole('button', { name: 'Riprova' }).click()
    await title(on).waitFor()
    await on.close()
  })
}

test('a page whose fields cannot be read opens no form', async () => {
  const on = await scene()
  on.double.published.set(BRIDGE, '---\ntitolo: [aperto\n---\n\nTesto\n')
  await on.go(ENTRY)
  await on.page.getByText('Questa pagina non si può aprire nel modulo.').first().waitFor()
  assert.is(await title(on).count(), 0)
  await on.close()
})

test('a publication that is refused says why', async () => {
  const on = await scene()
  on.page.on('dialog', (dialog) => void dialog.accept())
  await on.go(ENTRY)
  await title(on).waitFor()
  await saveTitle(on, 'Un altro titolo')
  await on.page.getByText('Bozza salvata').waitFor()
  const [key, proposal] = [...on.double.proposals][0] ?? []
  if (key && proposal) on.double.proposals.set(key, { ...proposal, status: 'pending_publish' })
  await on.page.reload()
  await on.page.getByRole('button', { name: 'Pubblica', exact: true }).click()
  await on.page.getByText('Pubblica adesso').click()
  await on.page.getByText('Non pubblicata. La pagina non è ancora approvata. Aspetta la redazione.').waitFor()
  await on.close()
})

test.run()
