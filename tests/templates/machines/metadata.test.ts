import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { parseSites } from '../../../lib/model/sites.ts'
import { readFileSync } from 'node:fs'
import { absolute } from '../../../templates/machines/absolute.ts'
import { fileTypeCode, FREQUENCY_CODES, THEME_CODES } from '../../../templates/machines/catalogue/authority.ts'
import { licenceOf } from '../../../templates/machines/licences.ts'
import { openingHours } from '../../../templates/machines/metadata/opening-hours.ts'
import { priceOf } from '../../../templates/machines/metadata/price.ts'
import { romeTime } from '../../../templates/machines/metadata/rome-time.ts'
import { DATASET_THEMES } from '../../../lib/model/vocabularies/dataset-themes.ts'
import { FREQUENCIES } from '../../../lib/model/vocabularies/frequencies.ts'

const hours = (...lines: string[]) => openingHours(lines)?.map((item) => `${(item.dayOfWeek as string[]).map((day) => day.slice(0, 2)).join('')} ${String(item.opens)}-${String(item.closes)}`)

test('hours that say days and times are told to machines', () => {
  assert.equal(hours('lunedì e giovedì 9:00–13:00'), ['MoTh 09:00-13:00'])
  assert.equal(hours('da martedì a sabato 9:00–19:00', 'Domenica 10:00-12:30'), ['TuWeThFrSa 09:00-19:00', 'Su 10:00-12:30'])
  assert.equal(hours('dal lunedì al venerdì 8:30–12:30 e 15:00–17:30'), ['MoTuWeThFr 08:30-12:30', 'MoTuWeThFr 15:00-17:30'])
  assert.equal(hours('lunedì, mercoledì e venerdì dalle 8.30 alle 12.30', 'martedì e giovedì anche 15:00–17:30'), ['MoWeFr 08:30-12:30', 'TuTh 15:00-17:30'])
})

test('hours that leave any doubt are not', () => {
  for (const line of ['sempre aperto', 'sabato 9:00–12:00, solo carta d’identità', 'primo sabato del mese 9:00–12:00', 'sabato 10:00–13:00, da aprile a novembre', 'da venerdì a lunedì 9:00–13:00', 'lunedì 13:00–9:00', 'lunedì 9:00–25:00', 'lunedì 9:70–10:80', 'lunedì', '9:00–13:00', 'su appuntamento', '']) assert.is(hours('lunedì 9:00–13:00', line), undefined, line)
})

test('a price is told where it is one for all, and «free» where it is for all', () => {
  for (const cost of ['Gratuito', 'Ingresso libero', 'ingresso gratuito.', 'Partecipazione gratuita']) assert.equal(priceOf(cost, '/e/'), { isAccessibleForFree: true }, cost)
  for (const [cost, price] of [['5 euro', '5'], ['Biglietto 7,50 euro', '7.50'], ['€ 12', '12'], ['8 €', '8']]) assert.equal(priceOf(String(cost), '/e/'), { offers: { '@type': 'Offer', price, priceCurrency: 'EUR', url: '/e/' } }, cost)
  for (const cost of ['5 euro, gratis fino a 12 anni', 'Ingresso libero, si paga quello che si mangia', 'Gratuito, con prenotazione', '30 euro, pranzo compreso', '6 euro a bambino', 'da 5 a 10 euro', '']) assert.equal(priceOf(cost, '/e/'), {}, cost)
})

test('a time is told with its distance from UTC, in winter and in summer, and not where nobody knows which was meant', () => {
  assert.is(romeTime('2026-06-02T18:00'), '2026-06-02T18:00+02:00')
  assert.is(romeTime('2026-12-02T18:00'), '2026-12-02T18:00+01:00')
  assert.is(romeTime('2026-10-25T02:30'), '2026-10-25T02:30')
  assert.is(romeTime('2026-06-02'), '2026-06-02')
})

test('an address is absolute where the site has a host, below its folder, and what leads elsewhere stays as it is', () => {
  const hosted = { base: '/prato/', url: 'https://www.comune.prato.example/' }
  assert.is(absolute(hosted, '/servizi/'), 'https://www.comune.prato.example/prato/servizi/')
  assert.is(absolute({ ...hosted, base: '/' }, '/'), 'https://www.comune.prato.example/')
  assert.is(absolute({ base: '/prato/' }, '/servizi/'), '/prato/servizi/')
  for (const address of ['https://altro.example/x', '//altro.example/x', 'mailto:a@b.example']) assert.is(absolute(hosted, address), address)
})

test('the host of a site is https and nothing but a host', () => {
  const text = readFileSync('content/siti.yml', 'utf8')
  const withUrl = (url: string) => () => parseSites(text.replace('url: https://www.comune.prato.example/', `url: "${url}"`))
  assert.not.throws(withUrl('https://comune.prato.example/'))
  for (const url of ['http://comune.prato.example/', 'https://comune.prato.example', 'https://comune.prato.example/prato/', 'https://a@b.example/', 'https://b.example:8080/', 'https://b.example/?x', 'javascript:alert(1)', 'https://localhost/', '//b.example/']) {
    assert.throws(withUrl(url), /siti\.prato\.url/, url)
  }
})

test('every theme and frequency of the model has its code in the lists of the Union, none twice', () => {
  for (const [codes, names] of [[THEME_CODES, DATASET_THEMES], [FREQUENCY_CODES, FREQUENCIES]] as const) {
    assert.equal(Object.keys(codes).sort(), [...names].sort())
    assert.is(new Set(Object.values(codes)).size, names.length)
  }
})

test('a licence is known by its short name, however it is written, and another is not guessed', () => {
  assert.is(licenceOf('cc by 4.0')?.national, 'https://w3id.org/italia/controlled-vocabulary/licences/A21_CCBY40')
  assert.is(licenceOf('CC0-1.0')?.url, 'https://creativecommons.org/publicdomain/zero/1.0/')
  assert.is(licenceOf('tutti i diritti riservati'), null)
})

test('data say what file they are by the ending of their address', () => {
  assert.equal(['https://dati.example/a.csv', 'https://dati.example/a.XLSX?v=2', 'https://dati.example/api/alberi', 'https://dati.csv/'].map(fileTypeCode), ['CSV', 'XLSX', 'HTML', 'HTML'])
})

test.run()
