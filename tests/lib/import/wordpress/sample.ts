import { OLD_SITE, type WxrItem } from './wxr.ts'

/** Seconds of a day at an hour, as CMB2 keeps what a person chose: the wall clock, read in UTC. */
export const stamp = (text: string) => String(Date.parse(`${text}:00Z`) / 1000)

const UPLOADS = `${OLD_SITE}/wp-content/uploads`

/** A point of contact, in the three ways its kind may be kept. */
function contact(id: number, title: string, voices: readonly (readonly [string, string])[]): WxrItem {
  return { id, type: 'punto_contatto', title, slug: `contatto-${String(id)}`, link: `/punto_contatto/contatto-${String(id)}/`, meta: { _dci_punto_contatto_voci: voices.map(([kind, value]) => ({ _dci_punto_contatto_tipo_punto_contatto: kind, _dci_punto_contatto_valore: value })) } }
}

function file(id: number, place: string, title: string, alt = ''): WxrItem {
  return { id, type: 'attachment', title, status: 'inherit', link: `/allegato-${String(id)}/`, attachmentUrl: `${UPLOADS}/${place}`, meta: { _wp_attached_file: place, ...(alt === '' ? {} : { _wp_attachment_image_alt: alt }) } }
}

const unit = (id: number, title: string, slug: string, meta: Readonly<Record<string, unknown>> = {}, type = 'ufficio'): WxrItem => ({
  id,
  type: 'unita_organizzativa',
  title,
  slug,
  link: `/unita_organizzativa/${slug}/`,
  terms: [['tipi_unita_organizzativa', type], ['argomenti', 'Comunicazione istituzionale']],
  meta: { _dci_unita_organizzativa_descrizione_breve: `Che cosa fa: ${title}.`, _dci_unita_organizzativa_competenze: '<p>Risponde a chi chiede.</p><ul><li>informa</li><li>accoglie</li></ul>', _dci_unita_organizzativa_sede_principale: '20', _dci_unita_organizzativa_contatti: ['10'], ...meta },
})

const place = (id: number, title: string, slug: string, meta: Readonly<Record<string, unknown>> = {}): WxrItem => ({
  id,
  type: 'luogo',
  title,
  slug,
  link: `/vivere-il-comune/luoghi/${slug}/`,
  terms: [['tipi_luogo', 'Palazzo'], ['argomenti', 'Patrimonio culturale']],
  meta: {
    _dci_luogo_descrizione_breve: 'La sede del Comune, in piazza.',
    _dci_luogo_descrizione_estesa: '<p>Un palazzo antico.</p>',
    '_dci_luogo_modalità_accesso': '<p>Rampa all’ingresso.</p>',
    _dci_luogo_indirizzo: 'Piazza della Fontana 1',
    _dci_luogo_cap: '59100',
    _dci_luogo_posizione_gps: { lat: '43.8807', lng: '11.0966' },
    _dci_luogo_orario_pubblico: '<p>lunedì 9:00–13:00<br>martedì 15:00–17:00</p>',
    _dci_luogo_punti_contatto: ['10'],
    ...meta,
  },
})

const news = (id: number, title: string, slug: string, meta: Readonly<Record<string, unknown>> = {}, change: Partial<WxrItem> = {}): WxrItem => ({
  id,
  type: 'notizia',
  title,
  slug,
  link: `/novita/${slug}/`,
  terms: [['tipi_notizia', 'news'], ['argomenti', 'Trasporto pubblico']],
  meta: { _dci_notizia_descrizione_breve: 'Una frase che dice di che si tratta.', _dci_notizia_testo_completo: '<p>Il testo della notizia.</p>', _dci_notizia_a_cura_di: ['30'], ...meta },
  ...change,
})

