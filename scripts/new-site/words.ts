/** What words need of a site. */
interface Named {
  readonly key: string
  readonly name: string
  readonly short: string
}

/** What `npm run new-site` says, and the words of what it writes that are not in a first page. */
export const NEW_SITE_WORDS = {
  usage: `Si usa così: npm run new-site -- NOME --name "Comune di …" --person "Nome Cognome <posta>" (tre o più persone)
  NOME è il nome della cartella e dell’indirizzo: lettere minuscole, cifre, trattini.
  Si possono dire anche: --short --base --url --colour --address --cap --town --tax-code --phone --email --pec --patron --lat --lon
  Dove si scrive: --content CARTELLA (di solito content), oppure --portal --author ID: una proposta nel portale di DATA_DIR, che altri approvano.
  --portal --at-once la mette in linea subito: solo dove nessuno ha ancora pubblicato niente, o con --without-approval "MOTIVO" (dieci lettere o più).`,
  keyOption: 'Il nome del sito',
  form: {
    key: 'Lettere minuscole, cifre e trattini, e comincia con una lettera: per esempio «cantagallo2».',
    name: 'Il nome intero, per esempio --name "Comune di Vernio".',
    short: 'Il nome breve, per esempio --short Vernio',
    base: 'La cartella sul nome di rete, per esempio --base /vernio/ (oppure / se il nome è tutto del sito).',
    url: 'Il nome di rete e basta, con https e la barra in fondo: --url https://www.comune.vernio.example/',
    colour: 'Un colore con sei cifre esadecimali minuscole: --colour "#1d5c63"',
    address: 'La via e il numero: --address "Via del Municipio 1"',
    cap: 'Cinque cifre: --cap 59024',
    town: 'Il paese: --town Vernio',
    'tax-code': 'Undici cifre: --tax-code 00000000000',
    phone: 'Solo cifre, spazi e il più: --phone "+39 0574 000000"',
    email: 'Un indirizzo di posta: --email urp@vernio.example',
    pec: 'Un indirizzo di posta: --pec protocollo@pec.vernio.example',
    patron: 'La festa del patrono, mese-giorno: --patron 06-24',
    lat: 'La latitudine del municipio, in gradi: --lat 44.05',
    lon: 'La longitudine del municipio, in gradi: --lon 11.15',
    person: 'Nome, cognome e posta tra parentesi acute: --person "Anna Verdi <anna.verdi@vernio.example>"',
  } as Readonly<Record<string, string>>,
  takenKey: (key: string) => `un sito, un ente o una cartella che si chiama «${key}»`,
  reserved: (key: string) => `«${key}», che è un nome del portale`,
  takenBase: (base: string, name: string) => `un sito all’indirizzo ${base} (${name})`,
  takenPerson: (id: string) => `una persona «${id}» nella rubrica`,
  noIntranet: 'Manca la intranet in siti.yml: è lì che sta la rubrica di chi scrive e approva.',
  fewPeople: (needed: number, given: number) => `Nessuno pubblica da solo: con queste corsie servono almeno ${needed} persone che approvano, ne hai indicate ${given}. Aggiungi --person.`,
  issue: (path: string, sentence: string) => `${path}: ${sentence}`,
  crest: (name: string) => `Stemma di esempio: ${name}`,
  card: {
    describes: ({ short }: Named) => `Rivede e pubblica le pagine del sito di ${short}.`,
    office: 'URP',
    role: 'Redazione dell’URP',
    task: ({ short }: Named) => `revisione delle pagine del sito di ${short}`,
  },
  motto: 'Il sito del Comune',
  commit: ({ name }: Named) => `Nuovo sito: ${name}`,
  made: ({ name, key }: Named, pages: number, where: string) => `Fatto: ${name} («${key}»), ${pages} file in ${where}.`,
  people: (names: readonly string[]) => `Chi rivede e pubblica: ${names.join(', ')}.`,
  invented: (options: readonly string[]) => `Inventato, da completare prima di andare in linea: ${options.map((option) => `--${option}`).join(', ')}.`,
  next: (content: string) => `Ora: npm run check -- --content ${content}, poi npm run build -- --content ${content} e guarda le pagine. Che cosa correggere è in docs/nuovo-comune.md.`,
  inReview: (number: number) => `una proposta (la ${number}), che nessuno vede ancora in linea`,
  nextReview: 'Ora: alla scrivania la approvano gli enti (uno per ciascuno) e chi coordina le regole. Che cosa correggere dopo è in docs/nuovo-comune.md.',
  nextPortal: 'Il portale lo mostra da sé entro un minuto. Che cosa correggere è in docs/nuovo-comune.md.',
} as const
