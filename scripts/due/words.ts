import type { JobReport } from '../../lib/workflow/clock/run-due.ts'

/** What `npm run due` says. */
export const DUE_WORDS = {
  job: ({ name, done, failed, error }: JobReport) => {
    if (error !== null) return `${name}: interrotto da un imprevisto.`
    if (done === 0 && failed === 0) return `${name}: niente da fare.`
    return `${name}: ${[...(done > 0 ? [done === 1 ? '1 fatta' : `${done} fatte`] : []), ...(failed > 0 ? [failed === 1 ? '1 non riuscita' : `${failed} non riuscite`] : [])].join(', ')}.`
  },
  noRepository: 'Qui non c’è ancora un portale: avvialo una volta con «npm start», oppure di’ dov’è con DATA_DIR.',
} as const
