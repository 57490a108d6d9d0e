import { Problem } from '../../../lib/errors/problem.ts'

/** What to write, where «take it away» does not say enough. */
const HOW: Readonly<Record<string, string>> = {
  PUBLIC_URL: 'Scrivi l’indirizzo con cui le persone raggiungono il portale, con https:// e senza barra finale: https://redazione.ente.example. Senza https una sessione si ruba.',
  PORT: 'Scrivi il numero di una porta, per esempio 8080.',
  ACCESS_LOG_DAYS: 'Scrivi un numero di giorni, da 1 a 3650; senza, sono 180.',
  SESSION_KEY_FILE: 'Scrivi il percorso di un file che si può leggere, con 32 byte a caso: openssl rand -base64 32 > /etc/redazione/session.key',
  SIGNING_KEY_FILE: 'Scrivi il percorso di un file che si può leggere, con 32 byte a caso: openssl rand -base64 32 > /etc/redazione/firma.key',
  HEALTH_TOKEN_FILE: 'Scrivi il percorso di un file che si può leggere, con almeno 32 caratteri a caso: openssl rand -hex 32 > /etc/redazione/health.token',
  HISTORY_NAMES: 'Scrivi «names», e la storia dei contenuti tiene i nomi di chi lavora; oppure «ids», e tiene solo gli identificativi della rubrica.',
  ACCEPT: 'Si può scrivere root, no-mail, open-port, con una virgola tra l’uno e l’altro; senza, non si accetta niente di questo.',
  SOFTWARE_COMMIT: 'Scrivi l’impronta della versione di git da cui viene il programma (cifre esadecimali), o togli la variabile.',
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
  SMTP_PASSWORD: 'Serve dove non c’è un disco su cui tenere un file; altrove usa SMTP_PASSWORD_FILE. Mai tutti e due.',
  SESSION_KEY: 'Serve una chiave di 32 byte a caso, in base64url: openssl rand 32 | basenc --base64url | tr -d = la fa.',
  SIGNING_KEY: 'Serve una chiave di 32 byte a caso, in base64url, diversa da SESSION_KEY: con questa il portale firma le pubblicazioni. openssl rand 32 | basenc --base64url | tr -d = la fa.',
  PREVIEW_KEY: 'Serve una chiave di 32 byte a caso, in base64url, diversa da SESSION_KEY, insieme a PREVIEW_PROJECTS.',
  PREVIEW_PROJECTS: 'Scrivi i nomi dei progetti di Netlify che hanno anteprime, separati da virgole, insieme a PREVIEW_KEY.',
  STORE: 'Scrivi «files» oppure «netlify-blobs».',
  BLOBS_SITE_ID: 'Scrivi l’identificativo del progetto di Netlify, insieme a BLOBS_TOKEN; dentro una funzione di Netlify non serve nessuno dei due.',
  BLOBS_TOKEN: 'Scrivi un gettone di accesso di Netlify, insieme a BLOBS_SITE_ID; dentro una funzione di Netlify non serve nessuno dei due.',
  SMTP_PASSWORD_FILE: 'Scrivi il percorso di un file che si può leggere e che contiene solo la password; serve sempre insieme a SMTP_USER.',
  SMTP_CA: 'Scrivi il percorso di un file PEM con il certificato di cui fidarsi, o toglilo se il server ne ha uno che tutti riconoscono.',
  SMTP_FROM: 'Scrivi da chi parte la posta: redazione@ente.example, oppure Redazione Diffusa <redazione@ente.example>. Serve sempre insieme a SMTP_HOST.',
  IMAP_URL: 'Scrivi un server per ogni dominio, con imaps:// oppure imap:// (allora con STARTTLS): prato.example=imaps://imap.prato.example, altro.example=imap://posta.altro.example. Serve sempre insieme a SMTP_URL.',
  SMTP_URL: 'Scrivi il server di invio di ogni dominio di IMAP_URL, e di nessun altro: prato.example=smtps://smtp.prato.example (porta 465), altro.example=smtp://posta.altro.example (porta 587, con STARTTLS).',
  SIEVE_URL: 'Scrivi il server dei filtri dei domini che ne hanno uno, tra quelli di IMAP_URL: prato.example=sieve://imap.prato.example. Se non ce n’è, togli la variabile.',
  WEBMAIL_KEYS_FILE: 'Scrivi il percorso di un file con una chiave per riga, di 32 byte in base64url: la prima chiude, le altre aprono ancora. Serve solo insieme a IMAP_URL; senza, vale la chiave del portale.',
  GITHUB_REPOSITORY: 'Scrivi proprietario e nome dell’archivio dei contenuti su GitHub: comune-esempio/contenuti. Serve se c’è un’altra variabile GITHUB_APP_.',
  GITHUB_APP_ID: 'Scrivi il numero dell’app di GitHub (App ID), che si legge nelle sue impostazioni.',
  GITHUB_APP_PRIVATE_KEY: 'Scrivi la chiave privata dell’app di GitHub, tutto il testo del file .pem; su una riga sola, con \\n al posto degli a capo.',
  GITHUB_INSTALLATION_ID: 'Scrivi il numero dell’installazione dell’app: è in fondo all’indirizzo della pagina in cui la si configura.',
  GITHUB_WEBHOOK_SECRET: 'Scrivi qui e nel webhook su GitHub lo stesso segreto, di almeno 20 caratteri presi a caso.',
  GITHUB_API_URL: 'Scrivi l’indirizzo dell’API di GitHub, con https://; senza, è quello di github.com.',
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