/** A small municipality's site: every type, what refers to what, and what people and attackers leave in such a site. */
export const SAMPLE: readonly WxrItem[] = [
  contact(10, 'URP', [['Telefono', '+39 0574 000000'], ['77', 'urp@pec.prova.example'], ['email', 'urp@prova.example']]),
  contact(11, 'Strano', [['Piccione viaggiatore', 'in piazza']]),
  place(20, 'Palazzo comunale', 'palazzo-comunale', { _dci_luogo_immagine: `${UPLOADS}/2024/05/Palazzo-300x200.png`, _dci_luogo_immagine_id: '90' }),
  place(21, 'Parco senza indirizzo', 'parco', { _dci_luogo_indirizzo: '', _dci_luogo_cap: '' }),
  unit(30, 'Ufficio relazioni con il pubblico', 'urp', { _dci_unita_organizzativa_responsabile: ['40'], _dci_unita_organizzativa_unita_organizzativa_genitore: ['31'] }),
  unit(31, 'Area servizi alla persona', 'area-servizi', {}, 'area'),
  unit(32, 'Giunta comunale', 'giunta', {}, 'giunta comunale'),
  unit(33, 'Ufficio del parco', 'ufficio-parco', { _dci_unita_organizzativa_sede_principale: '21' }),
  { id: 50, type: 'incarico', title: 'Sindaca', slug: 'sindaca', link: '/incarico/sindaca/', terms: [['tipi_incarico', 'politico']], meta: { _dci_incarico_persona: '40', _dci_incarico_unita_organizzativa: '32', _dci_incarico_data_inizio_incarico: stamp('2024-06-10T00:00'), _dci_incarico_compensi: '<p>2.300 euro al mese</p>' } },
  { id: 40, type: 'persona_pubblica', title: 'Anna Verdi', slug: 'anna-verdi', link: '/persona_pubblica/anna-verdi/', meta: { _dci_persona_pubblica_nome: 'Anna', _dci_persona_pubblica_cognome: 'Verdi', _dci_persona_pubblica_punti_contatto: ['10'], _dci_persona_pubblica_biografia: '<p>Nata qui.</p>', _dci_persona_pubblica_curriculum_vitae: `${UPLOADS}/2024/05/CV%20Verdi.pdf` } },
  { id: 41, type: 'persona_pubblica', title: 'Luca Neri', slug: 'luca-neri', link: '/persona_pubblica/luca-neri/', meta: { _dci_persona_pubblica_nome: 'Luca', _dci_persona_pubblica_cognome: 'Neri', _dci_persona_pubblica_organizzazioni: ['30'], _dci_persona_pubblica_punti_contatto: ['10'] } },
  { id: 60, type: 'fase', title: 'Graduatoria', slug: 'graduatoria', link: '/fase/graduatoria/', meta: { _dci_fase_titolo_fase: 'Esce la graduatoria', _dci_fase_data_fase: '15-06-2026', _dci_fase_desc_fase: 'All’albo e qui.' } },
  {
    id: 70,
    type: 'servizio',
    title: 'Iscrizione al nido d&#8217;infanzia',
    slug: 'iscrizione-nido',
    link: '/servizi/iscrizione-nido/',
    terms: [['categorie_servizio', 'Educazione e formazione'], ['argomenti', 'Istruzione'], ['argomenti', 'Famiglie numerose'], ['eventi_vita_persone', 'Nascita di un bambino, richiesta adozioni']],
    meta: {
      _dci_servizio_stato: 'true',
      _dci_servizio_descrizione_breve: 'Come iscrivere un bambino al nido.',
      _dci_servizio_descrizione_estesa: 'Il nido è aperto\r\nda settembre.\r\n\r\nSi paga una <strong>retta</strong>.',
      _dci_servizio_a_chi_e_rivolto: '<p>Ai genitori di bambini da 3 mesi a 3 anni.</p>',
      _dci_servizio_come_fare: `<ol><li>Compila il <a href="${OLD_SITE}/documento_pubblico/modulo-nido/">modulo</a></li><li>Invialo</li></ol>`,
      _dci_servizio_cosa_serve_introduzione: '<p>Per fare domanda servono:</p>',
      _dci_servizio_cosa_serve_list: ['la carta d’identità\r\nvalida', 'l’<b>Isee</b>'],
      _dci_servizio_output: '<p>Un posto al nido.</p>',
      _dci_servizio_procedure_collegate: '<p>La graduatoria esce a giugno.</p>',
      _dci_servizio_tempi_text: '<p>Entro 30 giorni.</p>',
      _dci_servizio_fasi: ['60'],
      _dci_servizio_costi: '<p>Da 100 a 400 euro al mese.</p>',
      _dci_servizio_canale_digitale_link: 'https://servizi.prova.example/nido',
      _dci_servizio_canale_digitale_label: 'Fai domanda in rete',
      _dci_servizio_canale_fisico_uffici: ['30', '33', '999'],
      _dci_servizio_condizioni_servizio: `${UPLOADS}/2024/05/Condizioni.pdf`,
      _dci_servizio_unita_responsabile: '30',
      _dci_servizio_punti_contatto: ['10'],
      _dci_servizio_documenti: ['80'],
      _dci_servizio_settore_merceologico: 'P.85.10',
    },
  },
  { id: 71, type: 'servizio', title: 'Servizio appena cominciato', slug: 'appena-cominciato', link: '/servizi/appena-cominciato/', meta: { _dci_servizio_descrizione_breve: 'Manca quasi tutto.', _dci_servizio_unita_responsabile: '30' } },
  {
    id: 80,
    type: 'documento_pubblico',
    title: 'Modulo di iscrizione al nido',
    slug: 'modulo-nido',
    link: '/documento_pubblico/modulo-nido/',
    terms: [['tipi_documento', 'Modulistica'], ['licenze', 'attribuzione']],
    meta: { _dci_documento_pubblico_descrizione_breve: 'Il modulo da compilare.', _dci_documento_pubblico_file_documento: `${UPLOADS}/2024/05/Modulo_Nido.PDF`, _dci_documento_pubblico_ufficio_responsabile: ['30'], _dci_documento_pubblico_numero_protocollo: '123/2026', _dci_documento_pubblico_data_protocollo: '02-03-2026', _dci_documento_pubblico_riferimenti_normativi: '<a href="https://www.normattiva.it/x">Decreto legislativo 13 aprile 2017, n. 65</a>' },
  },
  { id: 81, type: 'documento_pubblico', title: 'Deliberazione senza fine', slug: 'deliberazione', link: '/documento_pubblico/deliberazione/', terms: [['tipi_documento', 'Documento Albo Pretorio']], meta: { _dci_documento_pubblico_descrizione_breve: 'Un atto.', _dci_documento_pubblico_file_documento: `${UPLOADS}/2024/05/Modulo_Nido.PDF`, _dci_documento_pubblico_ufficio_responsabile: ['30'] } },
  { id: 82, type: 'dataset', title: 'Posti nei nidi', slug: 'modulo-nido', link: '/dataset/posti-nidi/', terms: [['temi_dataset', 'istruzione, cultura e sport'], ['frequenze_aggiornamento', 'annuale']], meta: { _dci_dataset_descrizione_breve: 'Quanti posti ci sono.', _dci_dataset_distribuzione: '<p>Un file CSV.</p>', _dci_dataset_dataset_url: 'https://dati.prova.example/nidi.csv', _dci_dataset_data_modifica: stamp('2026-01-31T00:00'), _dci_dataset_titolare: '30' } },
  file(90, '2024/05/Palazzo.png', 'Palazzo', 'Il palazzo visto dalla piazza'),
  file(91, '2024/05/CV Verdi.pdf', 'CV Verdi'),
  file(92, '2024/05/Condizioni.pdf', 'Condizioni del servizio nido'),
  file(93, '2024/05/Modulo_Nido.PDF', 'Modulo'),
  file(94, '2024/06/foto.png', 'DSC_0001'),
  file(95, '../../../etc/passwd', 'Fuori'),
  file(96, '2024/06/finta.jpg', 'Un programma che dice di essere una foto', 'Una foto'),
  file(97, '2024/06/logo.svg', 'Logo', 'Il logo'),
  file(98, '2024/06/mai-usato.pdf', 'Mai usato'),
  file(99, '2024/07/foto.png', 'Altra', 'Un’altra foto'),
  news(100, 'Il ponte è chiuso 🚧 — parte «A»', 'ponte-chiuso', {
    _dci_notizia_testo_completo: `<!-- wp:heading {"level":3} --><h3>Da quando</h3><!-- /wp:heading --><!-- wp:paragraph --><p>Da <strong>lunedì</strong>: vedi il <a href="/servizi/iscrizione-nido/">nido</a>, <a href="${OLD_SITE}/?p=20">il palazzo</a>, <a href="javascript:alert(document.cookie)">qui</a> e <a href="${OLD_SITE}/pagina-sparita/">là</a>. ]]&gt; fine</p><!-- /wp:paragraph --><!-- wp:image --><figure class="wp-block-image"><img src="${UPLOADS}/2024/06/foto.png" alt=""/></figure><!-- /wp:image --><!-- wp:table --><figure><table><tbody><tr><td>Giorno</td><td>Ora</td></tr><tr><td>lunedì</td><td>9:00</td></tr></tbody></table></figure><!-- /wp:table --><iframe src="https://www.youtube.com/embed/abc" title="Il video dei lavori"></iframe><script>alert(1)</script><img src=x onerror=alert(1)>[contact-form-7 id="5"]`,
    _dci_notizia_immagine: `${UPLOADS}/2024/06/foto.png`,
    _dci_notizia_luoghi: ['20'],
    _dci_notizia_persone: ['40', '41'],
    _dci_notizia_allegati: { 92: `${UPLOADS}/2024/05/Condizioni.pdf`, 96: `${UPLOADS}/2024/06/finta.jpg`, 97: `${UPLOADS}/2024/06/logo.svg`, 88: `${UPLOADS}/2024/05/sparito.pdf` },
    _dci_notizia_documenti: ['80'],
  }),
  news(101, 'Il ponte è chiuso', 'ponte-chiuso', {}, { link: '/novita/ponte-chiuso-2/' }),
  news(102, 'Avviso pubblico', 'avviso-pubblico', { _dci_notizia_data_scadenza: stamp('2027-01-31T00:00') }, { terms: [['tipi_notizia', 'avviso']] }),
  news(103, 'Avviso senza fine', 'avviso-senza-fine', {}, { terms: [['tipi_notizia', 'avviso']] }),
  news(104, 'Comunicato n. 7', 'comunicato-7', { _dci_notizia_numero_comunicato: '7/2026', _dci_notizia_data_pubblicazione: stamp('2025-12-31T00:00'), _dci_notizia_descrizione_breve: '' }, { terms: [['tipi_notizia', 'comunicato stampa']] }),
  news(105, 'Non ancora pronta', 'non-ancora-pronta', {}, { status: 'draft', link: undefined as unknown as string }),
  news(106, 'Solo per noi', 'solo-per-noi', {}, { status: 'private' }),
  news(107, 'Buttata', 'buttata', {}, { status: 'trash' }),
  news(108, 'Con la parola d’ordine', 'con-parola', {}, { password: 'segreto' }),
  news(109, 'Graduatoria con un codice', 'graduatoria-nomi', { _dci_notizia_testo_completo: '<p>Ammessa: RSSMRA80A01H501U, conto IT60X0542811101000000123456.</p>' }),
  news(110, 'Due foto con lo stesso nome', 'due-foto', { _dci_notizia_immagine: `${UPLOADS}/2024/07/foto.png`, _dci_notizia_testo_completo: `<p><img src="${UPLOADS}/2024/06/foto.png" alt="Il ponte"></p>` }),
  news(111, 'Città e perché: caffè', 'citt%C3%A0-e-perch%C3%A9', {}, { link: '/novita/citt%C3%A0-e-perch%C3%A9/' }),
  { id: 112, type: 'post', title: 'Un articolo del diario', slug: 'articolo', link: '/2026/03/articolo/', excerpt: 'Il riassunto scritto a mano.', content: 'Primo paragrafo.\n\nSecondo paragrafo.', terms: [['category', 'Senza categoria']] },
  {
    id: 120,
    type: 'evento',
    title: 'Festa in piazza',
    slug: 'festa',
    link: '/vivere-il-comune/eventi/festa/',
    terms: [['tipi_evento', 'Sagra'], ['argomenti', 'Tempo libero']],
    meta: { _dci_evento_descrizione_breve: 'Musica e castagne.', _dci_evento_descrizione_completa: '<p>Dalle sei.</p>', _dci_evento_a_chi_e_rivolto: '<p>A tutti.</p>', _dci_evento_data_orario_inizio: stamp('2026-11-07T18:00'), _dci_evento_data_orario_fine: stamp('2026-11-07T23:00'), _dci_evento_luogo_evento: '20', _dci_evento_costi: [{ titolo_costo: 'Intero', prezzo_costo: '5 €' }, { titolo_costo: 'Bambini', prezzo_costo: 'gratis', descrizione_costo: 'fino a 10 anni' }], _dci_evento_punti_contatto: ['10', '11'], _dci_evento_organizzatore: ['30'], _dci_evento_sponsor: [{ _dci_evento_nome: 'Cassa rurale', _dci_evento_url: 'https://cassa.example/' }] },
  },
  { id: 121, type: 'evento', title: 'Incontro senza prezzo', slug: 'incontro', link: '/vivere-il-comune/eventi/incontro/', terms: [['tipi_evento', 'Incontro pubblico']], meta: { _dci_evento_descrizione_breve: 'Se ne parla.', _dci_evento_descrizione_completa: '<p>Alle nove.</p>', _dci_evento_a_chi_e_rivolto: '<p>A tutti.</p>', _dci_evento_data_orario_inizio: stamp('2026-11-09T21:00'), _dci_evento_luogo_evento: '20', _dci_evento_punti_contatto: ['10'], _dci_evento_organizzatore: ['30'] } },
  { id: 130, type: 'domanda_frequente', title: 'Come cambio residenza?', slug: 'cambio-residenza', link: '/domande-frequenti/cambio-residenza/', meta: { _dci_domanda_frequente_risposta: 'Vai all’anagrafe con la carta d’identità.' } },
  { id: 131, type: 'sito_tematico', title: 'I musei della città', slug: 'musei', link: '/sito_tematico/musei/', meta: { _dci_sito_tematico_descrizione_breve: 'Il sistema museale.', _dci_sito_tematico_link: 'https://musei.prova.example/' } },
  { id: 132, type: 'page', title: 'Note legali', slug: 'note-legali', link: '/note-legali/', content: '<!-- wp:paragraph --><p>Il testo delle note.</p><!-- /wp:paragraph -->', meta: { _dci_page_descrizione: 'Le regole del sito.' } },
  { id: 133, type: 'page', title: 'Servizi', slug: 'servizi', link: '/servizi/', meta: { _wp_page_template: 'page-templates/servizi.php' } },
  { id: 134, type: 'pratica', title: 'Pratica di Maria Rossi', slug: 'pratica', link: '/pratica/1/' },
  { id: 135, type: 'rating', title: 'Voto', slug: 'voto', link: '/rating/1/' },
  { id: 136, type: 'nav_menu_item', title: 'Voce', slug: 'voce' },
  { id: 137, type: 'amm_trasparente', title: 'Provvedimento 12', slug: 'provvedimento-12', link: '/amm_trasparente/provvedimento-12/', content: '<p>Di un’estensione.</p>', meta: { _cig: 'Z123' } },
]

/** What the copy of the old library holds; the others are missing. */
const PNG = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64')
const PDF = Buffer.from('%PDF-1.4\n1 0 obj <</Font 1>> endobj\n%%EOF\n')
export const SAMPLE_FILES: Readonly<Record<string, Uint8Array>> = {
  '2024/05/Palazzo.png': PNG,
  '2024/05/CV Verdi.pdf': PDF,
  '2024/05/Condizioni.pdf': PDF,
  '2024/05/Modulo_Nido.PDF': PDF,
  '2024/06/foto.png': PNG,
  '2024/07/foto.png': Buffer.concat([PNG, Buffer.from([0])]),
  '2024/06/finta.jpg': Buffer.from('#!/bin/sh\necho male\n'),
  '2024/06/logo.svg': Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'),
  '2024/06/mai-usato.pdf': PDF,
}
