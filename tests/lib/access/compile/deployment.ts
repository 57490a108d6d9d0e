import type { Deployment } from '../../../../lib/access/compile/deployment.ts'
import { parseRules } from '../../../../lib/access/parse.ts'
import { parseSites } from '../../../../lib/model/sites.ts'

/** Two small sites, one with a base that is not its name, and their rules. */
export function smallDeployment(options: Partial<Deployment> = {}): Deployment {
  return {
    rules: parseRules(`
version: 1
members: [prova]
groups:
  urp: { of: prova }
  interna: { of: "*" }
rules:
  - { path: /prova/, readers: [everyone], authors: [urp], approvers: [urp] }
  - { path: /prova/bilancio/pagina/conto/, approvers: [urp, interna], need: 2 }
  - { path: /interna/, readers: [staff], authors: [interna], approvers: [interna] }
  - { path: /regole/, readers: [staff], authors: [urp], approvers: [urp] }
`),
    sites: parseSites(`
siti:
  prova:
    { tipo: public, ente: prova, nome: Comune di Prova, breve: Prova, base: /prova/, colore: "#0b5c8a", stemma: /urp/media/stemma.svg, indirizzo: Piazza 1,
      cap: "59100", localita: Prova, codice_fiscale: "00000000000", telefono: "0", email: urp@prova.example, pec: pec@prova.example,
      regione: { nome: Regione, url: "https://regione.example/" }, accessibilita: "https://accessibile.example/" }
  interna:
    { tipo: intranet, nome: Interna, breve: Interna, base: /uffici/rete/, colore: "#3b3f8f", stemma: /tutti/media/stemma.svg, email: interna@prova.example, aree: { tutti: Tutti } }
`),
    host: 'redazione.prova.example',
    listen: null,
    root: '/srv/redazione/siti',
    portal: '127.0.0.1:8080',
    org: 'comune-di-prova',
    ...options,
  }
}
