/** What is said of a page that may still be right. */
export const CONFIRM_WORDS = {
  place: 'È ancora giusta?',
  verified: (day: string) => `Verificata il ${day}.`,
  neverVerified: 'Nessuno ha ancora confermato che è tutto giusto.',
  due: (day: string) => `Da riguardare entro il ${day}.`,
  overdue: (day: string) => `Andava riguardata entro il ${day}.`,
  confirm: 'È ancora giusto',
  next: 'La conferma va alla redazione, e il testo resta com’è.',
  changed: 'Hai cambiato qualcosa: salva, e manda la modifica in revisione.',
  sending: 'Un momento…',
  sent: (day: string) => `Grazie. La conferma è arrivata alla redazione: quando la approva, la pagina dirà «Verificata il ${day}».`,
} as const
