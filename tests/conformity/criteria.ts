import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import * as v from 'valibot'
import { type Gathered, marked } from './gather.ts'
import type { Reading } from './reading.ts'
import { serviceSheet } from './service-sheet.ts'
import { fails, PASSES, tolerates, unless, type Verdict, worstOf } from './verdict.ts'

// The vocabularies as they are published, not as our model spells them.
const fixture = v.object({ topics: v.array(v.string()), secondLevel: v.array(v.string()), licence: v.object({ titolo: v.string(), testo: v.string() }) })
const NATIONAL = v.parse(fixture, JSON.parse(readFileSync('tests/fixtures/national-model.json', 'utf8')))
const levelled = (text: string) => text.replace(/[’']/g, "'").replace(/\s+/g, ' ').trim()

/** The criteria of the national model for municipal sites (App valutazione modelli, 1 November 2023) that a page can be held to without a host of its own. */
export const CRITERIA: Readonly<Record<string, (site: Gathered) => Verdict>> = {
  'C.SI.1.1': ({ home, first, second, services }) => worstOf([home, ...first, ...second, ...services].map(fontOf)),
  'C.SI.1.2': ({ home, first, second, services, booking }) => worstOf([home, ...first, ...second, ...services, booking].map(libraryOf)),
  'C.SI.1.3': ({ services }) => (services.length < 10 ? fails(`${services.length} services`) : worstOf(services.map(serviceSheet))),
  'C.SI.1.5': ({ topics }) => {
    const terms = marked(topics, 'topic-element').map(({ text }) => text)
    const known = terms.filter((term) => NATIONAL.topics.includes(term))
    if (terms.length > 0 && known.length === terms.length) return PASSES
    const strange = terms.filter((term) => !known.includes(term))
    return known.length >= terms.length / 2 && terms.length > 0 ? tolerates(...strange) : fails(...strange, `${terms.length} topics`)
  },
  'C.SI.1.6': ({ home }) => {
    const menu = ['management', 'news', 'all-services', 'live', 'custom-submenu'].flatMap((name) => marked(home, name).map(({ text, href }) => ({ name, text, href })))
    const wanted = [/^Amministrazione$/, /^Novità$/, /^Servizi$/, /^Vivere /i]
    const wrong = wanted.filter((label, i) => !label.test(menu[i]?.text ?? '')).map((label) => `menu: ${String(label)}`)
    const outside = menu.filter(({ href }) => !href.startsWith(new URL(home.url).origin)).map(({ text }) => `outside: ${text}`)
    if (wrong.length + outside.length > 0) return fails(...wrong, ...outside)
    return menu.length === 4 ? PASSES : menu.length <= 7 ? tolerates(`${menu.length} voices`) : fails(`${menu.length} voices`)
  },
  'C.SI.1.7': ({ first }) => {
    const links = first.flatMap((reading) => ['management-category-link', 'news-category-link', 'service-category-link', 'custom-category-link'].flatMap((name) => marked(reading, name)))
    const strange = links.filter(({ text }) => !NATIONAL.secondLevel.includes(text.toLowerCase())).map(({ text }) => text)
    if (links.length > 0 && strange.length === 0) return PASSES
    return links.length > 0 && strange.length < links.length / 2 ? tolerates(...strange) : fails(...strange, `${links.length} titles`)
  },
  'C.SI.2.1': ({ servicesPage, services }) => unless([servicesPage, ...services].filter((reading) => !marked(reading, 'appointment-booking').some(({ href }) => href !== '')).map(({ url }) => `no booking on ${url}`)),
  'C.SI.2.2': ({ services }) => unless(services.filter((reading) => !reading.index.some(({ label }) => label === 'Contatti') || (marked(reading, 'service-area')[0]?.text.length ?? 0) < 3).map(({ url }) => `no contacts on ${url}`)),
  'C.SI.2.3': ({ home, questions }) => {
    if (questions.status !== 200) return fails(`FAQ ${questions.status}`)
    return /faq|domande frequenti/i.test(marked(home, 'faq')[0]?.text ?? '') ? PASSES : tolerates('label of FAQ')
  },
  'C.SI.2.4': ({ home, disservice }) => {
    const [link] = marked(home, 'report-inefficiency')
    if (!link || (disservice && disservice.status !== 200)) return fails(`disservice ${disservice?.status ?? 'nowhere'}`)
    return /^(segnala(zione)? )?disservizio$/i.test(link.text) ? PASSES : tolerates(link.text)
  },
  'C.SI.3.2': ({ home }) => {
    const [link] = marked(home, 'accessibility-link')
    return link?.href.includes('https://form.agid.gov.it/') ? PASSES : fails(`accessibility: ${link?.href ?? 'no link'}`)
  },
  'C.SI.3.3': ({ home, privacy }) => unless(privacy.status === 200 && marked(home, 'privacy-policy-link')[0]?.href ? [] : ['no privacy page']),
  'C.SI.3.4': ({ legalNotes }) => {
    const title = marked(legalNotes, 'legal-notes-section').map(({ text }) => text).join(' ')
    const body = marked(legalNotes, 'legal-notes-body').map(({ text }) => text).join(' ')
    return unless([...(title === NATIONAL.licence.titolo ? [] : [`title: ${title}`]), ...(levelled(body) === levelled(NATIONAL.licence.testo) ? [] : [`sentence: ${body}`])])
  },
}

const FONTS: ReadonlySet<string> = new Set(['Titillium Web', 'Lora', 'Roboto Mono'])

function fontOf({ url, fonts }: Reading): Verdict {
  const strange = fonts.filter(({ family }) => !FONTS.has(family))
  if (fonts.length > 0 && strange.length === 0) return PASSES
  const why = [...new Set(strange.map(({ family }) => `${family} on ${url}`))]
  return fonts.length > 0 && strange.every(({ nested }) => nested) ? tolerates(...why) : fails(...why, `${fonts.length} texts on ${url}`)
}

const css = readFileSync(createRequire(import.meta.url).resolve('bootstrap-italia/dist/css/bootstrap-italia.min.css'), 'utf8')
const LIBRARY: ReadonlySet<string> = new Set([...css.matchAll(/\.(-?[_a-zA-Z][\w-]*)/g)].map(([, name]) => name ?? ''))

function libraryOf({ url, classes, bootstrapItalia }: Reading): Verdict {
  const known = classes.filter((name) => LIBRARY.has(name))
  const share = known.length / Math.max(1, classes.length)
  return unless([
    ...(Number(bootstrapItalia.split('.')[0]) >= 2 ? [] : [`version «${bootstrapItalia}» on ${url}`]),
    ...(share >= 0.3 ? [] : [`${Math.round(share * 100)} % of the classes on ${url}`]),
  ])
}
