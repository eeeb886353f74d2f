/**
 * What terms of service speak of, in four languages, in our own words: concept | English | German | Italian | Polish.
 * `word*` stands for words that begin so, `*part*` for words that contain it, any other for itself.
 */
export const TERMS_CONCEPTS = `
we | we us our ours | wir uns unser* | noi nostr* ci | my nas nam nami nasz*
you | you your yours yourself | sie ihr* ihnen du dein* dir dich euch | tu ti te tuo tua tuoi tue lei suo sua suoi voi vostr* utente utenti l'utente | ty ci cię ciebie tobie twoj* twój państwo państw* pan pani użytkownik*
may | may might can could able | kann können könnte* dürfen darf | può possono possiamo potrà potranno potremmo potrebbe* poter* potrem* possa possano | może mogą możemy możesz może* móc można mogła mógłby mogłyby mogłoby
right-to | right rights entitled reserve* | recht rechte berechtigt vorbehalten behalten behält vorbehält* befugt *recht | diritto diritti riserv* facoltà diritt* titolo autorizz* | prawo prawa praw prawem zastrzeg* uprawni* upoważn*
must | must shall required obliged obligation* duty | muss müssen verpflicht* pflicht* soll sollen | deve devono dovrà dovranno obblig* tenut* dover* | musi muszą musisz obowiąz* zobowiąz* powin* należy
not | not no nor cannot never neither none non | nicht kein* nie niemals weder | non né nessun* mai | nie żad* ani nigdy brak
without | without | ohne | senza | bez
if | if where event case when whenever | wenn falls sofern sollte* fall fällen | se qualora caso quando ove | jeśli jeżeli gdy gdyby przypadku przypadkach o ile
unless | unless except excluding otherwise notwithstanding | außer ausgenommen ausnahme* ungeachtet anders anderweitig unbeschadet vorbehaltlich | salvo eccetto tranne fatto meno eccezione diversamente nonostante | chyba wyjątk* poza niezależnie inaczej zastrzeż*
any-all | any all every each whatsoever whole entire | alle* jede* jegliche* jedwede* sämtliche* gesamt* ganz* | qualsiasi qualunque tutt* ogni ciascun* alcun* inter* qualsivoglia | wszel* wszyst* każd* jakiekolwiek jakikolwiek jakiejkolwiek jakąkolwiek jakichkolwiek jakimkolwiek cał*
at-any-time | anytime any-time | jederzeit | momento | momencie chwili czasie
time | time times period | zeit zeitpunkt zeitraum zeitweise gelegentlich | tempo volta periodo periodic* | czas* okres*
discretion | discretion | ermessen* gutdünken | discrezion* discrezional* insindac* | uznani* uznan* dyskrecj* uznania swobod*
sole | sole solely alone only absolute | allein* alleinig* einzig* ausschließlich nur | esclusiva unic* solo soltanto solamente assolut* insindacabil* | wyłączn* jedyn* tylko jedynie własn*
reason | reason reasons cause whatever | grund gründe gründen ursache | motiv* ragion* causa | przyczyn* powod* powód powodu
notice | notice notices notification* notify notified notifying inform informed informing | mitteilung* benachrichtig* ankündig* vorankündigung hinweis* informier* unterricht* bescheid mitteilen vorankünd* anzeig* | avvis* preavvis* notific* comunicazion* comunicar* comunicat* inform* avvert* comunic* | powiad* zawiad* inform* poinform* uprzedz* wypowiedzeni* zawiadom* ogłosz* ogłasz* notyfik*
prior | prior before advance previously | vorherig* vorher vorab vor zuvor voraus bevor | previ* prima preventiv* anticip* | uprzedn* wcześniej* przed
immediate | immediately immediate promptly instantly forthwith | sofort* unverzüglich* umgehend* fristlos* | immediat* subito | natychmiast* niezwłocz*
from-now | effective effect force date | wirksam* kraft inkraft* gültig* gelten gilt datum | efficac* vigore effett* data decorr* | wejści* życie obowiązuj* skuteczn* daty data
continue | continue continued continues continuing further | weiter* fortgesetzt* fortsetz* fortan | continu* ulterior* prosegu* proseguimento | dalsz* kontynu* nadal
after | after following subsequent thereafter once | nach nachdem danach anschließend nachfolgend* ab | dopo successiv* seguito segu* | po następ* późn* dniu
by-means | by through | durch mit mittels indem | mediante tramite attraverso utilizzando accedendo | poprzez przez
use | use uses using used usage | *nutz* verwend* benutz* gebrauch* nutz* | utilizz* fruizion* uso usi usa usare usando usufru* | *korzyst* używa* użyci* użytk* stosow* wykorzyst* korzystając korzystanie korzystania użycie
access | access accesses accessing accessed | zugriff* zugang* zugreifen zuzugreifen abruf* aufruf* | access* acced* | dostęp* uzyska*
service | service services | *dienst* *service* leistung* | serviz* prestazion* | usług* serwis*
website | website websites site sites page pages platform webpage | *website* *webseite* *seite* *plattform* *portal* internetseite* internetauftritt* | sito siti web pagin* piattaform* forum portal* | stron* witryn* platform* portal* internetow*
app | app apps application* software program* client | app apps *anwendung* *software* programm* applikation* | app applicazion* software programm* | aplikacj* oprogramowan* program*
account | account accounts profile | konto konten *konto* account* benutzerkonto* profil* | account cont* profil* | kont* profil* rachun*
content | content contents material materials post posts posting* submission* contribution* comment* review* photo* video* | *inhalt* material* beitrag* beiträge* kommentar* *bewertung* foto* video* werke | contenut* material* post commenti recension* contribut* foto video opere immagin* | treś* materiał* post* komentarz* opini* zdjęci* wideo film* zawartoś* utwor* dzieł*
user | user users member members customer customers visitor* | nutzer* benutzer* mitglied* kund* besucher* user* | utent* client* membr* iscritt* visitator* | użytkownik* klient* człon* odwiedz*
upload | upload* submit* transmit* share shared publish* provide* | hochlad* hochgelad* übermitt* veröffentlich* teilen einstell* bereitstell* send* verbreit* | caric* invia* inviat* trasmett* condivi* pubblic* forni* diffond* | przesył* przesła* publik* udostępni* zamieszcz* zamieści* umieszcz* dostarcz* wysył* wysła* rozpowszech*
product | product products goods item items device* | produkt* ware waren artikel *gerät* | prodott* articol* dispositiv* beni bene | produkt* towar* urządz* artykuł*
purchase | purchase* buy buying bought order orders booking* reservation* | kauf* *bestell* *buchung* erwerb* verkauf* verkäuf* | acquist* compr* ordin* prenot* vend* | zakup* kup* zamów* rezerw* sprzeda*
payment | payment* pay pays paid paying fee fees charge* price* billing amount* | *zahl* *gebühr* *preis* *kosten* entgelt* betrag* belast* rechnung* | pag* tariff* commission* prezz* cost* addebit* import* corrispettiv* | płat* płac* zapłac* opłat* cen* kwot* koszt* należnoś*
refund | refund* reimburs* credit* | *erstatt* gutschrift* | rimbors* credit* rimedi* | zwrot* zwrac* zwróc* rekompens*
subscription | subscription* subscrib* membership renew* | *abonnement* abo mitgliedschaft* verläng* | abbonament* sottoscri* rinnov* | subskryp* abonament* przedłuż* odnaw* odnowi* członkostw*
consumer | consumer* | *verbraucher* konsument* | consumator* | konsument*
business-use | business* commercial* professional enterprise | *geschäft* *unternehmen* gewerblich* kommerziell* *firma* | aziend* commercial* professional* societ* impresa imprese | firm* przedsiębior* biznes* komercyjn* handlow* gospodarcz* spół*
party | party parties | partei* vertragspartei* | parte parti | stron*
third-party | third | dritt* | terz* | trzeci* osób
affiliate | affiliate* subsidiar* parent partner* | verbunden* tochtergesellschaft* konzern* partner* muttergesellschaft* | affiliat* controllat* consociat* partner | powiązan* zależn* stowarzysz* partner* oddział* podmiot*
staff | officers directors employees agents representatives contractors | mitarbeiter* angestellt* vertreter* geschäftsführ* direktor* führungskräft* beauftragt* erfüllungsgehilf* | dipendent* dirigent* amministrator* agent* rappresentant* funzionar* | pracown* dyrektor* agent* przedstawiciel* członkow* urzędnik*
supplier | supplier* licensor* vendor* provider* | lieferant* lizenzgeber* anbieter* zulieferer* | fornitor* licenziant* | dostawc* licencjodawc*
licence | license* licence* sublicens* | *lizenz* unterlizenz* | licenz* sublicenz* | licencj* sublicencj*
grant | grant* give gives | gewähr* erteil* einräum* räum* | conced* concess* attribu* | udziel* przyzna*
ip | copyright* trademark* intellectual patent* proprietary | urheber* marken* *geistig* patent* schutzrecht* | copyright autore marchi* intellettual* brevett* proprietà | autorski* znak* intelektualn* patent* własnoś*
infringe | infring* violat* breach* contraven* | verletz* verstoß* verstöß* verstoßen zuwider* missacht* | viol* infra* inadempi* contravv* | narusz* złam* niezgodn*
illegal | illegal* unlawful* fraud* criminal abus* misus* suspicious suspect* | illegal* rechtswidrig* gesetzwidrig* betrug* betrüg* missbr* strafbar* verdacht* verdächtig* unrechtmäßig* unzulässig* | illegal* illecit* frod* fraudol* abus* sospett* | nielegaln* bezprawn* oszust* naduż* podejrz* przestęp* sprzeczn*
offensive | offensive objectionable obscene harmful inappropriate indecent defamatory harass* threat* | anstößig* beleidig* schädlich* unangemessen* obszön* verleumd* belästig* bedroh* pornogra* rassist* hass* | offensiv* osceno osceni discutibil* dannos* inappropriat* diffamator* molest* minacc* pornogra* razzis* odio | obraźliw* szkodliw* nieodpowiedn* obscenicz* zniesław* nękan* gróźb* nieprzyzwoit* pornogra* rasist* nienawi*
law | law laws statute* legislation legal* | *recht *recht* *gesetz* | legge leggi legislazion* normativ* legal* legg* diritto norme | praw* ustaw* przepis* prawem prawu
permitted | permitted extent allowed maximum fullest | zulässig* gesetzlich umfang erlaubt* soweit maß maße rahmen gestatt* genehmig* | consentit* limiti massim* misura permess* ammess* autorizz* | dozwolon* zakres* dopuszcz* maksymaln* najszersz* pełn* zezwol* pozwol*
applicable | applicable apply applies | anwendbar* anzuwend* geltend* anwendung findet finden unterlieg* | applicabil* applic* | właściw* zastosowan* stosuj* obowiązując* mając* stosow*
mandatory-law | mandatory protection protections | zwingend* verbraucherschutz* schutz* | inderogabil* imperativ* obbligatori* tutel* protezion* | bezwzględn* obligatoryjn* ochron*
court | court courts tribunal* | *gericht* amtsgericht* landgericht* | tribunal* foro giudic* cort* autorità giurisdiz* giudiz* autorit* | sąd* trybunał* sądowi sądów sądach
jurisdiction | jurisdiction venue forum | *gerichtsstand* zuständig* gerichtsbarkeit* rechtsprechung* jurisdiktion | giurisdizion* competen* foro | jurysdykcj* właściwoś* właściwy* kompeten*
exclusive | exclusive exclusively nonexclusive | ausschließlich* exklusiv* alleinig* | esclusiv* | wyłączn*
submit-to | submit irrevocably consent | unterwerf* unterwirf* unterstell* | sottomett* sottopo* devolut* rimess* | poddaj* poddan* podleg* rozstrzyg* rozpatr*
dispute | dispute* controvers* disagreement* | streit* rechtsstreit* auseinandersetz* meinungsverschieden* | controvers* disput* contenzios* vertenz* lite liti | spór spory spor* sporów niezgodnoś* sporne spornych
claim | claim claims cause | *anspruch* *ansprüche* forderung* | reclam* pretes* richiest* rivendic* | roszcze* żądan*
lawsuit | action actions lawsuit* suit suits proceeding* litigation* sue sued litigate* | klage* *verfahren* prozess* gerichtsverfahren* rechtsstreit* verklag* | azion* caus* procediment* process* giudizio giudizial* | pozew pozw* postępowan* proces* powództw*
arbitration | arbitra* award* tribunal | schied* *schieds* schlichter* schlichtung* arbitration beizulegen schiedsspruch | arbitra* arbitr* lodo | arbitraż* polubown* arbitr* rozjemc* arbiter* orzeczen*
mediation | mediation ombuds* conciliation informal* odr | mediation schlichtungsstell* streitbeileg* verbraucherschlichtung* beileg* | mediazion* conciliazion* risoluzion* odr | mediacj* ugod* polubown* odr pozasądow* rozwiązyw*
arbitration-body | aaa jams american association lcia faa federal icc | aaa jams american association lcia faa federal icc | aaa jams american association lcia faa federal icc | aaa jams american association lcia faa federal icc
class-action | class jury collective* representative | sammelklage* gruppenklage* *klage* geschworene* sammel* | collettiv* giuria class | zbiorow* grupow* przysięgł*
waive | waive* waiver* relinquish* | verzicht* | rinunc* | zrze* zrzek* rezygn*
binding | binding bound bind | verbindlich* bindend* gebunden* | vincol* | wiążąc* związan*
settle | resolve* settle* resolution decided determined final finally | beigelegt beileg* entschied* entscheid* lös* endgültig* geklärt klär* | risol* decis* decid* definitiv* compost* dirim* | rozstrzyg* rozwiąz* rozstrzygn* ostateczn*
individual | individual individually | einzeln* individuell* einzelfall* | individual* | indywidualn*
rules | rules procedures administered conducted hearing | regeln *ordnung* durchgeführt anhörung* vorschrift* | regol* procedur* udienz* condott* amministrat* | regulamin* reguł* zasad* procedur* rozpraw* przeprowadz*
governed | governed govern* construed interpreted accordance | unterlieg* geregelt ausgelegt auslegung gemäß maßgeb* | regol* disciplin* interpret* conformit* soggett* governat* | podleg* regul* interpretow* zgodnie rządz*
conflict-of-laws | conflict conflicts principles provisions | kollision* kollisions* *konflikt* grundsätz* kollisionsnorm* ausschluss | conflitt* principi* disposizion* | kolizj* kolizyj* zasad* konflikt*
un-convention | convention nations international | *übereinkommen* kaufrecht* vereinten nationen un cisg | convenzion* nazioni internazional* | konwencj* narodów zjednoczon* międzynarod*
usa | california states delaware york texas washington massachusetts usa francisco clara county santa angeles | kalifornien kalifornischen staaten us usa delaware york texas washington massachusetts francisco clara county santa angeles amerika* bundesstaat* vereinigten | california stati delaware york texas washington massachusetts usa francisco clara contea santa angeles unit* | kaliforni* stan* stanów delaware york teksas texas waszyngton massachusetts usa francisco clara hrabstw* santa angeles
uk | england wales london english kingdom british | england wales london engl* königreich* britisch* | inghilterra galles londra ingles* regno | angli* wali* londyn* angielsk* królestw* brytyj*
other-country | ireland irish luxembourg netherlands dutch amsterdam germany german sweden swiss switzerland finland france french italy poland israel singapore dublin austria | irland irisch* luxemburg* niederland* niederländ* amsterdam deutsch* schwed* schweiz* finnland finnisch* frankreich französ* italien* polen polnisch* israel* singapur dublin österreich* | irlanda irlandes* lussemburg* paesi olandes* amsterdam german* tedesc* svezia svedes* svizzer* finland* franci* francia francese itali* poloni* israel* singapore dublino austri* | irland* luksembur* holand* holender* niderland* amsterdam* niem* szwec* szwedz* szwajcar* finland* fiń* franc* włoch* włosk* pols* izrael* singapur* dublin* austri*
eu | eu european europe eea union | eu europa* europä* ewr union | ue europe* see unione | ue eu europej* eog unii
residence | reside* resident* residence live living country countries located domicile* territory | wohn* wohnsitz* ansässig* land landes länder* heimatland* aufenthalt* sitz gebiet* leben | resid* residen* domicil* paese paesi nazion* territori* abita* vive | zamieszk* mieszka* kraj* kraju rezyden* siedzib* terytor*
liable | liable liability liabilities | haft* *haftung* haftbar* *haft* einstehen | responsabilit* responsabil* rispond* imputab* | odpowiedzialn* odpowiada* odpowied* odpowiedzialnoś*
responsible | responsible responsibility | verantwort* | responsabil* respons* | odpowiedzialn* odpowiad*
damage | damage* harm* injur* | *schaden* *schäden* schädig* | dann* lesion* risarcim* pregiudiz* | szkod* krzywd* uszkodz* odszkodow* szkód zniszcz*
loss | loss losses lose lost | verlust* verlier* verloren* *ausfall* entgang* | perdit* perdere perso persi | strat* utrat* utraco*
indirect | indirect* consequential incidental special punitive exemplary | indirekt* mittelbar* folge* folgeschäden zufällig* beiläufig* strafschaden* besondere* konkret* | indirett* consequenzial* incidental* special* punitiv* accidental* conseguent* esemplar* | pośredn* wynikow* następcz* przypadkow* uboczn* szczególn* specjaln* karn*
profit | profit* revenue* goodwill opportunit* savings | *gewinn* umsatz* umsätze* goodwill firmenwert* einnahm* | profitt* guadagn* avviament* ricav* entrat* | zysk* przychod* wartośc* dochod* reputacj*
data-loss | corruption recover* backup | datenverlust* wiederherstell* sicherung* beschädig* | recuper* backup corruzion* | odzysk* kopi* uszkodz*
warranty | warrant* guarantee* representation* assur* | *gewähr* garant* *garantie* zusicher* zusage* *gewährleist* | garan* dichiarazion* assicur* garanz* | gwaran* rękojmi* zapewni* oświadcz* gwarant*
as-is | as-is available basis faults | wie gesehen verfügbar ist-zustand mängel* mangel* | così com'è disponibil* stato difett* | taki stanie dostępn* wad* stan
implied | implied express statutory merchantability fitness infringement | stillschweigend* ausdrücklich* implizit* konkludent* marktgängig* eignung* handelsüblich* | implicit* esplicit* espress* commerciabilit* idoneit* | dorozumi* wyraźn* domniem* przydatnoś* zbywalnoś* wartoś*
error-free | error* uninterrupted bug* virus* secure timely defect* interruption* delay* | fehler* ununterbroch* unterbrech* virus viren sicher* verzöger* störung* bugs | error* interrott* interruzion* virus sicur* ritard* bug | błęd* nieprzerw* przerw* wirus* bezpiecz* opóźni* zakłóc* usterk*
accuracy | accura* complete* reliab* correct* quality truth* | genau* vollständig* zuverlässig* richtig* korrekt* qualität* wahr* | accurat* complet* affidabil* corrett* qualit* verit* esattezz* | dokładn* komplet* rzeteln* popraw* jakoś* prawdziw* wiarygodn*
risk | risk risks | risik* gefahr* eigene | rischi* pericol* proprio rischio | ryzyk* zagroż* własne
negligence | negligen* | fahrlässig* | negligen* colpa | niedbal* zaniedba*
gross | gross wilful willful intentional* intent misconduct | grob* vorsätz* vorsatz* absicht* arglist* | grave dolo dolos* intenzional* | rażąc* umyśln* celow* win*
death | death bodily personal injury | tod* leben* körper* gesundheit* | morte decesso fisic* vita | śmier* ciał* zdrow* życi*
sum | exceed* sum total aggregate greater usd dollars | übersteig* höhe gesamt* höchst* summe* usd dollar euro eur | super* somm* total* complessiv* eccede* euro dollari usd | przekracz* sum* łączn* wysokoś* kwot* usd dolar* euro
limit | limit* exclude* exclusion* restrict* | *beschränk* *begrenz* *ausschlu* ausgeschloss* ausschließ* einschränk* *schränk* | limit* esclud* esclus* restri* restring* | ogranicz* wyłącz* wyklucz* limit* zawęż*
disclaim | disclaim* | *ausschluss* ablehn* lehn* distanz* | declin* esoner* manlev* esclud* | zrzek* wyłącz* uchyl* odrzuc*
indemnify | indemnif* hold harmless defend | freistell* schadlos* entschädig* freizustell* | indenn* manlev* tenere | zwoln* zabezpiecz* rekompens*
legal-costs | attorney* lawyer* expense* | anwalt* anwälte* rechtsanwalt* aufwend* | legal* avvocat* spes* | prawnik* adwokat* wydat* prawn*
terminate | terminat* end ends ending | *kündig* *beend* auflös* *gekündigt* auslaufen | cess* termin* risolv* risoluzion* recess* reced* interromp* chiusura scioglim* disdett* | rozwiąz* zakończ* wypowied* wypowiada* wygaś* likwid* rozwiązan* rozwiązać
suspend | suspend* suspension* | aussetz* ausgesetzt *sperr* suspend* vorübergehend auszusetz* | sospen* | zawie* wstrzym* zawies* zawiesz*
cancel | cancel* | stornier* widerr* annullier* | annull* cancell* disdi* revoc* | anulow* odwoł* odstąp* anuluj*
close | clos* deactivat* disabl* | schließ* deaktiv* stilllegen | chiu* disattiv* disabilit* | zamyk* zamkn* dezaktyw* wyłącz*
remove | remov* delet* take down erase* | entfern* lösch* *entfern* gelöscht beseitig* *lösch* | rimuov* rimoz* rimoss* elimin* cancell* ritir* cancellaz* | usun* usuw* usuni* skasow* kasow* kasuj*
block | block* prevent* ban* prohibit* | blockier* sperr* verhinder* verbiet* untersag* *gesperr* entzieh* | blocc* imped* viet* proib* inibi* preclud* limit* | blok* zablok* uniemożliw* zabran* zakaz* odebra* odbier*
refuse | refuse* reject* deny denied decline* | ablehn* abgelehnt verweiger* zurückweis* abzulehnen vorenthalt* | rifiut* respin* neg* nega* ricus* declin* | odmow* odmów* odrzu* odrzuc*
discontinue | discontinu* stop* interrupt* withdraw* | einstell* eingestellt unterbrech* einzustell* abschalt* zurückzieh* *einstell* | interromp* cess* sospend* ritir* interruz* | zaprzest* przerw* wycof* zaniech* przerwan* wstrzym*
change | change* modif* alter* amend* revis* vary variation* | *änder* geändert* modifi* *anpass* überarbeit* abänder* *passen anzupass* | modific* cambi* vari* alter* revision* emend* modif* variazion* varia* muta* | zmian* zmien* modyfik* popraw* zmieni* zmodyfik* odmien*
update | updat* new version* add added improve* | *aktualis* neu* version* update* hinzufüg* verbesser* *aktual* | aggiorn* nuov* version* aggiun* miglior* | aktualiz* now* wersj* doda* ulepsz* zaktualiz* uaktual*
terms | term terms condition* | *bedingung* agb *bestimmung* *klausel* | termin* condizion* claus* | warunk* regulamin* postanowi* klauzul*
agreement | agreement* contract* | *vereinbarung* *vertrag* *verträge* | accord* contratt* | umow* umów porozumi* kontrakt*
policy | policy policies guideline* notice | *richtlinie* *hinweis* *politik* *erklärung* regel* | politic* informativ* linee norm* policy | polity* zasad* wytyczn* oświadczen* wskazów*
privacy | privacy | *datenschutz* privatsphäre* | privacy riservatezza | prywatnoś* poufnoś*
data | data information | *daten* *information* angaben | dati informazion* | dan* informacj*
personal | personal personally | personenbezogen* persönlich* | personal* | osobow* osobist* osobowych
cookies | cookie* | *cookie* | cookie* | cookie* cook* plik*
process | collect* process* store* transfer* | *erheb* *verarbeit* *sammel* speicher* übertrag* erfass* | raccol* raccog* tratta* conserv* trasfer* | zbier* gromadz* przetwarz* przechow* przekaz*
agree | agree agrees agreed agreeing accept* consent* | *stimm* einverstand* akzept* *zustimm* *einwillig* anerkenn* annahme annehm* erklär* *willig* *einverst* | accett* acconsent* concord* consent* consens* approv* acconsen* | zgadz* zgod* akcept* wyraż* zgodę zaakcept* zgadza* wyraz* przyjęci* akceptacj*
acknowledge | acknowledg* understand* understood recogni* confirm* represent* | *anerkenn* *erkenn* versteh* verstand* bestätig* nehmen kenntnis zur | riconos* compre* dichiar* conferm* prende* atto | przyjm* rozumi* potwierdz* uzna* świadom* oświadcz*
read | read reading review* | *lesen* lies lest durchles* überprüf* prüf* | legg* letto lett* esamin* rilegg* | przeczyt* czyta* zapozna* przegl*
constitute | constitut* deemed mean* signif* | bedeut* gilt gelten darstell* stellt betrachtet | costitu* implic* signific* considera* ritenut* equival* comport* equivarr* costitui* comporter* | stanowi* oznacz* uważa* równoznacz* stanowić oznaczać jednoznaczn*
part-of | part incorporat* integral reference together form forms | *bestandteil* teil verweis* bezugnahme* einbezog* zusammen gemeinsam bild* einschließlich umfass* gehör* | parte integrant* incorpor* riferiment* insieme unitamente inclus* compren* | częś* integraln* odniesi* włącz* wraz łącznie tworz* skład* uwzględnion* obejm*
sign-up | regist* sign* creat* open* enrol* | *regist* anmeld* angemeld* erstell* eröffn* | regist* iscri* crea* apr* | rejestr* zareje* tworz* utwórz utworz* zapis* założ* zakład*
download | download* install* copy* | herunterlad* heruntergelad* download* install* kopier* | scaric* install* download copi* | pobier* pobra* instal* kopi*
visit | visit* brows* view* click* select* | besuch* *klick* aufruf* ansehen anseh* auswähl* | visit* navig* clic* cliccando visualizz* selezion* | odwiedz* przegląd* klik* wyświetl* wybier* wybra*
email | email* mail message* post posted posting contact* | email* mail *nachricht* veröffentlich* post* kontakt* | email mail messagg* post* pubblic* contatt* indirizz* | email* mail* wiadomoś* opublik* public* poczt* skontakt* adres*
age | age minor* child* parent* adult | *alter* minderjähr* kind* eltern* volljähr* | età minor* bambin* genitor* maggiorenn* | wiek* nieletni* dzieck* dzieci* rodzic* pełnolet*
security | secur* password* credential* unauthori* | *sicher* passwort* zugangsdat* unbefugt* | sicur* password credenzial* autorizz* | bezpiecz* hasł* uwierzyt* nieupraw* nieautoryz*
inactive | inactiv* dormant expir* unused | inaktiv* ablauf* abgelaufen* verfall* ungenutzt* | inattiv* scad* inutilizz* | nieaktywn* wygas* nieużyw* bezczynn*
days | day days month* year* week* hour* | tag tage tagen monat* jahr* woche* stunde* kalendertag* werktag* | giorn* settiman* anni anno ore mesi mese | dni dzień dnia miesi* rok* lat* tydz* tygod* godz*
assign | assign* transfer* | abtret* übertrag* abzutret* | ced* cession* trasfer* | cesj* przenie* przenos* cedow*
survive | surviv* remain* sever* invalid* unenforceab* | *bestehen* fortbesteh* unwirksam* undurchsetz* ungültig* bleib* | sopravviv* invalid* inefficac* rest* riman* null* | pozosta* nieważn* niewykonaln* nieskutecz*
control | control beyond majeure strike* | kontroll* einfluss* höher* gewalt streik* | controllo forza maggior* sciopero | kontrol* sił* wyższ* strajk*
technical | technical maintenance operat* server* network* hardware | technisch* wartung* betrieb* server* netz* hardware systeme* | tecnic* manutenzion* operat* server ret* hardware sistem* | techniczn* konserw* serwer* sieć sieci* sprzęt* system*
feature | feature* function* aspect* part portion* | *funktion* feature* aspekt* teil* bereich* | funzion* funzional* aspett* caratteristic* parte | funkcj* aspekt* częś* element*
temporary | temporar* permanent* | vorübergehend* dauerhaft* permanent* zeitweise* befristet* | temporane* permanent* definitiv* | tymczas* trwał* czasow* stał*
believe | believe* opinion judg* determine* consider* reasonabl* decide* | ansicht* meinung* *ermessen* glaub* vernünft* angemess* halt* bestimm* beurteil* entscheidung* | ritien* opinion* giudizio ragionevol* consider* decid* determin* decision* | uwaz* opini* ocen* uzasadn* rozsądn* stwierdz* decyd* zdani* decyz*
comply | comply compliance fail* abide follow | einhalt* *halt* befolg* nachkomm* versäum* nichteinhalt* durchsetz* | rispett* conform* osserv* mancat* adempi* violaz* | przestrzeg* zgodn* stosow* niewypełni* wypełn* egzekw*
monitor | monitor* screen* edit* moderat* | überwach* kontrollier* bearbeit* moderier* prüf* | monitor* controll* modific* moder* | monitor* kontrol* edyt* moder* sprawdz*
opt | object* disagree* choose option* | widersprech* widerspruch* nicht-einverstanden wähl* entscheid* option* | oppo* rifiut* sceg* scelt* opzion* | sprzeciw* wybór wybor* opcj* wybra*
link | link* hyperlink* external | link* verlink* extern* | link* collegament* estern* | link* odnośnik* zewnętrzn*
advert | advert* promot* market* offer* | werb* anzeig* promotion* angebot* | pubblicit* promo* marketing offert* | reklam* promoc* ofert* marketing*
language | english translation language* | englisch* übersetz* sprache* sprach* | inglese traduzion* lingua | angielsk* tłumacz* język*
virtual | virtual game* gaming coin* points bonus* | virtuell* spiel* münz* punkte* bonus* guthaben* | virtual* gioc* punt* bonus moneta monete | wirtualn* gr gry gra gier punkt* bonus* monet*
travel | travel* flight* hotel* driver* transport* delivery ship* | reise* flug* hotel* fahr* transport* liefer* versand* | viagg* vol* hotel autist* trasport* consegn* spedi* | podróż* lot* hotel* kierow* transport* dostaw* wysyłk*
money-service | bank* card* currenc* transaction* balance* | bank* *karte* währung* transaktion* guthaben* überweis* geld* | banc* cart* valut* transazion* sald* denaro | bank* kart* walut* transakc* sald* przelew* pieni*
health | health* medical doctor* | gesundheit* medizin* arzt ärzt* | salut* medic* sanitar* | zdrow* medycz* lekar*
number | 0 | 0 | 0 | 0
arising | arising arise relating related connection connected relationship regard | zusammenhang entsteh* ergeben ergibt bezug verbindung bezüglich | derivant* derivan* relazion* relativ* connession* conness* riguard* merito | wynikając* wynika* związk* związan* dotyczą* tytułu odniesieniu
toward | against toward towards between to | gegen gegenüber zwischen | confronti contro verso tra fra | wobec względem między pomiędzy przeciw* nimi
caused | caused result resulting results incurred suffered due | verursach* aufgrund resultier* entstanden folge wegen infolge | causat* risultat* risultant* subit* conseguenza dovut* seguito | spowodow* wynik* powsta* ponies* skut* wskutek
direct | direct directly | direkt* unmittelbar* | dirett* | bezpośredn*
possibility | possibility advised circumstances theory tort foreseeable | möglichkeit hingewiesen umständ* unerlaubt* vorhersehbar* delikt* rechtstheorie* | possibilità circostanz* teoria illecito prevedibil* extracontrattual* | możliwoś* okolicznoś* wypad* teori* delikt* przewidy*
inability | inability unable unavailab* failure fail* omission* acts act conduct | unmöglichkeit unfähigkeit nichtverfügbar* handlung* unterlass* versäum* | impossibilità incapacità indisponibilità omission* att* condott* mancat* | niemożnoś* niezdolnoś* niedostępn* zaniecha* działani* brak* czyn*
assume | assume assumes assumption bear | übernehm* übernimm* trag* | assum* assunzion* | ponos* ponie* przyjm* bierz*
behalf | behalf name | namen auftrag | conto nome | imieniu nazwie
company | company inc ltd llc gmbh group | gesellschaft inc ltd gmbh *gruppe* | società inc gruppo s.r.l | spółk* inc grup*
including | including limited limitation example such | einschließlich insbesondere beispiels* beschränkt wie | inclus* compres* esempio esemplificativ* limit* | włącz* między innymi przykład* ogranicz*
other | other others another additional | ander* weitere* zusätzlich* sonstig* | altr* ulterior* aggiuntiv* | inn* dodatkow* pozostał*
therefore | please note important caution | bitte beachten hinweis wichtig* | preghiamo nota attenzione importante | prosimy uwag* ważn*
small-claims | small qualify | geringfüg* bagatell* | modest* minor* piccol* | drobn* niewielk*
community | community standards norms guidelines | community *gemeinschaft* standard* | community comunità standard* | społecznoś* norm* standard*
described | described set forth explained | beschrieben* dargelegt* genannt* erläutert* | descritt* indicat* illustrat* specificat* | opisan* przedstawion* określon* wymienion*
file | file filing administer* institute | einreich* eingereicht* einleit* | avvi* presenta* deposit* | wszczyn* wszcz* wnosz* wnieś* złoż* składa*
`;
