const count = (n: number, one: string, many: string) => (n === 1 ? `1 ${one}` : `${n} ${many}`)

/** Words of what changed, and of the lane that it makes. */
export const FACTS_WORDS = {
  changes: (n: number, subjects: string) => `${count(n, 'cosa cambiata', 'cose cambiate')}: ${subjects}`,
  nothing: 'Nessun campo è cambiato',
  moved: (n: number, subjects: string) => (n === 0 ? 'La pagina cambia indirizzo' : `La pagina cambia indirizzo, e altro: ${subjects}`),
  confirmation: 'Conferma: è ancora tutto giusto',
  confirmationHelp: 'Cambia solo il giorno in cui qualcuno l’ha ricontrollata. Il resto della pagina è come prima.',
  becomes: ' diventa ',
  noFile: 'Nessun file',
  openFile: (name: string) => `Apri ${name}`,
  openPage: (side: string) => `Apri la pagina (${side})`,
  sides: { before: 'prima', after: 'dopo' },

  lane: 'Corsia',
  lanes: { light: 'Corsia leggera', ordinary: 'Corsia ordinaria', heavy: 'Corsia pesante' },
  why: (lane: string, why: string) => (why === '' ? `${lane}.` : `${lane}: ${why}.`),
  needed: (n: number) => (n === 1 ? 'Serve un’approvazione.' : n === 2 ? 'Servono due approvazioni.' : n === 3 ? 'Servono tre approvazioni.' : `Servono ${n} approvazioni.`),
  whyLanes: 'Le regole delle corsie',
  lanesTitle: 'Le corsie: come si tratta una proposta',
  lanesHelp: 'Dipende da quello che cambia in una pagina in linea. Vale la prima riga che si adatta.',
  noLanes: 'Le regole non ne hanno: ogni proposta è ordinaria.',
  asked: (need: number, days: number) => `${need === 1 ? 'Basta 1 approvazione' : `Servono ${need} approvazioni`}, risposta entro ${count(days, 'giorno lavorativo', 'giorni lavorativi')}.`,
} as const
