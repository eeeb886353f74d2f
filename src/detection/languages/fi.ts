import type { LanguageData } from './shape.ts';

/**
 * Fifteen cases and consonant gradation: ehto/ehdot, sääntö/säännöt, lupa/luvan. Nouns are compounds, so terms may
 * begin anywhere in a word. Rejected: "vahvistan" alone (orders), "tutustu" in the imperative (every footer).
 */
export const fi: LanguageData = {
  lang: 'fi',
  agree:
    'hyväksy(?!mme)|suostu|sitoudu|noudattamaan|samaa mieltä|annan luvan|sovit|noudatan\\b|noudatat\\b|noudatettava|(?:oot|oon|olet|olen|ovat) ok\\b|lupaan\\b|lupaat\\b',
  read: 'lukenut|lukeneeni|perehty|tutustunut|tutustuneeni|ymmärrän|ymmärrät|ymmärtänyt|ymmärtäväni|tietoinen|tietoisia',
  terms:
    '\\w*eh(?:dot|dois|toj|toih|tona|toon|don|toe|tom|tos|ton|to\\b)\\w*|\\w*sään(?:nöt|nöis|töj|töih|nön)\\w*|\\w*sopimu\\w*|\\w*käytän(?:nö|tö)\\w*|\\w*ohjei(?:t|st|den|ta|siin|ssa)\\w*|\\w*linjauk\\w*|\\w*periaat\\w*|\\w*selost\\w*|lisenssi\\w*|\\w*politiik\\w*',
  privacy: 'tietosuoja|tietoturva|henkilötie(?:to|do)|yksityisyy|rekisteriselost|tietojeni|tietojesi|gdpr',
  by: '\\w+(?:malla|mällä)\\b(?<!käyttämällä)|\\w+(?:essasi|essäsi|essani|essäni|dessasi|dessäsi)\\b|kun (?!käytät)|klikkaa|napsaut|painamalla|painaessa|jatka|jos (?:jatkat|haluat)|ennen kuin|rekisteröity|luomalla|luodessa|jotta|täten|kun (?:painat|klikkaat|valitset|jatkat|luot|liityt|tilaat|yhdistät)|yhdist(?:äm|äe)|voidaksesi|voidaksenne|tarkoittaa,? että|ilmoittautu(?:m|e)',
  passive:
    'käyttämällä|vierailemalla|selaamalla|kun käytät|käyttäessäsi|(?:sivuston|palvelun) käyttö|käytön jatkaminen',
  proceed:
    'jatka|seuraava|aloita|siirry|eteenpäin|ymmärrän|ok\\b|vahvista\\b|selvä|viimeistele|päivitä\\b|yhdistä|yhdistäm|jatketaan|mennään|avaa yhteys|nettiin|verkkoon',
  update:
    'päivit|muut(?:tu|tan|amme|ettu|oks|os|tam)|uudet (?:\\w*ehdot|\\w*säännöt|\\w*käytän)|uusi(?:a|en)? (?:\\w*eh(?:to|do)|tietosuoj|versio)|uudist|tarkist',
  fresh: 'uude?t |uuden |muuttu|päivit',
  past: '(?:olet|olette) (?:jo|aiemmin|nyt) hyväksy|(?:olet|olette) hyväksynyt|kiitos|(?:käyttäjien|jäsenten|asiakkaiden|käyttäjät|asiakkaat) (?:\\w+ )?(?:on|pitää|tulee|täytyy|hyväksyvät)|hyväksyit(?:te)?\\b|hyväksyi\\b|hyväksytty\\b',
  required: '(?:on|täytyy|pitää|tulee) (?:\\w+ ){0,2}hyväksy(?:ä\\b|ttävä)|ole hyvä ja hyväksy',
  signup:
    'rekisteröi|luo\\b|luo (?:\\w+ )?(?:tili|tunnus)|kirjaudu|liity|lähetä|tallenna|osallistu|ilmoittaudu|hae\\b|kokeile|lataa|avaa tili|kommentoi|allekirjoit|^(?:valmis|julkaise|asenna|aktivoi)$',
  order: 'tilaa|tilauk|osta|maksa|varaa|vahvista tilaus|lahjoita|siirry maksamaan|lähetä tilaus',
  allow: 'salli|valtuuta|myönnä|anna käyttöoikeus|anna lupa',
  decline:
    'hylkää|kieltäydy|en hyväksy|älä hyväksy|en suostu|en kiitos|ei,? kiitos|^ei$|^en$|peruuta|peru\\b|hyväksymättä',
  back: '^takaisin$',
  later: 'myöhemmin|ei nyt|ohita|muistuta|sulje\\b|en vielä|mietin|^ei vielä$',
  maybe: '^(?:ehkä)$',
  logout: 'kirjaudu ulos|kirjaa (?:minut )?ulos|poistu\\b',
  remove: '(?:poista|sulje|lopeta|peruuta) (?:\\w+ ){0,2}(?:tili|käyttäjätili|tunnus)|tilin (?:poist|sulkem)',
  settings: '\\w*asetuk|hallitse|hallinnoi|mukauta|vaihtoehdot|lisäasetuk',
  deadline:
    'mennessä|viimeistään|ennen|alkaen|lähtien|jälkeen|astu\\w* voimaan|tulevat voimaan|voimassa|kuluessa|päästä|asti|saakka|sisällä|aikaa\\b|määräaika|takaraja|määräpäivä|päätty',
  dated: '(?:viimeksi|viimeisin) (?:päivit|muut|muok)\\w*|julkaist|syntyn|päivitetty (?=\\d)',
  lost: '(?:voi|voit|voida|pystyt|pysty)[^.]{0,12} (?:enää )?jatka\\w*|jatkaaksesi (?:\\w+ ){0,4}käyt|jatkaa (?:\\w+ ){0,4}käyttö|jotta (?:voit|voisit)[^.]{0,30} (?:käyttää|käyttämistä|käyttöä)|et (?:\\w+ ){0,2}(?:voi|pysty|pääse) (?:\\w+ ){0,4}(?:käyttä|kirjautu|jatka|tili|palvelu|sisään|asioi)\\w*|(?:menetät|menettä)\\w* (?:\\w+ ){0,3}(?:pääsy|käyttöoik)|(?:tili|pääsy)\\w* (?:\\w+ ){0,2}(?:estet|jäädyt|rajoitet|lukit|suljetaan väliaik)|pääsy\\w* (?:\\w+ ){0,3}(?:päätty|lakka|katkea)|jatkaaksesi [^.]{0,40}hyväksy|hyväks\\w+ [^.]{0,40}jatkaaksesi',
  deleted:
    '(?:tili|profiili)\\w* (?:\\w+ ){0,4}(?:poist|sulje|lakkaut)|(?:tili|profiili)\\w* (?:\\w+ ){0,4}kiinni|(?:poistamme|suljemme) (?:\\w+ ){0,3}(?:tili|profiili)',
  limited:
    '(?:jotkin|jotkut|osa|eräät|tietyt) (?:\\w+ ){0,2}(?:toimin|ominaisuu|palvelu)\\w*|toimin\\w+ (?:\\w+ )?rajoit|rajoitet\\w* (?:\\w+ )?(?:käyt|toimin|pääsy)|et (?:\\w+ ){0,2}(?:voi|pysty|pääse)\\b|\\w*(?:maksu|toimin|palvelu|siirto|siirro|maksaminen|vuokraam)\\w* (?:\\w+ ){0,4}(?:esty|estet|rajoitet|poistu)|(?:ei|eivät) (?:\\w+ ){0,2}(?:ole )?(?:käytettäviss|käytössä|toimi)',
  partly: '(?:jotkin|jotkut|osa|osaa|eräät|tietyt|joitakin) (?:\\w+ )?(?:toimin|ominaisuu|palvelu)',
  payment: '(?:tilau|maksa|maksu)\\w* (?:\\w+ ){0,6}(?:sijaan|sijasta|ilman|mainokse)',
  marketing: 'uutiskir|markkinoin|tarjouks|mainos|mainon',
  addressed: 'hyväksyt(?:te)?\\b|sitoudut(?:te)?\\b|suostut(?:te)?\\b|annat suostumuk',
  these: 'yllä|alla\\b|edellä|seuraav|asiakirj|muutokset|muutoks',
  latest: 'mennessä|viimeistään|määräaika|takaraja|määräpäivä|aikaa\\b',
  ended: 'sopimu\\w+ (?:\\w+ ){0,3}(?:päätty|irtisano|puretaan|raukea)',
  others: '(?:käyttäj|jäsen|asiakka|vierai)\\w+ (?:\\w+ )?(?:on|pitää|tulee|täytyy|hyväksyvät|joutuvat)\\b',
  under: 'mukaise(?:sti|n|t|ksi)\\b|mukaan\\b|perusteella',
  imposed: 'vaadi\\b|vaaditaan|edellytä\\b|pakollista (?:\\w+ )?hyväksy',
  so: 'näin|tällöin|samalla|tekemällä (?:näin|niin)|tämä tarkoittaa',
  refused:
    'jos et\\b|jollet|ellet|muuten|muussa tapauksessa|ilman (?:hyväksy|suostumus|vahvist)|tämän jälkeen|sen jälkeen|jotka eivät',
  toRead: 'lue\\b|tutustu\\b|lukekaa',
  offer: 'tarjou|kutsu|pyyn(?:tö|nö)|haaste|puhelu|ehdotu(?:s|ks)',
};
