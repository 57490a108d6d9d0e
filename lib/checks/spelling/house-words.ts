/**
 * Words that are right and that the dictionary does not have: names of services and things of Italian offices, English
 * words in use in them, names of towns of the area. Names on the site itself (people, places, offices) are known besides.
 */
const WORDS = `
  agid anac anpr anci arpat asl ausl ata caf cad cie cig cpi csi cup dia docfa dpo dup duvri ente garante gdpr imu inail inps irpef isee isi istat iva ivass
  naspi ndc pagopa pec peg piao pnrr pon por ptpct pums rpct rpd rtd rup rsa scia sdi siae sismico siope sirio spid sportelli suap sue tari tasi tuel urp usl ztl
  app audio backup banner blog bonus browser call cloud coding computer cookie coworking creative commons database dataset desktop digital download drive email e-mail
  ebook feed file firewall font form forum hardware hashtag hotspot home html http https internet intranet kit laptop layout link live login logo logout mail mailing
  malware mobile newsletter notebook odt ods offline online open pdf password phishing pin playlist podcast post press privacy query reader router rss scanner screen server sharing
  sim slide smart smartphone sms social software spam sprint streaming tablet tag target team template test ticket toolkit touch trend tutorial update upload usb user
  video videochiamata videochiamate videoconferenza videoconferenze voucher web webinar webmail website welfare whatsapp widget wifi wi-fi wiki workshop zoom zip
  accountability badge brunch budget bullone caregiver check checklist chat compostaggio compostare compostiera compostiere crowdfunding dem dopo dress dumping ecocentro ecoisola ecotassa
  fundraising hub housing jobs know-how lab lavoretto leasing lockdown manager mapping master meeting partner partnership plastic project provider recap report runner
  sharing shuttle skill smaltitore startup start-up storytelling streaming stage tour tessera trekking trasporto upcycling vademecum workshop yoga zumba
  infopoint monopattino monopattini motorino multiutenza nullaosta nulla-osta open-space over passi piedibus preiscrizione preiscrizioni prescuola postscuola precompilata precompilato precompilati riuso ricomposto
  scuolabus sgrassatore sottoservizi spazzamento spazzaneve spalaneve subappalto subaffitto tagliaerba tributaria ultrasettantenni ultrasessantacinquenni ultrasessantenni videosorveglianza
  sindaca assessora consigliera ministra prefetta questora segretaria avvocata architetta ingegnera notaia revisora dirigente vicesindaca vicesindaco presidente
  decreti delibera determina determine determinazioni capofila capigruppo cofinanziamento cofinanziato cofinanziata cofinanziati coprogettazione coprogettare cooprogrammazione coprogrammazione autocertificazione autocertificazioni
  microimprese prefissi geolocalizzazione digitalizzazione interoperabilità rendicontazione riqualificazione rigenerazione pedibus ciclopedonale ciclopedonali ciclabile ciclabili ciclofficina
  audiolibro audiolibri and bed breakfast castanicoltore castanicoltori castanicoltura ciaspole ciaspolata compost composter facilitatore facilitatori facilitatrice facilitatrici necci neccio pellet policy
  bisenzio calvana carmignano cantagallo cenaia migliana luicciana gavigno schignano vaiano vernio montemurlo poggio caiano prato pistoia firenze galceti tavola iolo maliseti mezzana figline oste fornacelle bagnolo
  pubbliacqua alia estra gida consiag publiacqua toscana valbisenzio
`

export const HOUSE_WORDS: ReadonlySet<string> = new Set(WORDS.trim().split(/\s+/))
