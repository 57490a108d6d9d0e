import { Problem } from '../../../lib/errors/problem.ts'

/** What to write, where «take it away» does not say enough. */
const HOW: Readonly<Record<string, string>> = {
  OIDC_ISSUER: 'Scrivi l’indirizzo del servizio come lo scrive lui, con https:// e di un solo ente: https://accesso.ente.example/realm. Serve se c’è un’altra variabile OIDC_.',
  OIDC_CLIENT_ID: 'Scrivi il nome con cui il servizio di accesso conosce questo portale: serve sempre insieme a OIDC_ISSUER.',
  OIDC_CLIENT_SECRET: 'Scrivi il segreto che il servizio di accesso ha dato a questo portale, o toglilo se non ne ha dati.',
  OIDC_CLIENT_SECRET_FILE: 'Scrivi il percorso di un file che si può leggere e che contiene solo il segreto; in questo caso togli OIDC_CLIENT_SECRET.',
  OIDC_NAME: 'Scrivi in poche parole il nome dell’accesso, come sta bene dopo «Entra con».',
  OIDC_PERSON_CLAIM: 'Scrivi il nome di un dato che il servizio di accesso dà di ogni persona e che è uguale al suo nome nella rubrica, per esempio preferred_username.',
  MAILBOX_LOGIN: 'Scrivi un server per ogni dominio, con imaps:// oppure imap:// (allora con STARTTLS): prato.example=imaps://imap.prato.example:993, altro.example=imap://posta.altro.example. Se sono gli stessi server di IMAP_URL, basta scrivere «IMAP_URL».',
  MAILBOX_CA: 'Scrivi il percorso di un file PEM con il certificato di cui fidarsi; serve solo insieme a MAILBOX_LOGIN o a IMAP_URL.',
  SMTP_HOST: 'Scrivi il nome del server di posta, senza porta: smtp.ente.example. Serve se c’è un’altra variabile SMTP_; senza nessuna, non parte posta.',
  SMTP_PORT: 'Scrivi il numero della porta: 587, che è quella di sempre, oppure 465.',
  SMTP_USER: 'Scrivi il nome con cui il portale entra nel server di posta, insieme a SMTP_PASSWORD_FILE; toglili tutti e due se il server non chiede chi è.',
  SMTP_PASSWORD_FILE: 'Scrivi il percorso di un file che si può leggere e che contiene solo la password; serve sempre insieme a SMTP_USER.',
  SMTP_CA: 'Scrivi il percorso di un file PEM con il certificato di cui fidarsi, o toglilo se il server ne ha uno che tutti riconoscono.',
  SMTP_FROM: 'Scrivi da chi parte la posta: redazione@ente.example, oppure Redazione Diffusa <redazione@ente.example>. Serve sempre insieme a SMTP_HOST.',
  IMAP_URL: 'Scrivi un server per ogni dominio, con imaps:// oppure imap:// (allora con STARTTLS): prato.example=imaps://imap.prato.example, altro.example=imap://posta.altro.example. Serve sempre insieme a SMTP_URL.',
  SMTP_URL: 'Scrivi il server di invio di ogni dominio di IMAP_URL, e di nessun altro: prato.example=smtps://smtp.prato.example (porta 465), altro.example=smtp://posta.altro.example (porta 587, con STARTTLS).',
  SIEVE_URL: 'Scrivi il server dei filtri dei domini che ne hanno uno, tra quelli di IMAP_URL: prato.example=sieve://imap.prato.example. Se non ce n’è, togli la variabile.',
  WEBMAIL_KEYS_FILE: 'Scrivi il percorso di un file con una chiave per riga, di 32 byte in base64url: la prima chiude, le altre aprono ancora. Serve solo insieme a IMAP_URL; senza, vale la chiave del portale.',
  APPROVE_WITH: 'L’unico valore è «oidc», e solo se ci sono OIDC_ISSUER e OIDC_CLIENT_ID. Senza, per approvare va bene ogni accesso.',
}

export class InvalidSettingProblem extends Problem {
  readonly code = 'invalid-setting'
  readonly status = 500
  readonly remedy: string

  /** @param name of the variable; its value may be a secret and is not said */
  constructor(name: string) {
    super(`La variabile ${name} non ha un valore che si può usare.`, { name })
    this.remedy = HOW[name] ?? `Correggi ${name} o toglila: senza, vale quella di sempre.`
  }
}
