import type { MailPerson } from '../../../../lib/mail/mailbox/messages.ts'

/** People of the town who write; all invented. */
export const CITIZENS: readonly MailPerson[] = [
  { name: 'Lucia Ferranti', email: 'lucia.ferranti@posta.example' },
  { name: 'Osvaldo Brandi', email: 'obrandi@casella.example' },
  { name: 'Mirella Conti Sardi', email: 'mirella.cs@posta.example' },
  { name: 'Tommaso D’Alò', email: 'tommaso.dalo@rete.example' },
  { name: 'Nicolò Perrà', email: 'nicolo.perra@posta.example' },
  { name: 'Fatima El Idrissi', email: 'fatima.elidrissi@casella.example' },
  { name: 'Giovanna Lippi', email: 'giovanna.lippi@rete.example' },
  { name: '', email: 'condominio.viagaribaldi12@posta.example' },
  { name: 'Wang Li', email: 'wang.li@casella.example' },
  { name: 'Circolo «La Querce»', email: 'segreteria@circololaquerce.example' },
]

/** Who works with the offices; all invented. */
export const SUPPLIERS: readonly MailPerson[] = [
  { name: 'Tipografia Bisenzio', email: 'ordini@tipografia-bisenzio.example' },
  { name: 'Assistenza Protocollo', email: 'assistenza@protocollo-facile.example' },
  { name: 'Cooperativa Il Melograno', email: 'amministrazione@coopmelograno.example' },
  { name: 'Studio tecnico Neri e Viti', email: 'studio@neriviti.example' },
  { name: 'Consorzio Servizi Valle', email: 'segreteria@consorziovalle.example' },
]
