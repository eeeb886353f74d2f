/** French. Phrases as `findings/phrases.ts` reads them; elided articles are words of their own there. */
import type { Lexicon } from './lexicon.ts';

export const french: Lexicon = {
  cues: {
    collect:
      'vérifi*; filmé*; photographi*; collect*; recueill*; recevons; recevoir; reçoit; reçues; obten*; enregistr*; traitons; traiter; traite; traitement*; traitées; accéd*; accès; fourniss*; communiquez; analys*; estim*; détermin*; demand*; suivi*; suivre; renseign*; déduire; relevée; relève; relevons; importons; importer; scann*; télécharge* ..4 copie; fournir ..4 copie; numéris*; filmons; accèd*; accéder; reçoi*; recevr*; obtien*; suit; suivons; suivent; déduis*; achet*; héberg*; synchronis*; demander une copie; obtenons; consult*; nous|pouvons|peut|peuvent consulter; sollicit*; mesurons',
    use: 'utilis*; employ*; servent; combin*; amélior*; développ*; afficher; propos*; personnalis*; entraîn*; afin de; finalité*; exploit*; exploitées',
    share:
      'voit votre; voient; peut voir; peuvent voir; partag*; communiqu*; divulgu*; transmet*; transmis*; transf*; vendons; vendre; vendu*; vendent; vend; vente; louons; louer; loué*; cèd*; céder; cession; fournies à; mis à la disposition; mises à disposition; destinataire*; rendues publiques; donn* accès; accessibles; visible*; communiquons; transmettons; transmettre; cédons; cédées; partageons; envoyons ..6 à; donnons accès; vendues; vendu; louées; en partenariat avec; en collaboration avec; remettons; remet*; remis*; signalé*; signalons; échange* avec; échangeons; confié*; confions; référencé*; transfér*; accessible* ..2 tous|toutes|tiers|public|autres|internautes|partenaires|collègues; rendus accessibles; publiquement; avis|commentaires|profil ..2 affichés|affiché; reçoivent; reçoit de notre|nous; reçoit ..2 notre part; consultables par; fournies par',
    keep: 'conserv*; stock*; supprim*; suppression; effac*; archiv*; gard*; serveurs; hébergé*; être traitées dans|en|hors; peuvent être traitées; sont traitées dans|en|hors; destruct*; détruit*; traitent',
    we: 'nous; notre; nos; société; on; éditeur; vendeur; prestataire; exploitant; fournisseur; responsable de traitement',
    you: 'vous; ?votre; ?vos; tu; utilisateur*; membre*; client*; abonné*; passager*; acheteur*; adhérent*; parents; joueur*; participant*; consommateur*; locataire*',
    not: 'ne; n; pas; jamais; aucun; aucune; sans; ni; non; rien',
    denies:
      'en aucun cas|moment; à aucun moment; en aucune circonstance|façon|manière; sous aucun prétexte; nous abstenons|abstiendrons de|d; nous interdisons de|d; ne ferons|faisons jamais|pas ..5 suit|suivant|suivante|suivantes; ce que nous ne ferons|faisons jamais|pas',
    regardless:
      'sans ..4 consentement|accord|autorisation|permission; même si|lorsque vous ..5 consent*|autoris*|accept*|choisiss*|activ*; même si|lorsque vous ..4 refus* ..3 consentement|accord|autorisation; que vous ..3 consent* ou non; même sans ..4 consentement|accord|autorisation',
    'denies-else':
      'limit*; restrei*; empêch*; oblig*; tenu|tenue|tenus|tenues; contraint*; responsab*; complet|complète; exhausti*; que; qu; comment',
    saving:
      'sauf; excepté; hormis; à l exception; à moins; hors; qu avec|à|au|aux|auprès; que pour|dans; seulement; uniquement',
    'none-but':
      'qu avec|après|sur|à|au|aux|auprès|en|dans|lorsque|lorsqu|si|s; que pour|dans|si|sur|lorsque|avec|sous|moyennant|dans',
    promise: `!toujours ..3 personne|humain; !par ..2 personne|humain|collaborateur; !décision ..4 prise par ..3 personne|humain; !ne|n ..2 est|sont|sera|seront ..2 pas|jamais ..2 conservé*|transmis*|enregistré*|collecté*|partagé*|vendu*|communiqué*; !aucune|aucun ..4 n ..2 est|sont|sera ..2 conservé*|transmis*|enregistré*|collecté*|partagé*|vendu*|communiqué*; !ne ..2 établissons|constituons|créons ..2 pas|aucun; personne ..6 ne ..3 peut ..2 lire|voir|écouter|accéder; ne ..2 quittent|quitte ..2 jamais|pas; ne|n ..2 vend*|partag*|collect*|utilis*|conserv*|stock*|divulgu*|communiqu*|transmet*|trait*|cède*|cédons|lisons|enregistr*|loue*|accéd* ..2 pas|jamais|aucun*|ni|plus; ne|n ..3 sont|est|seront|sera ..2 pas|jamais|aucunement ..3 vend*|partag*|collect*|utilis*|conserv*|stock*|divulgu*|communiqu*|transmis*|trait*|cédé*|enregistr*|exploit*;
      jamais ..2 vendu*|partag*|utilis*|transmis*|communiqu*|divulgu*|cédé*; aucune|aucun ..4 n ..2 est|sont|sera ..2 vendu*|partag*|collect*|utilis*|conserv*|transmis*|communiqu*; ne pas ..2 vendre|partager|utiliser|collecter|conserver|divulguer; !ne sont ni vendues; !ni vendues ni louées; !ne vendons; !ne louons; !ne cédons; !ne sont jamais; !ne sont transmises à aucun; !aucune donnée; !aucune transmission; ne transmettons ..3 aucun; !ne sont pas transmises; !n enregistrons pas; !ne nous autorise pas; !ne nous donne pas; !ne conserv* ..2 pas|aucun|aucune; !ne stock* ..2 pas|aucun|aucune|ni; ne font|fait|feront|fera l objet d aucune|aucun vente|cession|communication|transmission|divulgation|location|exploitation|transfert|partage; !ni ..9 ne|n ..1 sont|est|seront|sera ..1 vendu*|partagé*|collecté*|communiqué*|transmis*|divulgué*|cédé*|enregistré*`,
    data: 'données; donnée; information*; message*; contenu*; conversation*; contact*; photo*; fichier*; localisation; adresse*; numéro*; identifiant*; enregistrement*; cookie*; coordonnées; itinéraires; trajets; position; statistiques; écoutes; achats; appels; photos; carnet; serveurs',
    condition:
      'en cas de; uniquement si; à condition; pour les raisons suivantes; motif* légitime*; dans les cas suivants; préavis de; sous réserve',
    deadline:
      'au moins ..3 avant; au plus tard; dans un délai de; avant la fin; jours avant; heures avant; avant l expiration',
    choose:
      'vous pouvez; si vous choisissez; si vous souhaitez; facultati*; optionnel*; vous choisissez; vous avez la possibilité',
    offer:
      'droit de; droit d; droit à; avez la possibilité; êtes libre; permettant de; permet de; vous permettent; en contactant; cliqu*; à tout moment; pouvez vous; si vous ne souhaitez; tu peux; dans vos paramètres; avez le droit; a le droit; êtes en droit; est en droit; ont la possibilité; vous est possible; bénéficiez ..2 droits; disposez ..2 droit; avez le choix; sur demande; est loisible; libre de; avez la faculté',
    except: 'sauf; excepté; hormis; à l exception; uniquement; seulement; certain*; toutefois; cependant; à moins',
    pointer:
      'en cas de question*; en cas question*; pour toute question; en savoir plus; pour plus d informations; consult*; cliquez ici; cliqu* ..3 ici; voir; contactez nous; pour plus de détails; reportez',
    lost: 'ne peut|peuvent pas être désactivé*; ne peut ..3 être désactiv*; ne pouvez ..4 pas; impossible; ne ..3 pas ..3 refuser; aucun droit; pas possible; n avez ..3 pas la possibilité; plus possible; ne ..2 répond* ..2 pas; n empêche pas; ne nous empêche; même si vous vous opposez',
    withheld: `supprimons|effaçons pas|jamais|plus ..3 données|informations|messages|historique; chiffrons|cryptons|anonymisons|protégeons|remboursons|informons|avertissons|prévenons|notifions|respectons pas|jamais|plus; ne|n ..2 chiffrer*|anonymiser*|protéger*|rembourser*|informer*|avertir*|préviendr* pas|jamais|plus; ne|n ..1 sont|est|seront|sera pas|jamais|plus ..1 chiffré*|anonymisé*|protégé*|remboursé*;
      demandons pas ..2 consentement|accord|autorisation; exigeons pas ..3 mandat|juge|judiciaire|décision|ordonnance; sommes|saurions pas|nullement ..2 responsables|tenus|responsable; vous ne pouvez pas ..1 résilier|annuler|opposer|rétracter|exporter|retirer; vous n êtes pas ..1 informé*|averti*|prévenu*`,
    may: 'peut; peuvent; pouvons; pourrons; pourra; pourraient; pourrions; susceptible*; éventuel*; nous réservons le droit; pouvez; pourront; pourrait; est susceptible; sont susceptibles; est en droit; sommes en droit',
    consent:
      'consent*; avec votre accord; avec votre autorisation; si vous acceptez; si vous autorisez; si vous choisissez; autoris*; facultati*; optionnel*; si vous activez; si vous le souhaitez; accord préalable; volontair*; à votre demande; si vous y consentez; choisissez de; recueilli ..2 accord|consentement; votre accord exprès; recueil de votre consentement; si vous le désirez; sous réserve de votre accord|consentement; avec votre permission',
    merger:
      'fusion*; acquisition de ..3 société; rachat*; faillite; redressement judiciaire; liquidation; restructuration; cession ..4 actifs; cession d ..2 entreprise; successeur*; réorganisation',
    'passive-use':
      'utilis* nos services; utilis* nos; utilis* notre; utilis* les services; utilis* le service; utilis* le site; utilis* l application; utilis* la plateforme; utilisation de nos; utilisation du service; utilisation des services; utilisation du site; votre utilisation; vous inscrire; s inscrire; inscrivez vous; vous enregistrer; s enregistrer',
    still: 'comme toujours; comme auparavant; toujours; comme avant; continue*; restent; reste inchangé*; inchangé*',
    'goes-on':
      '^cela|ceci|ils|elles comprend|comprennent|inclut|incluent; ^ceux ci comprennent|incluent; ^celles ci comprennent|incluent; ^il s agit notamment; ^il s agit par exemple',
    example:
      'nous veillons; nous nous engageons; nous attachons; nous nous efforçons; par exemple si; par exemple lorsque; par exemple lorsqu; par exemple quand; exemples de; par exemple vous; cela permet; ceci permet; cela signifie; ainsi vous; de cette manière; cela nous permet',
    feature: 'vous permet; vous permettent; permet aux utilisateurs; permettant de; fonctionnalité qui; conçu* pour',
    retain:
      'tant que ..12 pas ..2 supprim*|effac*; conserver; conserverons; conservons; conservé*; conserve; conservent; conserveront; stock*; gard*; archiv*',
    delete: 'supprim*; suppression; effac*; détrui*; anonymis*',
    inactive: 'inactif*; inactive; inactivité; sans connexion; inutilisé*',
    'own-act': 'vous partagez; vous publiez; vous postez; vous rendez public*; que vous ..3 publiez; vous divulguez',
    show: 'affich*; montr*; voir; voyez; diffus*; propos*; contien*; cibl*; mesur*; sélectionn*; fins; finalité*; fournir; vendons; vendre; vendu*; vendent; vend; envoy*; adress*; contact*; pertinent*; présent*',
    harsh:
      'sans ..5 motif; sur simple demande; lorsqu ..3 demande*; sur demande; même lorsque; même quand; automatisé*; système automatique; sans limite; sans plafond; toute la durée; pendant toute; faute lourde; réputé* accepté*; réputée* acquise; vaut acceptation; perdu*; sans votre; en permanence; en arrière plan; exclu*; hors frais; pour une durée indéterminée; cessible*; irrévocable*; perpétuel*; illimité*; indéfini*; à notre seule discrétion; seule discrétion; sans motif; sans préavis; sans avis préalable; sans notification; sans vous informer; dans la mesure du possible; si possible; dès que possible; de bonne foi; jugeons; estimons; également lorsque; activé* par défaut; obligatoire*; requis*; sauf si vous vous opposez; sauf opposition; sauf si vous ..4 désactiv*; intérêt* légitime*; sous licenciable; transférable; cessible; effet immédiat; non remboursable*; ne ..3 plus; renonce*; perdu*; pseudonymis*; automatiquement; quel que soit; indépendamment; à la charge du client; à vos frais; à la charge de l acheteur; à la charge de l utilisateur; y compris lorsque; y compris quand; avoir; sous forme d avoir; bon d achat; seuls les tribunaux; à sa seule discrétion; délai raisonnable; en principe; de manière continue',
    mild: 'avec indication; motivé*; après avoir entendu; judiciaire; autorisation judiciaire; personne physique; collaborateur; bloqué*; fixe; garanti; remise*; maximum; uniquement lorsque; statistiques; inclus; remboursé*; à son choix; à votre choix; chiffr*; à votre demande; si vous le souhaitez; compris; ttc; anonyme*; accord préalable; révocable*; décision de justice; décision judiciaire; ordonnance; mandat; exigé* par la loi; anonymis*; agrégé*; de bout en bout; facultati*; volontair*; désactivé* par défaut; uniquement si vous; seulement si vous; avec votre ..2 consentement; votre ..2 consentement; votre accord; explicite; exprès; gratuit*; aussi souvent; approximati*; sur votre appareil; sur l appareil; ne quittent jamais; restent dans; reste sur; restent sur; par écrit; à tout moment; possibilité de; uniquement pour; rembours*; au prorata; à l avance; humain; être humain; à la charge du vendeur; à nos frais; que lorsque; qu en cas; seulement si; intégralement; totalité; gratuitement; offert*',
    within: 'dans un délai; dans les; sous; au plus tard',
    ahead: 'avant; à l avance; préavis; préalable*; préavis de; au moins ..3 avant',
    free: 'gratuit*; sans frais',
    safeguard:
      'clauses contractuelles types; adéquation; data privacy framework; privacy shield; garanties appropriées; bouclier',
    relief:
      'n est pas renouvel*; ne se renouvelle pas; ne facture pas; ne perçoit pas; ne prélève pas; n avez pas à; pas tenu*; pas obligé*; aucune obligation; aucuns frais; sans frais; ne facturons pas; pas facturé*; pas responsable; n êtes pas responsable; gratuit*; ne devez pas; à la charge du vendeur; à nos frais; sont offerts; est offert*; offerts; frais offerts; nous prenons en charge; n augmente pas; ne modifie pas ..3 prix',
    unless:
      'sauf opposition; sauf si vous vous ..2 oppos*; sauf si vous ..6 désactiv*; à moins que vous ne vous ..3 oppos*; à moins que vous ne ..3 désactiv*; sauf refus; si vous ne vous ..2 opposez pas; tant que vous ne vous ..2 opposez; sauf si le client ..3 oppose; sauf si ..4 refus*; sauf si vous vous y opposez; à moins que vous ne vous y opposiez; sauf si vous refusez',
    home: 'domicile; lieu de résidence; résidez; votre résidence; domicilié*',
    counsel:
      'nous vous recommandons; nous vous conseillons; nous vous invitons; nous vous encourageons; veuillez vous assurer; veillez à; évitez; assurez vous; avant de partager; gardez à l esprit',
    'how-to': 'en appuyant; en cliquant; pour activer cette option; activer ..4 dans les paramètres',
    curb: 'limitons le nombre; limiter le nombre; réduisons le nombre; moins de',
    define: 'désigne; désignent; signifie; on entend par; s entend; défini*',
    limit: 'uniquement; seulement; exclusivement; strictement; limité*; au maximum; sauf',
    notify:
      'inform*; notifi*; avert*; avis*; préalable*; à l avance; rappel*; mise en demeure; préven*; par courrier; par courriel; écrivons',
    commit:
      'nous vous ..3 préviendrons|avertirons|informerons|rappellerons|enverrons; vous recevrez ..6 rappel|avis|notification; après mise en demeure; mise en demeure; rappel',
    bears:
      'prend en charge; prenons en charge; supporte; supportons; rembourse; remboursons; paie; à la charge du vendeur; à la charge de',
    advice: 'ne devez pas; ne doit pas; ne devrait pas; ne devriez; veuillez ne pas; n est pas destiné*',
    none: 'aucun; aucune; exempt* de; sans aucune',
    stored: 'restaur*; récupér*; points',
    announced: 'nous avons mis à jour; nous avons modifié',
    'update-notice':
      'nous avons mis à jour; nous avons modifié; nous avons ajouté; mise à jour de; résumé des modifications; principales modifications; nous mettons à jour',
  },
  topics: {
    'data-category.account':
      'numéro* de téléphone; adresse* e mail; adresse* électronique*; adresse* mail; !coordonnées; nom et prénom; votre nom; nom; prénom*; nom d utilisateur; pseudo*; photo de profil; profil; identité; informations de compte; mot de passe; mots de passe; adresse postale; adresse de livraison; civilité; sexe; données d identification; état civil; identifiants de connexion; ?compte; ?profil; ?adresse',
    'data-category.contacts':
      '!carnet d adresses; !liste de contacts; !vos contacts; répertoire; amis; ?contacts; contacts téléphoniques; !répertoire; liste de contacts; !synchronis* ..4 contacts',
    'data-category.content':
      'contenu*; photos; vidéos; images; publications; commentaires; fichiers; documents; avis; téléchargé*; posts; contenu que vous; contenus que vous; !photos ..3 commentaires; !contenus que vous ..3 publiez|postez; !avis et commentaires; !fichiers images; !commentaires que vous',
    'data-category.messages':
      '!vos messages; !messages privés; !messagerie; !contenu des messages; !historique des discussions; conversations; messages; correspondance*; appels; échanges; communications; chiffrement de bout en bout; e mails que; !conversations privées; !messages échangés; !contenu de vos conversations|messages|échanges',
    'data-category.voice-audio':
      '!conversations vocales; !enregistrements des appels; !enregistrements sonores; !enregistrement* sonore*; !enregistrement* vocal*; !commandes vocales; !enregistrement* vocau*; !enregistrement* audio; !données vocales; !commande* vocale*; !messages vocaux; microphone; enregistrements; ?voix; ?audio; ?vocal*; transcri*; appels enregistrés; !enregistr* ..4 appels; !enregistrement* ..4 téléphon*; !vocal*; !voix; !conversations téléphoniques; micro; appels sont enregistrés; !appels ..8 enregistrés; !enregistr* ..4 appels|appel|conversations; !votre voix; !enregistrements vocaux; !appels ..10 enregistrés; !enregistrements de votre voix; !conversations ..6 enregistrées; !appels téléphoniques ..6 enregistrés; !écoute* ..3 appels',
    'data-category.biometric':
      '!image ..2 visage; visage*; gabarit; !biométri*; !reconnaissance faciale; !empreinte* digitale*; !empreinte* vocale*; scan du visage; selfie*; traits du visage; iris; géométrie du visage; !votre visage; !traits ..3 visage; !empreinte*',
    'data-category.location-precise':
      '!localisation de votre; !position de votre; !localisation précise; !localisation précise; !géolocalisation; !gps; !données de localisation; !position précise; votre localisation; votre position; position géographique; ?localisation; localisation en temps réel; bluetooth; !votre position; !géolocalis*; !localisation; !itinéraires; !trajets; !déplacement*; gps; arrière plan',
    'data-category.location-approx':
      '!localisation approximative; !position approximative; !localisation générale; adresse ip ..8 position; adresse ip ..8 localisation; estimer votre position; ville; région; indicatif; fuseau horaire; zone géographique; pays de; !ville ..4 adresse ip; !déduis* ..6 adresse ip; !votre ville; !votre région',
    'data-category.device-network':
      '!adresse* ip; !identifiant* d appareil; !identifiant* de l appareil; !identifiants publicitaires; !informations sur l appareil; identifiant* unique*; navigateur*; système d exploitation; modèle d appareil; cookie*; traceur*; pixel*; balise*; appareil*; terminal; terminaux; réseau mobile; données de connexion; journaux; log*; technologies similaires; empreinte numérique; version de l application; données techniques; niveau de batterie; force du signal; user agent',
    'data-category.usage-activity':
      '!données d utilisation; !données de navigation; historique de navigation; !historique de recherche*; !habitudes de navigation; navigation; activité*; interaction*; interagi*; utilisation que vous; !pages consultées; pages visitées; consult*; fréquence; comportement*; centres d intérêt; préférences; clics; historique des achats; historique d achat*; métadonnées; parcours; durée de; !habitudes; !historique; !centres d intérêt; !statistiques de; !écoutes; !navigation; !comportement*; achats; !données d interaction; !interactions avec; liens cliqués; !pages que vous consultez; !liens ..6 cliquez; !vos habitudes; !ce que vous ..3 regardez|écoutez|achetez; fonctionnalités utilisées; !quelles fonctionnalités|pages|articles ..1 vous; !quels liens vous; fréquence d utilisation',
    'data-category.payment-transaction':
      '!données bancaires; données de paiement; informations de paiement; !coordonnées bancaires; !données de transaction; carte bancaire; carte* de crédit; carte de paiement; moyen* de paiement; transaction*; facturation; commandes; achats; données de facturation; numéro de carte; iban; cryptogramme; compte bancaire; données financières; mode de paiement; adresse de facturation; mode* de paiement; derniers chiffres; détails ..3 paiement*; informations financières',
    'data-category.identity-document':
      '!carte d identité; !carte nationale; !pièce* d identité; !passeport*; !carte* d identité; !permis de conduire; !justificatif* d identité; numéro de sécurité sociale; vérification d identité; document* d identité; copie de ..3 identité; titre* d identité; !pièce d identité; !passeport; !copie ..4 identité; justificatif*',
    'data-category.age-dob':
      '!date* de naissance; !âge; !anniversaire; tranche d âge; année de naissance; preuve d âge; date et lieu de naissance; !année de naissance; !votre âge',
    'data-category.health':
      '!données de santé; !santé; !médica*; données relatives à la santé; génétique*; condition physique; handicap*; fréquence cardiaque; pathologie*; !allergies; !traitements médicaux; !dossier médical',
    'data-category.ai-interactions':
      '!prompts; !invite*; interactions avec ..4 ia; chatbot*; assistant ..4 ia; conversation* ..4 ia; agent conversationnel; assistant virtuel; échanges avec ..4 ia; fonctionnalités d ia; entrées et sorties; !chatbot; !agent conversationnel; !assistant d ia; !assistant virtuel; !instructions ..6 assistant; !échanges avec ..4 assistant|chatbot|ia',
    'data-category.third-party-sourced':
      '!auprès de tiers; !recevons ..6 de tiers; !obtenons ..6 de tiers; !recevons ..6 partenaires; !d autres sources; !courtiers en données; !de nos partenaires; provenant de tiers; sources publiques; ?de partenaires; autres utilisateurs; !sources|registres|bases ..2 accessibles au public|à|publiquement; reçues de; collectées indirectement; partenaires nous; ?partenariats; ?de tiers; nous sont transmises; fichiers externes; bases de données externes; !achet* ..6 données; !de sources tierces; !fournies par des|nos partenaires; !auprès de partenaires',
    'data-category.children':
      '!données ..4 enfants; !contrôle parental; !mineurs; enfant*; adolescent*; parents; moins de 13; moins de 15; moins de 16; moins de 18; titulaire de l autorité parentale; parental*',
    'data-category.other':
      'origine ethnique; religi*; orientation sexuelle; opinions politiques; données sensibles; catégories particulières; syndical*; convictions; situation familiale; catégories socio*; situation professionnelle; !vidéosurveillance; !vidéoprotection; !images de caméras; !opinions politiques; !origine ethnique; !convictions religieuses',
    'recipient.affiliates':
      '!filiale*; !sociétés affiliées; !société mère; !sociétés du groupe; !groupe; !entités du groupe; !affilié*; entreprises du groupe; entités affiliées; meta companies; entreprises facebook; produits facebook; sociétés sœurs; entreprises meta; !entités de notre groupe; !sociétés de notre groupe',
    'recipient.advertisers':
      '!annonceur*; !régie* publicitaire*; !partenaires publicitaires; !réseaux publicitaires; !agences publicitaires; partenaires marketing; partenaires commerciaux; régies; éditeurs; prestataires publicitaires; sociétés de publicité; plateformes publicitaires; criteo; partenaires de publicité; partenaires média*; !régie*; !annonceurs; !plateformes publicitaires; agences; !google ads; !meta',
    'recipient.service-providers':
      '!sociétés affiliées ..3 pour notre compte; !sociétés du groupe ..3 pour notre compte; !filiale* ..3 pour notre compte; !prestataire*; !sous traitant*; !fournisseur* de services; !fournisseurs; !hébergeur*; pour notre compte; transporteur*; livreur*; agence*; consultant*; fournisseurs tiers; services tiers; logisti*; prestataires techniques; intermédiaires; conseils; fournisseur*; !fournisseurs de services; nos partenaires techniques',
    'recipient.payment-partners':
      '!prestataire* de paiement; !établissement* bancaire*; !établissement* financier*; !organisme* de paiement; !services de paiement; banque*; organisme* de crédit; lutte contre la fraude; recouvrement; émetteur* de carte*; psp; !fournisseur* de ..2 paiement*; !prestataire* de services de paiement; !partenaire* de paiement',
    'recipient.ai-providers':
      '!fournisseur* ..3 intelligence artificielle; !fournisseur* d ia; !fournisseur* d ia; !fournisseurs ..4 ia; !openai; !outils d ia; prestataire* ..4 ia; modèles tiers; partenaires ..4 ia; solution* ..3 intelligence artificielle',
    'recipient.law-enforcement':
      '!autorités judiciaires; !forces de l ordre; !forces de l ordre; !autorité* judiciaire*; !autorité* publique*; !autorité* administrative*; !autorités compétentes; !réquisition*; décision de justice; police; tribunaux; obligation légale; organismes publics; !autorités; cnil; officiers ministériels; administration fiscale; !loi l exige; !lorsque la loi; !à la police; !autres autorités',
    'recipient.public':
      '!accessibles au public; !visible* par tous; !rendues publiques; !moteurs de recherche; publiquement; profil public; public*; autres utilisateurs ..4 voir; tout le monde; !visibles par tous; !visible par tous; !visible* de tous; !accessible* à tous; !rendu* public*; !visible* publiquement; !n importe qui; !visible de tous; !toute personne visitant; !au public; !référencé ..4 moteurs; !tout internaute; consultable* par tous; !publiés publiquement; !par tous sur internet',
    'recipient.business-customers':
      '!vendeur*; !commerçant*; !marchand*; !restaurant*; !hôte*; employeur*; recruteur*; organisateur*; entreprises avec lesquelles; transporteur*; vendeurs tiers; marketplace; place de marché; professionnels; bots; comptes professionnels; !recruteurs; !employeurs; !comptes professionnels; !le vendeur reçoit',
    'recipient.identity-verification':
      '!prestataire* ..4 vérification; !vérification d identité; !vérification de l âge; vérifier votre identité; fournisseur* ..4 vérification; !sociétés chargées de vérifier; !prestataire* de vérification; !chargé* de vérifier ..3 âge|identité; !fournisseur* de vérification',
    'recipient.safety-consortia':
      'protection de l enfance; ncmec; organismes de lutte; lutte contre la fraude; partenaires du secteur; prévention de la fraude; !ncmec; !organismes de protection de l enfance; !réseaux de prévention de la fraude; !prévention de la fraude et des partenaires; !associations de protection de l enfance; !pharos',
    'recipient.other-third-parties':
      '!tiers; !tierces; !partenaires; !partenaires commerciaux; autres sociétés; autres entreprises; chercheurs; acquéreur*; fusion*; cession d actifs; cessionnaire*; repreneur*; organismes; restructuration; des tiers; partenaire; !assureurs; !assurances; !collectivités; !organismes; !acquéreur*; !cession; établissements; employeurs; banques',
    'purpose.service-provision':
      'fournir ..4 services; fourniture ..4 service*; exécution ..4 contrat; gestion ..4 commande*; traitement ..3 commande*; améliorer ..4 service*; amélioration ..4 service*; service client; service après vente; statistique*; analyse*; mesure d audience; recherche*; développement; livraison; assistance; nouvelles fonctionnalités; intelligence artificielle; expérience; fonctionnement du site; gestion de; assistant de voyage; maintenance; bon fonctionnement; !fonctionnement du site; !exécution du contrat et; !fourniture de nos services; !fourniture des services; !améliorer nos services',
    'purpose.security-safety':
      'sécurité; fraude*; abus; prévention; détecter; protéger; spam; modération; intégrité; malveillan*; impayés; lutte contre; cyber*',
    'purpose.personalisation':
      '!créons des profils; !profils ..3 habitudes; !établissons ..3 profil; !personnalis*; !recommand*; !profilage; !sur mesure; suggestion*; adapté* à vos; contenu* pertinent*; pertinent*; !centres d intérêt; profil client; suggér*; !profil*; !sugg*; !adapter; adaptées; préférences; scor*; !adapt* ..6 centres d intérêt; !adaptons; !vos goûts; !vos préférences; !adaptée à vos|tes; !adaptés à vos|tes; !adapté à vos|tes; !habitudes d achat',
    'purpose.marketing':
      '!marketing; !prospection; !newsletter*; !lettre* d information; !promotionnel*; offres commerciales; sollicitations; jeux concours; sondages; fidélité; sms; offres; enquêtes; démarchage; promotions; publipostage; communication* commerciale*; campagnes; !offres commerciales; !communications commerciales; !newsletter; !lettre d information; !promotion*; !démarch*; !sondages ..6 opinion|satisfaction; !participer ..3 sondages',
    'purpose.ads':
      '!publicit*; !annonces; !publicité ciblée; !publicités ciblées; !ciblage; !reciblage; !sponsorisé*; retargeting; remarketing; bannière*; affichage publicitaire; annonces personnalisées; fins publicitaires; !publicités adaptées; reciblage; bannières',
    'purpose.ai-training':
      '!entraîn* ..6 modèle*; !entraînement ..6 modèle*; !entraînement ..5 outils; !entraîn* ..5 ia; !entraînement ..4 ia; !entraîn* ..5 algorithme*; !entraîn* ..6 intelligence artificielle; !développ* ..6 modèle*; !amélior* ..5 modèle*; !développ* ..5 ia; !développ* ..6 intelligence artificielle; !données d entraînement; entraînement; apprentissage automatique; machine learning; ?modèles d ia; ?modèle* de langage; ?ia générative; ?intelligence artificielle; ?ia; ?algorithme*; évaluation des outils; ?réseaux de neurones; !entraîn* ..8 modèles; !entraînement; !intelligence artificielle; !apprentissage automatique; !modèles d ia',
    'purpose.age-assurance':
      '!vérification de l âge; !vérifier ..3 âge; !estimation de l âge; contrôle de l âge; preuve d âge; limite d âge; âge requis; !prouver votre âge; !justifier ..3 âge; !preuve ..3 âge; !vérif* ..3 âge; !confirmer ..3 âge; !estimer votre âge; !confirmer que vous êtes majeur; !vérification de votre âge; !contrôle de l âge; !estimation de votre âge; !estimer l âge',
    'purpose.sale':
      '!vendre; !vendons; !vendues; !vendus; !vendent; !revend*; !vente ..4 données; !vendre ..4 données; !vendues; à titre onéreux; commercialis*; louer; location de fichiers; contrepartie financière; monétis*; !avons vendu; !vendu ..4 données|identifiants|informations; !vendues à des tiers',
    'term.arbitration': '!arbitrage; !arbitral*; !arbitre*; tribunal arbitral; procès devant jury; jury',
    'term.class-waiver':
      '!action* collective*; !action* de groupe; !recours collectif*; class action; actions représentatives; à titre individuel',
    'term.dispute-procedure':
      'réclamation*; !médiat*; !règlement ..3 litige*; !résolution ..3 litige*; litige*; différend*; réclamation*; règlement amiable; plateforme ..3 règlement; conciliat*; prescription; amiable; médiateur; !réclamation*; !règlement amiable; !litige*; !différend*; délai ..6 réclam*; !saisir ..3 médiateur; !solution amiable; !médiateur de la consommation',
    'term.jurisdiction':
      '!tribunaux compétents; !tribunal compétent; !compétence exclusive; !juridiction*; tribunaux de; compétence; compétence territoriale; ressort; !tribunaux de; !tribunal de; !tribunaux; !compétent*; !juridiction; !ressort; devant le tribunal; !tribunal judiciaire; !tribunal de commerce; !porté devant',
    'term.governing-law':
      '?droit applicable; !loi applicable; !droit français; !loi française; !régies par ..3 loi; !régies par ..3 droit; soumis* ..4 droit; soumis* ..4 loi; soumises ..4 droit; loi du; !régi par ..3 loi; !régi par ..3 droit; !soumis au droit; !soumises au droit; !soumises ..2 droit; !régies par; !loi luxembourgeoise; !droit luxembourgeois; !droit belge; !droit suisse; !loi irlandaise; !droit irlandais',
    'term.unilateral-change':
      '!modifications ..6 effet; !modifications ..6 droits; !modifier ..5 conditions; !modification* ..5 conditions; !modifier les présentes; !modifier ..4 cgu; !modification* ..4 cgv; !droit de modifier; modifier ..4 prix; à tout moment ..5 modifi*; sans préavis; à sa seule discrétion; mise à jour ..4 conditions; faire évoluer; évolution; modifi* ..4 politique; modifier ..4 services; substanti*; cesser ..4 service*; modification*; !modifier ..6 conditions; !modification ..6 conditions; !réputé* ..4 accept*; !réputées acceptées; !faire évoluer; !évolution du service; !nouvelle version; cesser de fournir; mise à jour ..5 conditions; !modifications importantes; !modifications substantielles; !conditions modifiées; !conditions mises à jour',
    'term.termination':
      '!résili*; !suspend*; !suspension; !fermeture ..3 compte; !clôtur*; supprimer ..4 compte; compte* ..4 supprimé*; supprimé* ..4 compte; désactiv*; blocage; bloquer; exclure; exclusion; compte client supprimé; inactif*; inactivité; mettre fin; retirer ..3 contenu; interrompre; compte ..4 supprim*; rupture; !suspendre; !supprimer ..4 compte; !bloquer; !désactiv*; !mettre fin; radier; !nous ..4 fermer|clôturer|résilier|suspendre|supprimer ..3 compte|abonnement|contrat; !nous ..4 fermons|clôturons|résilions|suspendons|supprimons ..3 compte|abonnement|contrat; !accès ..4 suspendu; !accès ..4 bloqué|retiré|résilié; !clôturer votre compte',
    'term.content-licence':
      '!licence*; !sous licenc*; !non exclusi*; !irrévocable*; !libre de redevance*; !droits de propriété intellectuelle; concéd*; cédez; droits d auteur; reproduire; propriété intellectuelle; monde entier; droit d utiliser; céder ..4 droits; représentation; adapter; !licence; !concède*; !cède*; !irrévocable; !droits d exploitation; !reproduire; droits de propriété intellectuelle; gratuite mondiale; !licence ..6 gratuite; !à titre gratuit',
    'term.name-likeness':
      '!votre nom ..4 image; !nom et ..2 image; !droit à l image; !nom ..3 image; votre image; ressemblance; voix; image et; droits de la personnalité; témoignage*',
    'term.liability-limit':
      '!responsabilité; !limitation de responsabilité; !non responsable; dommage*; !aucune garantie; !sans garantie; ne ..2 garanti*; ?garantie*; tenu* ..2 responsable*; force majeure; exonér*; à vos risques; en l état; ne saurait; préjudice*; indirects; perte*; exclu*; décline; responsable; aucune garantie; tenue responsable; !responsable*; !ne saurait être; !ne pourra être tenu*; dommages; faute lourde; préjudice; !responsabilité est limitée; !dommages indirects',
    'term.indemnity':
      '!indemnis*; !garantir ..4 contre; !relever et garantir; dégager ..3 responsabilité; indemnité*; !garantissez ..4 contre; !nous garantissez; !dégag* ..3 responsabilité; !réclamation de tiers; !réclamations de tiers; !nous garantit ..2 contre; !nous indemniser; !garantir contre; !indemniser',
    'term.auto-renewal':
      '!renouvel* ..4 automatique*; !reconduction tacite; !tacite reconduction; !automatiquement renouvel*; renouvellement; reconduit; reconduction; période d abonnement; jusqu à résiliation; date d anniversaire; !renouvel*; !reconduit*; !reconduction; engagement; durée ..4 engagement',
    'term.fees':
      '!frais; !prix; !tarif*; !factur*; ?paiement*; payer; ?abonnement*; €; $; coût*; taxe*; tva; pénalité*; intérêts de retard; ?montant*; commission*; acompte; ?débit*; gratuit*; encaiss*; euros; ?solde; ?achat*; payant*; !frais de livraison; !frais de dossier; !frais de service; !augment* ..4 prix; !facturé*; !payant*; supplément; commission; abonnement ..4 euros; mensualité*; abonnement* mensuel*; prix mensuel*; tarif* mensuel*; paiement* mensuel*; frais mensuel*; forfait* mensuel*; redevance*; !payer des frais',
    'term.refunds':
      'avoir; !remboursement*; !rembours*; !droit de rétractation; !rétractation; !non remboursable*; retour*; avoir; délai de rétractation; bon d achat; échange*; restitution; reprise; !frais de retour; !remboursement; !rétract*; !bon d achat; !sous forme d avoir; !annuler sa commande; échange; retour; renvoyer',
    'term.prohibited-use':
      '!interdit*; !ne devez pas; !vous engagez à ne pas; !ne pouvez pas utiliser; !ne pas utiliser; !prohib*; illicite*; illégal*; frauduleu*; harcel*; extraction; robot*; ingénierie inverse; usurp*; contrefa*; violation*; diffam*; détourn*; contraire*; non autorisé*; ?charte; haine; interdiction',
    'term.assignment':
      '!céder ..4 contrat; !cession du contrat; !céder ..5 droits; transférer ..5 droits; droits et obligations; ayants droit; cessionnaire*; transmission universelle; !transférer le ..1 contrat; !céder le ..1 contrat; !céder nos droits; !droits et obligations ..8 autre société; !céder ..4 droits et obligations; !transférer ..4 droits et obligations; !contrat ..3 cédé; !contrat ..3 transféré',
    'term.eligibility-age':
      '!ans au moins; !au moins 13; !au moins 16; !au moins 18; !majeur*; !mineur*; !capacité juridique; ans révolus; âge minimum; âgé* de; moins de 18; autorisation parentale; titulaire de l autorité; capacité de contracter; !plus de 13|15|16|18 ans; !moins de 13|15|16|18 ans; !âgé* de; !réservé aux personnes ..2 âgées; !âgées de; !au moins 15|16|18 ans; !autorisation de vos parents; !moins de 13|14|15|16|18 ans; !aux mineurs; !interdite aux moins',
    'term.contracting-entity':
      '!contrat conclu avec; !cocontractant*; !mentions légales; société ..5 immatriculée; rcs; siège social; capital de; sas; sarl; exploité par; édité par; entre ..6 et ..4 client; contrat entre; vendeur; conclu; éditeur; !votre cocontractant; !contrat est conclu ..1 avec|entre; !immatriculée au rcs',
    'term.third-party-terms':
      '!conditions de tiers; !conditions particulières; !conditions supplémentaires; !conditions générales de; sites tiers; services tiers; liens vers; liens hypertextes; partie intégrante; conditions applicables; autres conditions; conditions spécifiques; partenaires; annexe*; !conditions d utilisation du fournisseur; !conditions ..4 fournisseur tiers; !conditions ..3 tiers; !partie intégrante des présentes; !soumise|soumis|soumises ..3 conditions d|de|du|générales|particulières|propres',
    'term.user-responsibility':
      '!répond des dommages; !répond de; !vous êtes responsable; !seul* responsable*; !s engage à; !vous engagez; !responsabilité du client; !tenu de; confidentialité ..4 mot de passe; informations exactes; exactes; devez; doit; sous sa responsabilité; confidentiel*; identifiants; respecter; garantissez; déclarez; obligation*; incombe; il appartient; !client est tenu; !utilisateur est tenu; !utilisateur s engage; !informations exactes; !client s engage; !vous êtes tenu',
    'term.other':
      '!intégralité de l accord; !nullité; divisibilité; renonciation; force majeure; preuve; langue; propriété; disponibilité; livraison*; stock*; produits; commande*; présentes conditions; catalogue; convention; archivage; litige; définitions; !nullité d une clause; !nullité de l une; !autres stipulations; !validité des autres',
    'choice.opt-out':
      '!cookie*|traceur* ..12 ne peut|peuvent pas être désactivé*; !désinscri*; !désabonn*; !refuser; !vous opposer; !opt out; !désactiver; !opposition; ne plus recevoir; s opposer; bloctel; refus; se désinscrire; lien de désabonnement; retirer; paramétrer; désactivation; opposition; sauf opposition; !refuser le dépôt; !refuser les cookies; !refuser ..4 cookies; !ne souhaitez|voulez plus recevoir; !se désinscrire',
    'choice.opt-in-consent':
      '!consentement; !consent*; !accord préalable; !votre accord; avec votre ..2 accord; !retirer ..3 consentement; opt in; votre autorisation; case à cocher; acceptation expresse; autorisez; acceptez; expresse*; !avec votre accord; !si vous nous y autorisez; !autoris*; !sans votre accord; si vous acceptez; !accord exprès; !votre consentement exprès; !consentement préalable; !autorisation expresse',
    'choice.objection':
      '!droit d opposition; !droit à la limitation; !limitation du traitement; !opposer au traitement; !s opposer; opposition; limitation; motifs légitimes; !vous opposer; !opposer à ce traitement; !opposer ..4 traitement; !droit de vous opposer',
    'choice.deletion':
      '!droit à l effacement; !droit de suppression; !droit à l oubli; !effacement; !suppression de vos; supprimer ..4 données; effacer; suppression; demander la suppression; supprimer vos; !suppression des données; !demander la suppression; !demander l effacement; !suppression de vos données; !suppression de vos informations; !effacement de vos; !soient effacées|supprimées; !vos données soient ..2 effacées|supprimées; exiger ..9 effacées|supprimées|effacement|suppression',
    'choice.access-portability':
      '!droit d accès; !portabilité; !droit de rectification; !rectification; accéder à vos; copie de vos; télécharger vos; récupérer vos; accès aux; corriger; !obtenir une copie; rectifier; exercer vos droits; directives; !télécharger ..6 données; !ensemble de vos données; !accès; !copie de vos; rectification; export*; !droit de savoir; !recevoir une copie; !droit à la portabilité; !copie des données; !copie de vos données; !lisible par machine; !demander|obtenir|droit ..3 accès à vos données; !format lisible',
    'choice.settings-control':
      'décider; sélectionner; !paramètres; !paramétr*; !gérer ..3 préférences; !contrôl*; préférences; réglages; configur*; choisir; gérer; choix; personnaliser vos; options; bloquer; activer; !gérer leurs|vos préférences; !réglages de l application; !paramètres de confidentialité; !gérer ..2 préférences',
    'choice.account-closure':
      '!supprimer votre compte; !fermer votre compte; !suppression ..3 compte; !clôture ..3 compte; !fermeture de compte; résilier votre compte; clôturer; suppression de votre compte; désinscription; !suppression de votre compte',
    'choice.subscription-cancel':
      '!annul*; !résilier; !résiliation; !droit de rétractation; !annulation; résiliation ..4 abonnement; période d essai; essai gratuit; se rétracter; préavis; délai de; mettre fin à ..3 abonnement; !abonnement ..4 résilié; !résilié ..6 fin; !résiliable; !mettre fin à ..4 abonnement|formule; !annulez ..2 abonnement|formule; !résiliez ..2 abonnement|formule',
    'choice.no-ads-subscription':
      '!sans publicité; !sans pub; offre payante; premium; version payante; abonnés; abonnement ..4 publicité',
    'choice.appeal':
      '!contester; !recours; !réclamation*; !saisir ..3 médiateur; plainte; introduire une réclamation; autorité de contrôle; cnil; contestation*; intervention humaine; faire appel; !introduire une réclamation; !réclamation auprès; !contester la décision; !contester ..3 décision; !contester cette décision; !auprès de la cnil',
    'notice.effective-date':
      '!date d entrée en vigueur; !entrée en vigueur; !dernière mise à jour; !mise à jour le; !dernière modification; en vigueur; à compter du; version du; applicable* à compter; date de; mis à jour; !entre en vigueur; !entrent en vigueur; !entrera en vigueur; !entreront en vigueur; !remplace toutes les; !prend effet le; !prennent effet le',
    'notice.refusal-consequence':
      '!si vous n acceptez pas; !si vous refusez; !en cas de refus; à défaut; !si vous ne fournissez pas; !si vous n autorisez pas; !sans ces données; !sans ces informations; ?si vous ne souhaitez pas; sans ces; ne pourrez pas; ne pourrons pas; ne pourra; ne serez pas; ne serons pas; indisponible*; impossible de; impossibilité; caractère obligatoire; obligatoire*; défaut de réponse; !si vous ne ..4 pas fournir; !nous ne pourrons pas; !ne pourrons ..2 pas; !vous refusez les; !à défaut ..6 ne pourra; !à défaut de communication; !cesser d utiliser ..2 service*|site|application|plateforme; !contrat ne pourra; !si vous ne communiquez pas; !si vous ne renseignez pas; !commande ne pourra; !ne pourra être traitée',
    'notice.transparency':
      '!transparen*; vous informons; informer; en savoir plus; explique; décri*; politique de confidentialité; délégué à la protection; questions; présente politique; notifi*; contact*; plus d informations; amélior* ..4 expérience; signal*; intelligence artificielle; objet de; !violation de données; !violation de vos données; !explique comment nous|vos|acme; !nous vous informerons ..8 modification*|changement*|violation*|traitement*',
    'notice.retention':
      '!combien de temps; !durée de conservation; !durée* de conservation; !conserv* pendant; !conservées; !durée de; !conserver ..4 données; !archiv*; !conservation; pendant ..4 ans; pendant ..4 mois; ans à compter; mois à compter; ans suivant; dernier contact; anonymis*; supprimées; jusqu à; aussi longtemps; durée; stockées; mois; effacées; suivant le; délai; traitées pendant; années; !conserv*; !sont conservé*; !durée; !supprim* ..6 après; au bout de; ans; effac*; jours; !à l expiration; !pendant ..3 mois|ans|jours; !supprim* ..10 jours|mois; !conservées pendant; !aussi longtemps que; !conservées ..2 ans|mois|jours; !puis détruites; !puis supprimées',
    'notice.transfer':
      '!hors de l union; !hors union européenne; !pays tiers; !clauses contractuelles types; !privacy shield; !transfert* ..5 pays; !data privacy framework; !hors de l espace; !transférées en dehors; décision d adéquation; états unis; en dehors de l union; international*; transfert*; serveurs situés; hébergé*; union européenne; pays situés; autres pays; étranger; !hors de l ue; !états unis; !transfer*; !clauses contractuelles; hébergé* en; serveurs; france; irlande; inde; chine; allemagne; canada; suisse; singapour; maroc; tunisie; royaume uni; !espace économique; !en dehors de l espace; !pays situés ..2 dehors; !en dehors de l union; !hors ue',
    'notice.controller-entity':
      '!responsable* du traitement; !responsable* de traitement; !responsables conjoints; !coresponsable*; dpo; délégué à la protection; sas; siège social; représentant; conjointement; sa; !responsable du traitement au sens',
    'notice.legal-basis':
      '!base* légale*; !base* juridique*; !intérêt* légitime*; !fondement juridique; !rgpd; !exécution du contrat; !obligation* légale*; sur la base; fondement; article 6; fondé* sur; licéité; intérêt; consentement que; traitement s effectue',
  },
};
