/** Italian. Phrases as `findings/phrases.ts` reads them; elided articles are words of their own there. */
import type { Lexicon } from './lexicon.ts';

export const italian: Lexicon = {
  cues: {
    collect:
      'verific*; registra*; scansion*; acced*; consult*; raccogli*; raccolt*; raccolta; ottenere; otteniamo; riceve*; ricevi*; registr*; tratt*; elabor*; acced*; fornisc*; forniti; fornite; analizz*; tracci*; stim*; determin*; richied*; acquis*; caricare; carica; registriamo; registrazione delle; fotograf*; acquisiamo; analizziamo; rilev*; fornire ..4 copia; ricever*; riceve; ricevono; deduc*; acquist* dati; ospit*; sincronizz*; ricav*; esaminare; richiest* ..2 copia; misuriamo; vengono richiest*; viene richiest*; verrà richiest*; inserit*; ricavat*; esamina*; occorre fornire; archiviamo; sincronizziamo; acquisit*',
    use: 'us*; utilizz*; impieg*; combin*; miglior*; svilupp*; mostrar*; personalizz*; addestr*; al fine di; finalità; scopo; scopi',
    share:
      'vede il; vedono; può vedere; possono vedere; condivid*; condivis*; comunic*; divulg*; ced*; cessione; trasfer*; trasmet*; trasmess*; vende; vendono; vendere; vendiamo; vendut*; vendendo; vendita; rivel*; fornire a; mettere a disposizione; messi a disposizione; destinatari*; noleggi*; visibil*; accesso a; inviat*; comunichiamo; cediamo; trasmettiamo; trasferiamo; inviamo ..5 a; vendiamo; condividiamo; forniamo ..5 a; in collaborazione con; resi accessibili; rese accessibili; accessibil*; segnalat*; segnaliamo; scambiamo; scambiat*; inoltrat*; inoltr*; affidat*; ceduti; rivelat*; pubblicamente; divulgat*; inviato a; consegniamo ..3 dati; recensioni|commenti|profilo ..2 mostrate|mostrati|mostrato; ricevono; riceve da noi; riceveranno',
    keep: 'conserv*; memorizz*; archivi*; elimin*; cancell*; manten*; manteniamo; salvat*; server; ospitat*; essere trattati in|al|fuori; possono essere trattati; sono trattati in|al|fuori; distrutt*; trattano; elaborano; archiviamo',
    we: 'noi; ci; nostr*; società; azienda; gestore; fornitore; venditore; titolare; prestatore; piattaforma',
    you: 'tu; ti; te; lei; voi; ?tuo; ?tuoi; ?tua; ?tue; ?suoi; utent*; client*; membr*; puoi; può; devi; deve; passegger*; acquirent*; abbonat*; iscritt*; genitori; giocator*; consumator*; sei responsabile|tenuto|tenuta|obbligato|obbligata; ci concedi|concede|cedi|cede',
    not: 'non; mai; nessun; nessuna; nessuno; senza; né; neanche; nulla',
    denies:
      'in nessun caso|modo|momento; in nessuna circostanza|maniera; per nessun motivo; ci asteniamo|asterremo dal|dall|da; non facciamo|faremo ..4 segue|seguente|seguenti; cosa non facciamo|faremo; ciò|quello che non facciamo|faremo',
    regardless:
      'senza ..4 consenso|permesso|autorizzazione; anche se ..4 acconsent*|autorizz*|accett*|consent*; anche se ..4 neg*|rifiut*|revoc* ..3 consenso|permesso|autorizzazione',
    'denies-else':
      'limit*; impedi*; impedisc*; obblig*; tenuto|tenuta|tenuti|tenute; responsab*; complet*; esausti*; che',
    saving:
      'salvo; tranne; eccetto; a meno; ad eccezione; fatta eccezione; solo con|a|ai|per; soltanto; solamente; unicamente; se non',
    'none-but': 'nient altro che; null altro che',
    promise: `!da ..2 operatore|persona; !sempre ..2 persona|operatore; !non ..2 vengono|viene|sono|saranno|sarà ..2 conservat*|memorizzat*|trasmess*|registrat*|condivis*|vendut*|raccolt*|comunicat*|cedut*; !non creiamo|costruiamo ..3 profil*; nessuno ..6 può ..2 leggere|vedere|ascoltare|accedere; non ..2 lasciano|lascia ..2 mai|il|la; non|mai|né ..2 vend*|condivid*|raccogl*|utilizz*|usiamo|usa|memorizz*|conserv*|divulg*|rivel*|cediamo|cede|cederemo|tratt*|trasfer*|comunic*|legge*|leggiamo|noleggi*|registr*|tracci*; non ..2 sono|saranno|verranno|vengono|viene|sarà|è|verrà ..3 vendut*|condivis*|utilizzat*|usat*|memorizzat*|ceduti|cedute|divulgat*|comunicat*|trasferit*|conservat*|raccolt*; nessun|nessuna ..5 viene|sarà|è|verrà ..2 vendut*|condivis*|utilizzat*|conservat*; !non vendiamo; !non cediamo; !non condividiamo; !non comunichiamo; !non vengono trasfer*; !non sono trasfer*; !non registriamo; !non sono comunicat*; !non vengono comunicat*; !non ci autorizza; !né ..8 conservano|conserviamo|memorizz*|condivid*|raccogl*; !non ..2 conserv*|memorizz*|vend*; nessun|nessuna ..5 viene|vengono|è|sono|sarà|verrà ..1 comunicat*|cedut*|trasmess*|rivelat*|raccolt*|registrat*|divulgat*; !né ..9 sono|vengono|saranno|è|viene ..1 comunicat*|cedut*|ceduti|trasmess*|rivelat*|raccolt*|registrat*|divulgat*|vendut*|condivis*; non sono|saranno|sarà|è|vengono oggetto di ..1 vendita|comunicazione|cessione|diffusione|trasferimento; non sono|saranno|sarà|è oggetto di alcuna ..1 vendita|comunicazione|cessione|diffusione`,
    data: 'dati; dato; informazioni; informazione; messagg*; contenut*; conversazion*; contatt*; foto*; file; posizione; indirizz*; numer*; identificativ*; registrazion*; cookie*; chiamate; acquisti; documenti; immagini; voce; cronologia; server; rubrica; recensioni; profil*; input; telefonate',
    condition:
      'in caso di; solo se; a condizione che; per i seguenti motivi; nei seguenti casi; giustificato motivo; con preavviso; purché; previa comunicazione; previo avviso; previa diffida; solo dopo; dopo aver',
    deadline:
      'almeno ..3 prima; entro e non oltre; entro ..2 giorni; prima della scadenza; giorni prima; ore prima; entro il termine',
    choose: 'puoi scegliere; se lo desideri; se scegli; se decidi; facoltativ*; opzional*; puoi; potrai',
    offer:
      'può; potrà; può scegliere; se desidera; su base volontaria; puoi; diritto di; diritto a; diritto alla; hai la possibilità; consente; contattand*; cliccando; in qualsiasi momento; in ogni momento; se non desideri; se non vuoi; se desideri; ha diritto; hai diritto; hanno diritto; hai il diritto; ha il diritto; hanno la possibilità; gode ..3 diritti; su richiesta; hai facoltà; interessato può',
    except: 'salvo; tranne; eccetto; a meno; solo; soltanto; esclusivamente; determinat*; tuttavia; ad eccezione',
    pointer:
      'per saperne di più; scopri di più; maggiori informazioni; ulteriori informazioni; consulta; consultare; clicca qui; visita; contattaci; leggi; si rimanda',
    lost: 'non possono|può essere disattivat*; non può essere disattivat*; non puoi disattivare; non è possibile; non potrai ..3 oppor*; nessun diritto; non ha diritto; non hai diritto; non sarà possibile; non supporta; non impedisce; anche se ti opponi',
    withheld: `non|mai ..2 cancelliamo|eliminiamo|cancelleremo|elimineremo ..3 dati|informazioni|messaggi; non|mai ..2 cifriamo|crittografiamo|criptiamo|anonimizziamo|proteggiamo|rimborsiamo|avvisiamo|informiamo|rispettiamo; non|mai ..2 cifreremo|proteggeremo|rimborseremo|avviseremo|informeremo|rispetteremo; non ..1 sono|vengono|saranno ..1 cifrat*|crittografat*|anonimizzat*;
      non chiediamo ..4 consenso|permesso; non esigiamo|richiediamo ..4 ordine|mandato|giudice; non siamo|saremo responsabili; non puoi ..1 recedere|disdire|annullare|opporti|esportare|revocare; lei|cliente|utente non può|potrà ..1 recedere|disdire|annullare|opporsi|opporti|esportare|revocare`,
    may: 'può; possono; possiamo; potremo; potremmo; potrebbe; potrebbero; potrà; potranno; ci riserviamo; si riserva; avremo facoltà; ha facoltà; abbiamo facoltà',
    consent:
      'consens*; con il tuo permesso; se acconsenti; se accetti; autorizz*; facoltativ*; opzional*; se attivi; se decidi; su tua richiesta; previo; acconsent*; permesso; se lo consenti; se ci consenti; se lo desideri|desidera; qualora ..3 desideri; su richiesta dell utente|interessato; su tua|sua richiesta; se consenti|consente; se scegli|decidi|sceglie|decide di condivider*|attivar*|fornir*|caricar*|collegar*',
    merger:
      'fusion*; acquisizione ..3 società; fallimento; insolvenza; ristrutturazione; cessione ..4 azienda; cessione ..3 ramo; vendita ..4 beni; successor*; liquidazione; riorganizzazione; scissione',
    'passive-use':
      'utilizz* i nostri; utilizz* il nostro; utilizz* il servizio; utilizz* i servizi; utilizz* il sito; utilizzo dei nostri; utilizzo del servizio; utilizzo dei servizi; utilizzo del sito; uso dei nostri; uso del servizio; uso dei servizi; uso del sito; usi i nostri; usare i nostri; usare il servizio; il tuo utilizzo; il tuo uso; iscriversi; registrarsi; registrarti; iscriverti',
    still: 'come sempre; come prima; resta*; restano; rimane; rimangono; continu*; ancora; invariat*',
    'goes-on': '^ciò|questo|questi|queste includ*|comprend*',
    example:
      'ci impegniamo; garantiamo che; ci adoperiamo; ad esempio se; per esempio se; ad esempio quando; per esempio quando; ad esempio qualora; esempi di; ciò consente; questo consente; ciò significa; in questo modo; questo permette; ciò permette',
    feature: 'ti consente; le consente; ti permette; ti consentono; consente agli utenti; progettat* per; funzione che',
    retain:
      'finché non ..3 cancell*|elimin*; conserviamo; conservare; conserva; conservano; conserveremo; conservati; conservate; conservato; conservata; memorizz*; archivi*',
    delete: 'cancell*; elimin*; distru*; anonimizz*; rimoss*; rimuov*',
    inactive: 'inattiv*; inattività; inutilizzat*; non accedi',
    'own-act': 'condividi; pubblichi; condivide; pubblica; rendi pubblic*; posti',
    show: 'mostr*; visualizz*; vedere; vedrai; offr*; forni*; conten*; mirat*; misur*; selezion*; finalità; fini; scop*; vende; vendono; vendere; vendiamo; vendut*; vendendo; invi*; contatt*; pertinent*; propor*; present*',
    harsh:
      'senza ..5 motiv*; su semplice richiesta; quando ..2 richied*; anche quando; anche se; automatizzat*; sistema automatico; senza limit*; in qualsiasi forma; con meno; per tutta la durata; tutto il tempo; colpa grave; si intend* accettat*; si consider* accettat*; decad*; scad*; perdono; perde; senza il tuo; senza consenso; in background; in modo permanente; a tempo indeterminato; esclus*; irrevocabil*; perpetu*; illimitat*; indefinit*; esclusiva discrezione; sola discrezione; propria discrezione; senza motivo; senza preavviso; senza avviso; senza informar*; ove possibile; se possibile; per quanto possibile; il prima possibile; buona fede; riteniamo; anche quando; attiv* per impostazione predefinita; obbligatori*; richiest*; salvo opposizione; salvo che ..4 oppon*; a meno che ..5 disattiv*; a meno che non ti oppong*; legittimo interesse; interess* legittim*; sublicenziabile; trasferibile; effetto immediato; non rimborsabil*; non ..3 più; rinunci*; perdera*; pseudonimizz*; automaticamente; indipendentemente; a carico del cliente; a carico dell utente; a tue spese; a proprie spese; in modo continuo; buono; a propria discrezione; solo in caso di dolo; dolo o colpa grave; tempo ragionevole; parte non goduta; di norma',
    mild: 'con indicazione; motivat*; autorizzazione giudiziaria; operatore; bloccat*; fisso; garantit*; scont*; fino a un massimo; massimo di; soltanto mentre; mentre usi; statistic*; rimborsat*; a scelta; a tua scelta; cifrat*; crittograf*; se lo desideri; su richiesta; anonim*; inclus*; previo consenso; revocabil*; ordine del tribunale; ordinanza; mandato; autorità giudiziaria; richiesto dalla legge; anonimizz*; aggregat*; end to end; facoltativ*; opzional*; volontari*; disattivat* per impostazione predefinita; solo se; soltanto se; esclusivamente se; con il tuo ..2 consenso; consenso; esplicit*; espress*; gratuit*; tutte le volte; approssimativ*; sul tuo dispositivo; sul dispositivo; non lasciano mai; restano in; restano su; per iscritto; in qualsiasi momento; in ogni momento; possibilità di; solo per; esclusivamente per; rimbors*; proporzional*; in anticipo; preavviso di; essere umano; persona; integrale; integralmente; a nostro carico; a carico del venditore; con il consenso; previa comunicazione; motivata; solo quando; gratuitament*',
    within: 'entro; nel termine',
    ahead: 'prima; in anticipo; preavviso; anticipo; con preavviso; almeno ..3 prima',
    free: 'gratis; gratuit*; senza costi',
    safeguard: 'clausole contrattuali; adeguatezza; data privacy framework; privacy shield; garanzie adeguate; scudo',
    relief:
      'non si rinnov*; non addebita; non applica ..2 cost*; non devi; non dovrai; non deve; non è tenuto; non sei tenuto; nessun obbligo; nessun costo; senza costi; non addebit*; non sei responsabile; non è responsabile; gratuit*; a nostro carico; non aument*; non modific* ..3 prezz*',
    unless:
      'salvo opposizione; salvo che ..4 oppon*; a meno che ..4 oppon*; a meno che non ti opponga; a meno che lei non si opponga; se non ti opponi; se non si oppone; salvo ..5 disattiv*; a meno che ..6 disattiv*; salvo che ..6 disattiv*; salvo rifiuto; finché non ti opponi; salvo diversa; salvo che l utente si opponga; salvo che tu ti opponga; salvo diniego',
    home: 'residenza; domicilio; risiede; risiedi; residente',
    counsel:
      'ti consigliamo; le consigliamo; ti invitiamo; la invitiamo; ti raccomandiamo; le raccomandiamo; assicurati; si assicuri; evita di; eviti di; prima di condividere; tieni presente; tenga presente',
    'how-to': 'toccando; facendo clic; per attivare questa opzione; attivare ..4 nelle impostazioni',
    curb: 'limitiamo il numero; limitare il numero; riduciamo il numero; meno',
    define: 'significa; si intende; si intendono; indica; si riferisce; definit*',
    limit: 'solo; soltanto; esclusivamente; unicamente; limitat*; al massimo; salvo',
    notify: 'notific*; inform*; avvis*; comunicheremo; preavviso; in anticipo; preventiv*',
    commit:
      'ti avviseremo; la avviseremo; ti ricorderemo; riceverai ..6 promemoria|avviso|notifica; previa comunicazione; previo avviso; previa diffida; diffida',
    bears: 'sostiene; rimborsa; paga; a carico del venditore; a nostro carico; si fa carico',
    advice: 'non deve; non devi; non dovrebbe; non dovresti; si prega di non; non è destinat*',
    none: 'nessun; nessuno; nessuna; privo di; priva di; privi di',
    stored: 'recuper*; ripristin*; punti',
    announced: 'abbiamo aggiornato; abbiamo modificato',
    'update-notice':
      'abbiamo aggiornato; abbiamo modificato; abbiamo aggiunto; riepilogo delle modifiche; principali modifiche; stiamo aggiornando',
  },
  topics: {
    'data-category.account':
      'numero di telefono; numeri di telefono; indirizzo e mail; indirizzo email; posta elettronica; !dati di contatto; !dati anagrafici; nome e cognome; il tuo nome; nome utente; foto del profilo; immagine del profilo; profilo; dati di registrazione; informazioni sull account; password; indirizzo postale; sesso; genere; cognome; credenziali; ?nome; ?account; !indirizzo di residenza; !recapito telefonico; recapit*; !indirizzo postale',
    'data-category.contacts':
      '!rubrica; !elenco dei contatti; !lista contatti; !i tuoi contatti; amici; ?contatti; !tuoi contatti; !suoi contatti; !contatti del telefono|dispositivo',
    'data-category.content':
      'contenut*; foto; video; immagini; post; commenti; file; documenti; recensioni; caricat*; pubblicat*',
    'data-category.messages':
      '!i tuoi messaggi; !messaggi privati; !contenuto dei messaggi; !cronologia chat; conversazioni; messaggi; chiamate; chat; comunicazioni; crittografia end; corrispondenza; !conversazioni private; !messaggi scambiati; !contenuto ..1 messaggi; le chat',
    'data-category.voice-audio':
      '!conversazioni vocali; !registrazioni delle telefonate; !registrazioni vocali; registrazioni; !registrazion* vocal*; !registrazion* audio; !dati vocali; !comand* vocal*; messaggi vocali; microfono; ?voce; ?audio; ?vocal*; trascri*; !registr* ..4 chiamate; !chiamate ..4 registrat*; !voce; !vocali; !registrazioni; !chiamate ..6 registrate; !tua voce; !sua voce; !telefonate ..8 registrate; !registrazioni della tua voce',
    'data-category.biometric':
      '!immagine ..2 volto; volto; modello ..2 volto; !biometric*; !riconoscimento facciale; !impront* digital*; !impronta vocale; scansione del volto; selfie; tratti del volto; iride; !tuo volto; !suo volto; !tratti ..3 volto; !impront*',
    'data-category.location-precise':
      '!posizione del tuo; !posizione del suo; !posizione del telefono; !localizzazione del; !posizione precisa; !posizione esatta; !geolocalizzazione; !gps; !dati sulla posizione; !dati di localizzazione; la tua posizione; ?posizione; ?localizzazione; ubicazione; bluetooth; !posizione; !geolocalizz*; !spostamenti; gps; percorsi',
    'data-category.location-approx':
      '!posizione approssimativa; !posizione generale; indirizzo ip ..6 posizione; posizione ..6 indirizzo ip; stimare ..3 posizione; città; regione; prefisso; fuso orario; area geografica; !città ..6 ip; !tua città; !tua regione',
    'data-category.device-network':
      '!indirizz* ip; !identificativ* del dispositivo; !informazioni sul dispositivo; !id dispositivo; identificatori* pubblicitar*; identificativ* univoc*; browser; sistema operativo; modello hardware; cookie*; pixel; web beacon; dispositiv*; rete mobile; file di log; log; tecnologie simili; livello della batteria; versione dell app; dati tecnici; dati di connessione',
    'data-category.usage-activity':
      '!dati di utilizzo; !dati di navigazione; cronologia di navigazione; !cronologia delle ricerche; attività; interazion*; interagisc*; come utilizzi; come usi; pagine visitate; frequenza; comportament*; interessi; cronologia degli acquisti; metadati; clic; preferenze; navigazione; abitudini; utilizzo dei servizi; !dati relativi alle interazioni; interazioni con; !quanti dispositivi; !pagine che ..3 visiti|consulti; !tue abitudini; !ciò che ..3 guardi|ascolti|acquisti; !articoli consultati; !ricerche effettuate; !link su cui; !pagine consultate; !interagisci con; !cronologia di navigazione; !quali funzioni utilizzi|usi|utilizza; con quale frequenza; !quali pagine',
    'data-category.payment-transaction':
      'dati di pagamento; !informazioni di pagamento; !dati bancari; !coordinate bancarie; cart* di credito; carta di debito; metod* di pagamento; transazion*; fatturazione; conto bancario; acquisti; ordini; dati finanziari; iban; informazioni finanziarie; indirizzo di fatturazione; metodo di pagamento; dettagli ..3 pagamento; ultime ..2 cifre; informazioni sul pagamento',
    'data-category.identity-document':
      '!carta d identità; !carta di identità; !document* d identità; !document* di identità; !passaporto; !carta d identità; !patente; codice fiscale; verifica dell identità; verificare la tua identità; documento di riconoscimento; !documento d identità; !documento di identità; !copia del documento; patente; !copia ..2 documento; !patente di guida',
    'data-category.age-dob':
      '!data di nascita; !età; compleanno; anno di nascita; fascia d età; luogo e data di nascita; prova dell età; !anno di nascita',
    'data-category.health':
      '!dati sulla salute; !salute; !medic*; !sanitari*; genetic*; malatti*; frequenza cardiaca; dati relativi alla salute; disabilità; patologi*; !allergie; !cartella clinica; !patologie; !frequenza cardiaca; !farmaci',
    'data-category.ai-interactions':
      '!prompt; interazioni con ..4 ia; interazioni con ..4 ai; chatbot; assistente ..3 ia; assistente virtuale; conversazioni con ..4 ia; input e output; funzionalità di ia; !chatbot; !assistente ia; !assistente ai; !assistente virtuale; !richieste inserite ..4 assistente',
    'data-category.third-party-sourced':
      '!ricev* ..6 da terzi; !otten* ..6 da terzi; !raccol* ..6 da terzi; !da terzi; !da terze parti; !da altre fonti; !broker di dati; !dai nostri partner; fonti pubbliche; da altri utenti; ?da partner; !fonti|registri ..2 accessibili; ricevut* da; presso terzi; da altre società; fornitori di dati; !acquistiamo dati; !acquisiamo ..4 da terzi; !data broker; !acquisit* presso terzi; !presso terzi; centrali rischi',
    'data-category.children':
      '!dati dei minori; !dati ..4 bambini; !parental control; !controllo genitori; !supervisione genitor*; minori; bambini; adolescenti; genitor*; tutor*; minori di 13; minori di 14; minori di 16; minorenni; potestà genitoriale',
    'data-category.other':
      'origine etnica; origine razziale; religios*; orientamento sessuale; opinioni politiche; dati sensibili; categorie particolari; sindacal*; !videosorveglianza; !convinzioni religiose; !origine etnica; !telecamere',
    'recipient.affiliates':
      '!affiliat*; !società del gruppo; !gruppo; !controllat*; !società controllante; !capogruppo; !consociat*; !filial*; aziende di meta; aziende di facebook; prodotti di meta; società collegate; entità del gruppo; famiglia di aziende; !società affiliate; !nostra capogruppo; !consociate; !società del nostro gruppo; !aziende del nostro gruppo',
    'recipient.advertisers':
      '!inserzionist*; !ret* pubblicitari*; !partner pubblicitari; !agenzie pubblicitarie; !concessionari*; partner di marketing; partner commerciali; piattaforme pubblicitarie; editori; fornitori di pubblicità; società pubblicitarie; !inserzionisti; !piattaforme pubblicitarie; !reti pubblicitarie; agenzie; !agenzie media; !centri media',
    'recipient.service-providers':
      '!società del gruppo ..3 per nostro conto; !affiliat*|controllat* ..3 per nostro conto; !fornitor* di servizi; !responsabil* del trattamento; !fornitori; !subappaltator*; per nostro conto; hosting; prestator* di servizi; appaltator*; agenti; consulenti; fornitori terzi; corrieri; sub responsabil*; fornitor*; nostro partner; !responsabili del trattamento; !call center; !corrieri',
    'recipient.payment-partners':
      '!fornitor* di servizi di pagamento; !istitut* finanziari*; !istituti di credito; !istituti bancari; !processor* di pagamento; banche; recupero crediti; servizi di pagamento; gestori di pagamento; centrali rischi; !fornitor* ..4 servizi di pagamento; !fornitor* di pagamento; !prestatore di servizi di pagamento; !prestator* ..2 servizi di pagamento; !emittenti delle carte; !recupero crediti; !istituti di pagamento; !comunicat*|trasmess*|inviat* ..4 alla banca',
    'recipient.ai-providers':
      '!fornitor* ..3 intelligenza artificiale; !fornitor* di ia; !fornitor* di ia; !openai; !partner di ia; fornitor* ..4 intelligenza artificiale; modelli di terzi',
    'recipient.law-enforcement':
      '!autorità giudiziaria; !forze dell ordine; !autorità giudiziari*; !forze dell ordine; !autorità pubblich*; !autorità competent*; !ordine del tribunale; polizia; tribunali; enti pubblici; obbligo di legge; !autorità; mandato; organi di vigilanza; autorità di controllo; obblighi di legge; !legge lo richied*; !richiesto dalla legge; !alla polizia; !altre autorità; !la polizia',
    'recipient.public':
      '!accessibil* al pubblico; !visibil* a tutti; !visibile a chiunque; !motori di ricerca; pubblicamente; profilo pubblico; pubblico; altri utenti ..4 vedere; chiunque; !accessibil* a tutti; !chiunque può; !al pubblico che; !al pubblico',
    'recipient.business-customers':
      '!venditor*; !commercianti; !esercenti; !ristoranti; !host; datore di lavoro; recruiter; organizzator*; aziende con cui; negozi; account aziendali; bot; strutture ricettive; aziende su; !ristorante; !al negozio; !datori di lavoro; !selezionatori; !account aziendale; !recruiter; !venditore riceve',
    'recipient.identity-verification':
      '!fornitor* ..4 verifica; !verifica dell identità; !verifica dell età; verificare l identità; verificare l età; verificare la tua identità; !società incaricate di verificare; !incaricat* di verificare; !fornitore di verifica',
    'recipient.safety-consortia':
      'ncmec; tutela dei minori; prevenzione delle frodi; partner del settore; lotta alle frodi; organizzazioni per la sicurezza; !ncmec; !enti per la tutela dei minori; !reti per la prevenzione delle frodi; !prevenzione delle frodi e partner; !organizzazioni per la tutela dei minori',
    'recipient.other-third-parties':
      '!terzi; !terze parti; !soggetti terzi; !partner commerciali; altre società; altre aziende; partner; altre organizzazioni; ricercatori; acquirent*; fusion*; acquisizion*; successor*; cessione d azienda; fallimento; ramo d azienda; cessionari*; riorganizzazion*; !altre società; !partner; !assicura*; università; soggetti terzi; !rivelat*|comunicat* ..3 all acquirente; !potenziale acquirente; !cessionario dell azienda; !ad|alle|con assicurazioni',
    'purpose.service-provision':
      'fornire ..3 serviz*; fornitura ..3 serviz*; erogazione ..3 serviz*; migliorare ..3 serviz*; miglioramento ..3 serviz*; assistenza clienti; esecuzione del contratto; gestione ..3 ordin*; statistic*; analisi; ricerca; nuove funzionalità; intelligenza artificiale; sviluppo; assistenza; funzionamento; manutenzione; esperienza; !fornitura dei nostri servizi; !esecuzione del contratto e per; !miglioramento dei servizi; !fornire i nostri servizi; gestire l ordine; evadere l ordine; gestione della consegna',
    'purpose.security-safety':
      'sicurezza; frod*; abus*; prevenire; prevenzione; rilevare; proteggere; spam; moderazione; integrità; dannos*; cyber*; illecit*',
    'purpose.personalisation':
      '!personalizz*; !raccomandazion*; !raccomandare; !profili ..2 su; !consigli*; !profilazione; !su misura; suggeriment*; suggerire; contenuti pertinenti; adattat*; interessi; !adatt* ..6 interessi; !tuoi interessi; !suoi interessi; !tue preferenze; !viene creato un profilo; !consigliarti; !tuoi gusti; !creazione di profili; !adattata alle tue|sue; !abitudini di acquisto',
    'purpose.marketing':
      '!marketing; !newsletter; !promozional*; !comunicazioni commerciali; offerte; sondaggi; concorsi; sms; invio di materiale; promozioni; ricerche di mercato; fidelizzazione; vendita diretta; !offerte; !promozion*; !telefonate commerciali; !sondaggi ..4 opinione|gradimento|soddisfazione; !partecipare ..2 sondaggi; !invio della newsletter',
    'purpose.ads':
      '!pubblicit*; !annunci; !inserzioni; !pubblicità mirata; !pubblicità personalizzata; !targeting; !sponsorizzat*; remarketing; retargeting; annuncio; campagne; banner',
    'purpose.ai-training':
      '!addestr* ..6 modell*; !addestramento ..6 modell*; !addestr* ..5 ia; !addestr* ..5 ai; !addestramento ..5 ia; !addestr* ..5 algoritm*; !addestr* ..6 intelligenza artificiale; !svilupp* ..6 modell*; !miglior* ..5 modell*; !svilupp* ..5 ia; !svilupp* ..6 intelligenza artificiale; !dati di addestramento; !allen* ..5 modell*; addestramento; apprendimento automatico; machine learning; ?modelli di ia; ?modell* linguistic*; ?ia generativa; ?intelligenza artificiale; ?ia; ?ai generativa; ?algoritm*',
    'purpose.age-assurance':
      '!verifica dell età; !verificare ..3 età; !stima dell età; accertare ..3 età; requisit* di età; !confermare ..3 età; !dimostrare ..3 età; !verific* ..3 età; !stimare l età; !confermare che sei maggiorenne; !stimare la tua età; !verificare la tua età',
    'purpose.sale':
      '!vendere; !vendiamo; !vendono; !vendut*; !venderemo; !vendita ..4 dati; !vendita di informazioni; corrispettivo; noleggi*; monetizz*; vendere ..5 dati; a titolo oneroso; !abbiamo venduto',
    'term.arbitration': '!arbitrat*; !arbitral*; !arbitro; giuria; processo con giuria',
    'term.class-waiver':
      '!class action; !azion* collettiv*; !azione di classe; azioni rappresentative; a titolo individuale; cause collettive',
    'term.dispute-procedure':
      'reclamo; reclami; !risoluzione ..3 controversie; !controversi*; mediazione; conciliazione; risoluzione amichevole; piattaforma odr; reclam*; composizione ..3 controversie; disput*; spese legali; !reclam*; !controvers*; !mediazione; !conciliazione',
    'term.jurisdiction':
      '!foro; !giurisdizione; !tribunale competente; !foro competente; tribunali di; competenza esclusiva; competenza territoriale; tribunale di; giurisdizionale; !tribunale; !competente; giurisdizione',
    'term.governing-law':
      '!legge applicabile; !regolat* dalla legge; !disciplinat* dalla legge; !legge italiana; !leggi dello stato; diritto applicabile; leggi di; legge del; leggi della; disposizioni sui conflitti; disciplinati dalle leggi; !si applica il diritto; !diritto irlandese; !regolato dalla legge; !soggetto alla legge; !diritto svizzero; !è soggetto al diritto; !si applica la legge',
    'term.unilateral-change':
      '!modifiche ..6 efficaci; !modifiche ..6 diritti; !modificare ..4 termini; !modificare ..4 condizioni; !modificare ..3 present*; !modifiche ..4 condizioni; !modifiche ..4 termini; aggiornare ..4 termini; modificare ..4 informativa; modifiche ..3 informativa; a nostra discrezione; a propria discrezione; senza preavviso; modificare ..4 prezzi; in qualsiasi momento ..5 modific*; diritto di modificare; !modifiche sostanziali; interrompere ..4 serviz*; uso continuato; variazion*; modificare o interrompere; !modificare ..6 condizioni; !modifiche ..6 condizioni; !si intendono accettate; !modifica delle; aggiornare ..4 condizioni; !nuova versione; !modifiche rilevanti; !condizioni aggiornate',
    'term.termination':
      '!risoluzione del contratto; !risolvere ..3 contratto; !sospen*; !chiudere ..3 account; !recesso; !recedere; disattivare; bloccare; eliminare ..4 account; cessare; cessazione; inattivit*; inattiv*; rimuovere ..3 contenut*; escluder*; interruzione; terminare; disabilitare; revocare ..3 accesso; annullare ..3 account; disattivazione; !sospend*; !sospensione; !chiud* ..3 account; !bloccare; !disattiv*; !risolvere il contratto; escludere; !possiamo|potremo ..3 chiudere|sospendere|cancellare|disattivare|eliminare ..3 account|abbonamento; !accesso ..4 sospeso; !sospeso in qualsiasi; !chiudere il tuo account dopo; !sospendere ..3 accesso',
    'term.content-licence':
      '!licenza; !sublicenz*; !non esclusiv*; !irrevocabil*; !esente da royalty; !gratuita ..3 licenza; proprietà intellettuale; concedi; concede; diritto d autore; riprodurre; opere derivate; perpetu*; mondiale; diritti sui contenuti; !irrevocabile; !revocabile; !cede; diritto di utilizz*; pubblicarli; !licenza ..6 gratuita; !ci concede ..2 licenza; !ci concedi; !licenza mondiale; !diritto d uso non esclusivo; !sublicenziabile; !licenza ..4 perpetua',
    'term.name-likeness':
      '!nome ..3 immagine; !suo nome ..4 immagine; !diritto all immagine; !nome ..3 immagine; sembianze; la tua immagine; voce e immagine; testimonianz*; ritratto',
    'term.liability-limit':
      '!responsabilità; !limitazione di responsabilità; !non ..4 responsabil*; !nessuna garanzia; !senza garanzi*; ?garanzi*; danni; perdite; esclusione; così com è; a proprio rischio; esoner*; indiretti; lucro cessante; non garantisc*; declina; conseguenziali; mancato guadagno; nessuna garanzia; risarcimento; !responsabil*; !risponde dei danni; !risponde ..3 danni; !risponde solo; !non risponde; !colpa grave; !dolo; !garanzi*; esclus* ..3 responsabilità',
    'term.indemnity':
      '!indennizz*; !manlev*; !tenere indenne; !tenere indenni; !risarcire; !tenerci indenni; !indenne; !indenni; !manlevare',
    'term.auto-renewal':
      '!rinnov* ..3 automatic*; !rinnovo automatico; !si rinnov*; rinnovo; periodo di abbonamento; fino a disdetta; tacito rinnovo; ricorrent*; !rinnov*; !disdetta; scadenza; durata minima; vincolo; !rinnova tacitamente; !si rinnova; !rinnovato ogni; !automatico rinnovo',
    'term.fees':
      '!tariff*; !prezz*; !addebit*; !canone; ?pagament*; pagare; €; $; impost*; tass*; ?fattur*; commission*; spese; ?abbonament*; gratuit*; corrispettiv*; euro; supplement*; ?acquist*; !costi di; !spese di; !commission*; supplemento; ?pagamento; mensile; costo; costi',
    'term.refunds':
      'recedere; !recesso; !rimbors*; !restituzion*; !diritto di recesso; !reso; !resi; non rimborsabil*; restituire; termine di recesso; credito; storno; !recedere entro; !parte non goduta; !buono; restituzione; cambio; non goduto; !non ..2 restituito; restituit*',
    'term.prohibited-use':
      '!vietat*; !non è consentito; !non puoi utilizzare; !si impegna a non; !ti impegni a non; !è proibito; !divieto; !proibit*; illecit*; illegal*; molest*; scraping; ingegneria inversa; spacciarsi; violar*; fraudolent*; non autorizzat*; robot; diffamator*; odio; non devi; malware; non potrai',
    'term.assignment':
      '!cedere ..4 contratto; !cedere ..4 diritti; !cessione del contratto; trasferire ..4 diritti; diritti e obblighi; cessionari*; cedere ..4 termini; !cedere ..6 diritti e ..1 obblighi; !trasferire il presente contratto; !cedere il ..1 contratto; !trasferire ..3 contratto; !diritti e ..1 obblighi derivanti',
    'term.eligibility-age':
      '!anni di età; !almeno 13; !almeno 14; !almeno 16; !almeno 18; !maggiorenn*; !minorenn*; !maggiore età; età minima; capacità giuridica; consenso dei genitori; tutore legale; minori di 18; capacità di agire; compiuto; !compiuto 18|16|14|13 anni; !compiuto i 18|16|14; !almeno 14|16|18 anni; !consenso dei genitori; !minori di 13|14|16|18 anni; !minori di 13|14|16|18',
    'term.contracting-entity':
      '!contratto tra; !contratto con; !parte contraente; sede legale; partita iva; registro delle imprese; s r l; s p a; gestito da; fornito da; titolare del sito; società con sede; accordo tra; concluso',
    'term.third-party-terms':
      '!termini di terzi; !condizioni aggiuntive; !termini aggiuntivi; !condizioni particolari; siti di terzi; siti web di terzi; servizi di terzi; link a; contenuti di terzi; parte integrante; altre condizioni; condizioni specifiche; linee guida; ulteriori condizioni; termini supplementari; !termini di servizio del fornitore; !termini ..3 fornitore terzo; !condizioni ..4 terzo; !linee guida ..6 parte integrante; !soggett* ..3 termini|condizioni ..4 fornitor*|terz*|partner',
    'term.user-responsibility':
      '!risponde dei danni; !risponde di; !sei responsabile; !è responsabile; !responsabile di; !responsabile per; !si impegna a; !unico responsabile; !ti impegni; devi; dovrai; obbligat*; password ..4 riservat*; informazioni veritiere; veritier*; garantisci; dichiari; accetti di; riconosci; tenuto a; obblighi dell utente; mantenere ..3 aggiornat*; !informazioni veritiere; !cliente è tenuto; !utente è tenuto; !responsabile della riservatezza; !utente è responsabile; !sei ..3 responsabile',
    'term.other':
      '!intero accordo; !separabilità; forza maggiore; rinuncia; nullità; comunicazioni; lingua; marchi; feedback; durata; oggetto; definizioni; presenti condizioni; disponibilità; invalidità; consegna; !invalidità di una; !nullità di una; !restanti disposizioni',
    'choice.opt-out':
      '!cookie* ..12 non possono|può essere disattivat*; !disiscri*; !annullare l iscrizione; !opporsi; !opporti; !opt out; !disattivare; rifiutare; non ricevere; smettere di ricevere; revocare; rinunciare; cancellarsi; disabilitare; negare; esclusione; !rifiutare i cookie; !rifiutare ..3 cookie; !non vuoi più ricevere; !non desider* più ricevere; !annulla l iscrizione; !smettere di ricevere',
    'choice.opt-in-consent':
      '!consenso; !acconsent*; !tua autorizzazione; !sua autorizzazione; autorizzazione preventiva; !revocare ..3 consenso; permesso; opt in; espresso; esplicito; casella; previo consenso; autorizzi; !autorizzazione espressa; !consenso espresso; !consenso esplicito; !chiederemo ..4 autorizzazione|consenso',
    'choice.objection':
      '!diritto di opposizione; !opposizione; !opporsi al trattamento; limitazione del trattamento; diritto di limitazione; limitare il trattamento; !limitazione del trattamento; !opporti al trattamento',
    'choice.deletion':
      '!diritto alla cancellazione; !diritto all oblio; !cancellazione ..3 dati; !cancellare ..3 dati; !cancellazione; eliminare ..4 dati; richiedere la cancellazione; eliminazione; cancellare; eliminare i tuoi; !eliminare i dati; !eliminare i tuoi dati; !chiedere ..3 eliminare; !chiedere la cancellazione; !cancellazione dei tuoi|suoi dati; !vengano cancellati|eliminati; !siano cancellati|eliminati',
    'choice.access-portability':
      '!diritto di accesso; !portabilità; !rettifica; !accedere ai tuoi dati; copia dei; scaricare; esportare; correggere; rettificare; accesso ai; !ottenere una copia; aggiornare i; accedere ai propri; !diritto di sapere; !ricevere una copia; !diritto di rettifica; !copia dei dati; !chiedere|richiedere|diritto|ottenere ..3 accesso ai dati; !leggibile da dispositivo; !chiedere|richiedere|diritto|ottenere ..3 accesso ai tuoi|suoi dati',
    'choice.settings-control':
      'decidere; selezionare; !impostazioni; !controllare; !gestire ..3 preferenze; preferenze; configurare; gestire; scegliere; opzioni; controll*; personalizzare; bloccare; attivare; pannello; !gestire le ..1 preferenze; !impostazioni dell app; !impostazioni sulla privacy; !impostazioni della privacy',
    'choice.account-closure':
      '!eliminare il tuo account; !chiudere il tuo account; !cancellare il tuo account; !cancellare l account; eliminazione dell account; chiusura dell account; smettere di utilizzare; interrompere l uso; chiudere l account; !eliminare il tuo|suo account; !chiudere il tuo|suo account',
    'choice.subscription-cancel':
      '!annullare; !disdire; !disdetta; !annullamento; !cancellare l abbonamento; diritto di recesso; prova gratuita; periodo di prova; recedere; disattivare l abbonamento; disdett*; !abbonamento può essere disdetto; !disdetto in qualsiasi; !annullalo; !annullala; !annulla ..2 abbonamento; !porre fine a ..4 piano|abbonamento; !abbonamento|contratto|piano ..6 disdetto; !disdici|disdica ..2 abbonamento|contratto|piano',
    'choice.no-ads-subscription':
      '!senza pubblicità; !senza annunci; premium; abbonamento a pagamento; abbonati; versione a pagamento; piano con pubblicità',
    'choice.appeal':
      '!ricorso; !appello; !reclamo; !presentare reclamo; !contestare; garante; autorità di controllo; impugnare; contestazion*; intervento umano; ricorrere; !reclamo al garante; !proporre reclamo; !ricorso contro ..2 decisione; !impugnare la decisione; !reclamo all autorità',
    'notice.effective-date':
      '!data di entrata in vigore; !ultimo aggiornamento; !entrata in vigore; !ultima modifica; in vigore; vigente; aggiornat* il; a partire dal; decorrenza; efficace; !entra in vigore; !entrano in vigore; !entrerà in vigore; !entreranno in vigore; !sostituisce tutte',
    'notice.refusal-consequence':
      '!se non accetti; !se non accetta; !se non sei d accordo; !se non fornisci; !in caso di rifiuto; !mancato conferimento; !se non autorizzi; !se non consenti; !se rifiuti; !se non accetti; ?se non desideri; !non potremo; non potrai; non potrà; non sarà possibile; smettere di usare; non disponibil*; rifiuto; impossibilità; obbligatori*; conferimento; !senza questi dati; !non saremo in grado; !se non accetti|accetta le; !smettere di usare ..3 servizi*|app|sito|piattaforma; !impossibilità di concludere; !non potremo evadere',
    'notice.transparency':
      '!trasparenza; maggiori informazioni; spiega; descrive; ti informiamo; informativa; responsabile della protezione; domande; notificheremo; contatt*; la presente; avviseremo; comunicheremo; questa informativa; !violazione dei dati; !ti informeremo ..8 modific*|violazion*|cambiament*; !spiega come trattiamo|raccogliamo|usiamo|utilizziamo|vengono|sono; !informeremo ..6 violazione',
    'notice.retention':
      '!quanto tempo; !periodo di conservazione; conserv*; !periodo di conservazione; !tempi di conservazione; !per il tempo; !finché; !per tutta la durata; per ..3 anni; per ..3 mesi; anni; mesi; termine; fino a quando; anonimizz*; cancellat*; eliminat*; memorizzat*; tempo necessario; giorni; ultimo contatto; !cancell* ..6 dopo; !durata; !periodo; archivi*; elimin*; !trascors* ..4 giorni; !elimin* ..10 giorni; !per ..3 mesi|anni|giorni; !sono conservat* per; !memorizzati finché; !poi distrutte',
    'notice.transfer':
      '!trasferiment* internazional*; !paesi terzi; !clausole contrattuali; !al di fuori dello spazio economico; !al di fuori dell unione; !extra ue; !privacy shield; !data privacy framework; decisione di adeguatezza; stati uniti; altri paesi; server situati; livello di protezione; trasferit*; paesi; see; !stati uniti; !fuori dall unione; !al di fuori; !spazio economico; trasferi*; server; italia; irlanda; india; cina; germania; canada; svizzera; unione europea; regno unito; singapore; !al di fuori dello; !paesi situati al; !fuori dallo spazio; !negli stati uniti; !in india',
    'notice.controller-entity':
      '!titolare del trattamento; !titolari del trattamento; !contitolar*; responsabile della protezione; dpo; rappresentante; sede legale; s r l; titolare; !contitolari',
    'notice.legal-basis':
      '!bas* giuridic*; !base legale; !legittimo interesse; !interessi legittimi; !interesse legittimo; !gdpr; !esecuzione del contratto; !esecuzione di un contratto; obblig* legal*; obbligo di legge; interesse pubblico; articolo 6; fondamento; art 6; legittim*',
  },
};
