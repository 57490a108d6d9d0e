/** What the product itself writes into a message, or says of one. */
export const words = {
  goesTo: (host: string) => ` [porta a ${host}]`,
  risk: {
    program: 'È un programma: se lo apri può fare qualunque cosa al tuo computer.',
    script: 'Contiene istruzioni che il computer può eseguire: non aprirlo se non sai con certezza chi l’ha mandato e perché.',
    macros: 'È un documento con macro, cioè piccoli programmi: apri solo se lo aspettavi, e non abilitare le macro.',
    old: 'È un documento di un formato vecchio, che può contenere macro: se il programma chiede di abilitarle, rispondi di no.',
    disguised: (shown: string, real: string) => `Si presenta come «.${shown}», ma è un file «.${real}»: non aprirlo.`,
    turned: 'Il suo nome contiene caratteri che lo fanno leggere al contrario, per nascondere di che tipo è: non aprirlo.',
    archive: 'È un archivio: non si vede che cosa contiene finché non lo apri. Se la mail ti dà una password per aprirlo, chiedi prima a chi scrive, per telefono.',
    image: 'È l’immagine di un disco: può contenere programmi che l’antivirus non vede. Non aprirla se non l’aspettavi.',
    page: 'È una pagina web: può imitare una pagina di accesso per farsi dare la password. Non scrivere niente in una pagina arrivata per mail.',
    shortcut: 'È un collegamento: aprendolo si esegue un comando che non si vede.',
    lies: (type: string) => `Il tipo dichiarato (${type}) non corrisponde al nome del file: aprilo solo se lo aspettavi.`,
  },
  warning: {
    colleague: (name: string, domain: string) => `Il nome «${name}» è quello di una persona dell’ente, ma l’indirizzo è di ${domain}: prima di rispondere o di fare quello che chiede, verifica per telefono.`,
    body: (name: string, domain: string) => `Il nome «${name}» è quello dell’ente, ma l’indirizzo è di ${domain}, che non è dell’ente.`,
    domain: (domain: string, own: string) => `L’indirizzo è di ${domain}, che somiglia a ${own} ma è un altro: qualcuno può averlo scelto apposta.`,
    mixed: (domain: string) => `Il dominio ${domain} mescola lettere di alfabeti diversi, che si somigliano: l’indirizzo non è quello che sembra.`,
    nameIsAddress: (shown: string, real: string) => `Al posto del nome si legge ${shown}, ma il messaggio viene da ${real}.`,
    replyElsewhere: (domain: string) => `Se rispondi, la risposta va a un indirizzo di ${domain}, diverso da chi scrive.`,
    unverified: 'Il messaggio dice di venire dall’ente, ma il server della posta non ha potuto confermarlo.',
    failed: 'Il messaggio dice di venire dall’ente, ma le verifiche del server della posta dicono che non è vero.',
    attachment: (count: number) => (count === 1 ? 'Un allegato può essere pericoloso: leggi la nota accanto al suo nome.' : `${count} allegati possono essere pericolosi: leggi la nota accanto al loro nome.`),
    links: (hosts: readonly string[]) => `Alcuni collegamenti mostrano un indirizzo e portano a un altro: ${hosts.join(', ')}.`,
  },
} as const
