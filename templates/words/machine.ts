/** Words of what machines read and people follow: feeds, calendars, the catalogue of data. */
export const MACHINE_WORDS = {
  siteFeed: (site: string) => `Le novità del sito ${site}`,
  feedOf: (what: string, site: string) => `${what} – ${site}`,
  follow: 'Segui gli aggiornamenti',
  followWhat: (what: string) => `di «${what}» con un lettore di notizie (Atom)`,
  addToCalendar: 'Aggiungi al calendario',
  calendar: 'Calendario degli eventi',
  calendarOf: (site: string) => `Eventi – ${site}`,
  file: (what: string, kind: string) => `${what} (${kind})`,
  catalogueOf: (site: string) => `Catalogo dei dati aperti del ${site}`,
  catalogueText: (site: string) => `Gli insiemi di dati che il ${site} mette a disposizione di tutti, descritti come chiede il profilo nazionale DCAT-AP_IT.`,
  catalogue: 'Catalogo dei dati aperti',
} as const
