/** Portuguese. Phrases as `findings/phrases.ts` reads them. */
import type { Lexicon } from './lexicon.ts';

export const portuguese: Lexicon = {
  cues: {
    collect:
      'verific*; grav*; digitaliz*; acede*; acessa*; coleta*; colet*; recolh*; obt*; receb*; regist*; trat*; process*; acess*; aced*; fornec*; analis*; rastre*; estim*; determin*; solicit*; capt*; infer*; coletamos; recolhemos; solicitar; solicitamos; gravamos; fotograf*; enviar ..4 cópia; analisamos; registramos; receberá; receberão; recebe; recebem; rastrea*; deduz*; compr* dados; hosped*; aloja*; sincroniz*; grava*; inferi*; medimos; pedirem*; pedida; ficam registad*|registrad*; analisar; introduz*; analisad*; exigid* ..2 cópia|documento; exigimos; você ..1 consulta; necessário indicar; deve indicar; arquivamos; sincronizamos',
    use: 'us*; utiliz*; empreg*; combin*; melhor*; desenvolv*; mostrar; exibir; personaliz*; trein*; a fim de; finalidade*; para fins',
    share:
      'vê o; veem; pode ver; podem ver; compartilh*; partilh*; comunic*; divulg*; ced*; cessão; transfer*; transmit*; vende; vendem; vender; vendemos; vendid*; vendendo; venda; revel*; fornecer a; disponibiliz*; destinatári*; alug*; visív*; acesso a; envi*; compartilha*; partilha*; comunicamos; cedemos; transmitimos; fornecemos ..5 a; repass*; vendidos; em parceria com; em colaboração com; reveladas; reveladas ao; denunciamos; denunciaremos; é|são|será|serão denunciad*; trocamos; encaminh*; ficam acessíveis; acessívei*; acessível; confiad*; publicamente; surge nos motores; entregamos ..3 dados; avaliações|comentários|perfil ..2 exibidas|exibidos|exibido; recebem; recebe de nós; receberão; vistos por',
    keep: 'conserv*; armazen*; guard*; elimin*; exclu*; apag*; ret*; mant*; reter; retemos; servidores; hosped*; ser tratados em|fora|no; podem ser tratados; são tratados em|fora|no; destruíd*; tratam; processam; arquivamos',
    we: 'nós; nos; noss*; empresa; companhia; operador; fornecedor; vendedor; prestador; controlador',
    you: 'você; vocês; tu; te; ?seu; ?seus; ?sua; ?suas; utilizador*; usuári*; client*; membr*; pode; poderá; deve; passageiro*; comprador*; assinante*; consumidor*; pais; jogador*; és responsável; nos concede|cede; concede|cede nos',
    not: 'não; nunca; jamais; nenhum; nenhuma; sem; nem; tampouco; nada',
    denies:
      'em nenhum caso|momento; em nenhuma circunstância|hipótese|situação; sob nenhuma circunstância|hipótese; em caso|momento algum; em circunstância|hipótese alguma; nos abstemos|absteremos de; abstemo nos de; nunca|não fazemos|faremos ..3 seguinte|seguintes; o que nunca|não|jamais fazemos|faremos',
    regardless:
      'sem ..4 consentimento|permissão|autorização; mesmo que|se ..5 consinta|consentir|autoriz*|aceit*|permit*|concord*; mesmo que|se ..5 recus*|retir*|negue ..3 consentimento|permissão|autorização',
    'denies-else': 'limit*; restring*; imped*; impeç*; obrig*; responsá*; responsab*; complet*; exaust*; que',
    saving:
      'salvo; exceto; a menos; com exceção; à exceção; a não ser; só|somente|unicamente com|a|para; apenas; senão',
    'none-but': 'nada mais que; nada senão',
    promise: `!por uma pessoa; !sempre ..2 pessoa; !não ..2 são|serão|é|será ..2 armazenad*|conservad*|transmitid*|gravad*|partilhad*|compartilhad*|vendid*|recolhid*|coletad*|comunicad*; !não criamos|elaboramos ..3 perfi*; ninguém ..6 pode ..2 ler|ver|ouvir|aceder|acessar; nunca ..2 saem|sai; não|nunca|jamais|nem ..2 vend*|compartilh*|partilh*|colet*|recolh*|utiliz*|usamos|usa|usaremos|armazen*|guard*|conserv*|divulg*|revel*|ced*|trat*|transfer*|comunic*|lê|lemos|alug*|regist*|rastre*; não|nunca ..2 são|serão|é|será ..2 vendid*|compartilhad*|partilhad*|utilizad*|usad*|armazenad*|cedid*|divulgad*|comunicad*|transferid*; nenhum|nenhuma ..5 é|será ..2 vendid*|compartilhad*|partilhad*|utilizad*|armazenad*; !não vendemos; !não compartilhamos; !não partilhamos; !não cedemos; !não ficam conosco; !não gravamos; !não coletamos; !nunca vend*; !não são vendid*; !não são compartilhad*; !não guardamos; !não nos autoriza; !nem ..6 guardamos|armazenamos|partilhamos|compartilhamos|vendemos|lemos; nenhum|nenhuma ..5 é|são|será|serão ..1 transmitid*|comunicad*|cedid*|revelad*|recolhid*|coletad*|divulgad*|gravad*; !nem ..9 são|serão|é|será ..1 transmitid*|comunicad*|cedid*|revelad*|recolhid*|coletad*|divulgad*|vendid*|partilhad*|compartilhad*; não são|serão|é|será objeto|objecto de ..1 venda|cessão|partilha|comunicação|transmissão|comercialização; não há|haverá ..1 partilha|compartilhamento|venda|cessão|transmissão|divulgação`,
    data: 'dados; dado; informações; informação; mensage*; conteúdo*; convers*; contato*; contacto*; foto*; arquivo*; ficheiro*; localização; endereço*; número*; identificador*; gravaç*; cookie*; chamadas; compras; cartão; selfie; imagens; voz; documentos; histórico; servidores; perfil; perfis; avaliações; instruções; pesquisas; agenda',
    condition:
      'em caso de; somente se; apenas se; desde que; pelos seguintes motivos; nos seguintes casos; com antecedência; motivo justificado; aviso prévio',
    deadline:
      'pelo menos ..3 antes; o mais tardar; no prazo de; antes do fim; antes do término; dias antes; horas antes; com antecedência mínima',
    choose:
      'pode escolher; se desejar; se quiser; se você escolher; se optar; opcional*; voluntári*; se decidir; você pode; caso deseje; podes',
    offer:
      'pode; poderá; direito de; direito a; direito à; tem a opção; tem a possibilidade; permite; contact*; clicando; clicar; a qualquer momento; se não quiser; se não desejar; se desejar; tem direito; tens direito; têm direito; tem o direito; têm a possibilidade; titular tem; lhe possível; goza ..3 direitos; mediante pedido; pode escolher; podes',
    except: 'salvo; exceto; a menos; apenas; somente; determinad*; contudo; no entanto; com exceção',
    pointer:
      'saiba mais; saber mais; para mais informações; mais informações; consulte; clique aqui; visite; contacte; entre em contato; veja; leia',
    lost: 'não podem|pode ser desativad*|desactivad*; não pode ser desativad*; não é possível; não poderá ..3 opor*; sem direito; não tem direito; não poderá cancelar; não suporta; não respond*; não impede; mesmo que se oponha',
    withheld: `não|nunca ..2 apagamos|eliminamos|excluímos|apagaremos|eliminaremos|excluiremos ..3 dados|informações|mensagens; não|nunca ..2 criptografamos|encriptamos|ciframos|anonimizamos|protegemos|reembolsamos|avisamos|informamos|notificamos|respeitamos; não|nunca ..2 protegeremos|reembolsaremos|avisaremos|informaremos|notificaremos|respeitaremos; não ..1 são|estão|serão ..1 criptografad*|encriptad*|cifrad*|anonimizad*;
      não pedimos|solicitamos ..4 consentimento|permissão; não exigimos ..4 ordem|mandado|judicial; não somos|seremos responsáveis; não nos responsabilizamos; você|cliente|utilizador|usuário não pode|poderá ..1 rescindir|cancelar|opor|exportar|revogar`,
    may: 'pode; podem; podemos; poderá; poderão; poderemos; poderia; reservamo nos; nos reservamos; é possível; teremos o direito; reservamo nos o direito',
    consent:
      'consent*; com a sua permissão; se aceitar; se concordar; autoriz*; opcional*; voluntári*; se ativar; se permitir; mediante solicitação; a seu pedido; permissão; com sua permissão; permitir o acesso; se assim o desejar|entender; se optar|optares por; se decidir|escolher ..1 compart*|partilh*|ativ*|fornec*; dado o ..1 consentimento; se o permitir; mediante ..3 consentimento|autorização',
    merger:
      'fusão; fusões; aquisição ..3 empresa; falência; insolvência; reestruturação; venda de ..4 ativos; venda da ..3 empresa; sucessor*; liquidação; reorganização; incorporação',
    'passive-use':
      'utiliza* os nossos; usar os nossos; usa os nossos; usar nossos; usa nossos; utilizar o serviço; usar o serviço; uso dos nossos; uso de nossos; uso do serviço; uso dos serviços; uso do site; utilização dos nossos; utilização do serviço; utilização dos serviços; seu uso; sua utilização; se cadastrar; cadastrar se; registar se; registrar se; inscrever se; se inscrever; se registrar',
    still: 'como sempre; como antes; continua*; continuam; permanece*; ainda; sem alterações; inalterad*',
    'goes-on': '^isto|isso|estes|estas inclu*|abrang*',
    example:
      'comprometemo nos; zelamos; esforçamo nos; garantimos que; por exemplo se; por exemplo quando; por exemplo caso; exemplos de; isto permite; isso permite; isso significa; isto significa; desta forma; dessa forma; deste modo',
    feature:
      'permite que você; permite lhe; permitem lhe; permite aos utilizadores; permite aos usuários; concebid* para; projetad* para; recurso que; funcionalidade que',
    retain:
      'enquanto não ..4 elimin*|apag*|exclu*; enquanto ..6 não ..3 elimin*|apag*|exclu*; conservamos; conservar; conserva; conservam; conservaremos; conservados; conservadas; armazen*; guard*; retemos; mantemos; mantidos; mantidas',
    delete: 'elimin*; apag*; exclu*; destru*; anonimiz*',
    inactive: 'inativ*; inatividade; sem uso; não utiliz*',
    'own-act': 'você compartilha; partilha; publica; você publica; compartilhe; torna público; publicas; partilhas',
    show: 'mostr*; exib*; ver; verá; oferec*; forne*; conté*; conter; direcion*; medir; medição; selecion*; fins; finalidade*; vende; vendem; vender; vendemos; vendid*; vendendo; envi*; contact*; contat*; relevante*; apresent*',
    harsh:
      'sem ..5 motivo; quando ..2 solicit*; mesmo quando; mesmo que; automatizad*; sistema automático; sem limite; e também; durante toda; todo o tempo; culpa grave; negligência grosseira; consider* aceit*; consider* se aceit*; caduca*; expira*; sem o seu; sem consentimento; em segundo plano; de forma permanente; por tempo indeterminado; excluíd*; irrevogáve*; irrevogavel*; perpétu*; ilimitad*; indefinid*; exclusivo critério; único critério; inteira discrição; sem motivo; sem aviso; sem pré aviso; sem informar; sempre que possível; na medida do possível; logo que possível; assim que possível; boa fé; considerarmos; acreditarmos; também quando; ativad* por padrão; ativad* por predefinição; obrigatóri*; exigid*; salvo oposição; a menos que se oponha; salvo se ..4 desativ*; a menos que ..4 desativ*; interesse legítimo; interesses legítimos; sublicenciáve*; transferíve*; efeito imediato; não reembolsáve*; deixa* de; já não; renuncia*; perderá; pseudonimiz*; automaticamente; independentemente; de forma contínua; inclusive; por sua conta; a cargo do cliente; carta registrada; carta registada; vale; a seu exclusivo critério; prazo razoável',
    mild: 'com indicação; motivad*; autorização judicial; bloquead*; fixo; garantid*; desconto*; até um máximo; máximo de; enquanto; estatístic*; anónim*; reembolsad*; à sua escolha; à escolha; cifrad*; criptograf*; se desejar; a pedido; anónim*; anônim*; incluíd*; consentimento prévio; revogáve*; ordem judicial; mandado; decisão judicial; exigid* por lei; anonimiz*; agregad*; ponta a ponta; opciona*; facultativ*; voluntári*; desativad* por padrão; desativad* por predefinição; apenas se; só se; somente se; com o seu ..2 consentimento; consentimento; explícit*; express*; gratuit*; quantas vezes; tantas vezes; aproximad*; no seu dispositivo; no dispositivo; nunca saem; permanecem; por escrito; a qualquer momento; oportunidade de; apenas para; somente para; reembols*; proporcional*; com antecedência; humano; pessoa; apenas durante; só quando; apenas quando; por nossa conta; integral; com o seu consentimento',
    within: 'no prazo; dentro de; em até',
    ahead: 'antes; antecedência; aviso prévio; pré aviso; com antecedência',
    free: 'gratuit*; grátis; sem custo*',
    safeguard:
      'cláusulas contratuais; adequação; data privacy framework; privacy shield; garantias adequadas; salvaguardas',
    relief:
      'não se renova; não ..2 renovad*; não cobra; não tem de; não terá de; não precisa; não tem que; não é obrigad*; nenhuma obrigação; sem custos; não cobramos; não cobraremos; não é responsável; não será responsável; gratuit*; por nossa conta; sem custo; não cobra*; não aument*',
    unless:
      'salvo oposição; a menos que se oponha; a menos que você se oponha; salvo se se opuser; se não se opuser; exceto se se opuser; a menos que ..6 desativ*; salvo se ..6 desativ*; exceto se ..6 desativ*; caso não se oponha; enquanto não se opuser; salvo recusa; salvo se você se opuser; a não ser que',
    home: 'residência; domicílio; reside; resides; seu domicílio',
    counsel:
      'recomendamos que; aconselhamos; convidamos você; convidamo lo; certifique se; evite; antes de partilhar; antes de compartilhar; tenha em conta; lembre se',
    'how-to': 'tocando em; clicando em; para ativar esta opção; ativar ..4 nas configurações',
    curb: 'limitamos o número; limitar o número; reduzimos o número; menos',
    define: 'significa; refere se; entende se por; define se; designa',
    limit: 'só; apenas; somente; unicamente; exclusivamente; limitad*; no máximo; salvo',
    notify: 'notific*; inform*; avis*; comunicaremos; antecedência; prévio',
    commit:
      'avisaremos; lembraremos; receberá ..6 aviso|lembrete|notificação; você receberá ..6 aviso|lembrete; notificaremos; mediante aviso prévio; aviso prévio',
    bears: 'arca; arcamos; paga; pagamos; reembolsa; por nossa conta',
    advice: 'não deve; não deverá; não deveria; pedimos que não; não se destina',
    none: 'nenhum; nenhuma; livre de; livres de',
    stored: 'recuper*; restaur*; pontos',
    announced: 'atualizamos; alteramos',
    'update-notice':
      'atualizamos; alteramos; adicionamos; resumo das alterações; principais alterações; estamos a atualizar; estamos atualizando',
  },
  topics: {
    'data-category.account':
      'número* de telefone; número de telemóvel; número de celular; endereço de e mail; e mail; correio eletrónico; !dados de contato; !dados de contacto; nome completo; seu nome; nome de usuário; nome de utilizador; foto de perfil; foto do perfil; perfil; dados de registo; dados cadastrais; informações da conta; senha*; palavra passe; endereço postal; sexo; gênero; género; cpf; apelido; ?nome; ?conta; !morada; contacto telefónico; !endereço postal',
    'data-category.contacts':
      '!agenda de contatos; !lista de contatos; !lista de contactos; !seus contatos; !os seus contactos; agenda telefônica; amigos; ?contatos; ?contactos; livro de endereços; !seus contactos; !agenda; !contatos do celular|telefone|aparelho; !contactos do telemóvel|telefone',
    'data-category.content':
      'conteúdo*; fotos; fotografias; vídeos; imagens; publicações; postagens; comentários; arquivos; ficheiros; documentos; avaliações; carregad*',
    'data-category.messages':
      '!suas mensagens; !mensagens privadas; !conteúdo das mensagens; !histórico de conversas; conversas; mensagens; chamadas; ligações; chats; comunicações; criptografia de ponta; encriptação ponto; !conversas privadas; !mensagens trocadas; !conteúdo ..1 mensagens; os chats',
    'data-category.voice-audio':
      '!conversas por voz; !chamadas de voz; !gravaç* de voz; !gravaç* de voz; !gravaç* de áudio; !dados de voz; !comando* de voz; mensagens de voz; microfone; ?voz; ?áudio; transcri*; gravações; !grava* ..4 chamadas; !chamadas ..4 gravad*; !gravaç* ..4 voz; !voz; áudio; !chamadas ..6 gravadas; !ligações ..6 gravadas; !grav* ..4 chamadas|ligações; !sua voz; !gravações de voz; !chamadas ..10 gravadas; !gravações da sua voz',
    'data-category.biometric':
      '!imagem ..2 rosto; rosto; modelo ..2 rosto; !biométric*; !reconhecimento facial; !impressão digital; !impressões digitais; !impressão vocal; selfie*; digitalização facial; íris; !selfie; !biometri*; face; !seu rosto; !teu rosto; !traços ..3 rosto',
    'data-category.location-precise':
      '!localização do seu; !localização do teu; !localização do dispositivo; !localização precisa; !localização exata; !geolocalização; !gps; !dados de localização; sua localização; localização do dispositivo; ?localização; bluetooth; !sua localização; !localização; !geolocaliza*; gps; trajetos; segundo plano',
    'data-category.location-approx':
      '!localização aproximada; !localização geral; endereço ip ..6 localização; localização ..6 endereço ip; estimar ..3 localização; cidade; região; código* de área; fuso horário; !cidade ..6 ip; !sua cidade; !sua região',
    'data-category.device-network':
      '!endereço* ip; !identificador* de dispositivo; !identificador* do dispositivo; !informações do dispositivo; !informações sobre o dispositivo; identificador* de publicidade; identificador* único*; navegador; browser; sistema operativo; sistema operacional; modelo de hardware; cookie*; pixel*; web beacon*; dispositivo*; rede móvel; registros de log; tecnologias semelhantes; nível da bateria; intensidade do sinal; versão do aplicativo',
    'data-category.usage-activity':
      '!dados de uso; !dados de utilização; !informações de uso; histórico de navegação; !histórico de pesquisa*; atividade*; interações; interage; como você usa; como utiliza; páginas visitadas; frequência; comportamento; interesses; histórico de compras; metadados; cliques; preferências; navegação; hábitos; !dados de interação; interações com; número de cliques; !páginas que ..3 visita|consulta; !seus hábitos; !o que ..3 vê|ouve|compra; !artigos que ..2 consulta; !suas pesquisas; !forma interage; !interage com; !ligações clica; !links ..2 clica; !páginas consultadas; !quais funções ..1 você|utiliza; com que frequência; !que funções utiliza',
    'data-category.payment-transaction':
      'dados de pagamento; informações de pagamento; !dados bancários; !dados de transaç*; cart* de crédito; cartão de débito; forma* de pagamento; método* de pagamento; transaç*; faturamento; faturação; conta bancária; compras; pedidos; encomendas; dados financeiros; informações financeiras; iban; endereço de cobrança; endereço de faturamento; últimos ..2 dígitos',
    'data-category.identity-document':
      '!cartão de cidadão; !bilhete de identidade; !carteira de identidade; !documento* de identidade; !documento* de identificação; !passaporte*; !cartão de cidadão; !carta de condução; !carteira de motorista; !rg; verificação de identidade; verificar sua identidade; verificar a sua identidade; segurança social; !cpf; !documento de identidade; !passaporte; !cópia do documento; cnh; carteira de motorista; !cópia do passaporte; !passaporte ou ..2 documento',
    'data-category.age-dob':
      '!data de nascimento; !idade; aniversário; ano de nascimento; faixa etária; comprovante de idade; !ano de nascimento',
    'data-category.health':
      '!dados de saúde; !saúde; !médic*; genétic*; doenç*; frequência cardíaca; dados relativos à saúde; deficiência; clínic*; !alergias; !processo clínico; !frequência cardíaca; !medicamentos',
    'data-category.ai-interactions':
      '!prompts; interações com ..4 ia; chatbot*; assistente ..3 ia; assistente virtual; conversas com ..4 ia; recursos de ia; entradas e saídas; funcionalidades de ia; !chatbot; !assistente de ia; !assistente virtual; !instruções ..4 assistente',
    'data-category.third-party-sourced':
      '!receb* ..6 de terceiros; !obt* ..6 de terceiros; !dados de terceiros; ?de terceiros; !de outras fontes; !corretores de dados; !dos nossos parceiros; !de nossos parceiros; !fontes|registos|registros ..2 acessíveis; fontes públicas; de outros usuários; de outros utilizadores; ?de parceiros; recebid* de; de outras empresas; fornecedores de dados; !compramos dados; !junto de terceiros; !obtemos ..6 de terceiros',
    'data-category.children':
      '!dados de menores; !dados ..4 crianças; !controle parental; !controlo parental; !supervisão parental; menores; crianças; adolescentes; pais; encarregado* de educação; responsáve* lega*; menores de 13; menores de 16; menores de 18; tutor*; !crianças com menos; !dados|informações ..2 de crianças; !menores de 13; !menores de 16; !cada filho; !crianças menores',
    'data-category.other':
      'origem étnica; origem racial; religios*; orientação sexual; opiniões políticas; dados sensíveis; categorias especiais; sindica*; !videovigilância; !videomonitoramento; !convicções religiosas; !origem étnica; !câmeras de segurança',
    'recipient.affiliates':
      '!afiliad*; !filia*; !empresas do grupo; !sociedade* do grupo; !grupo empresarial; !grupo económico; !grupo econômico; !empresa mãe; !controlador*; !subsidiári*; !coligad*; empresas da meta; empresas do facebook; produtos da meta; entidades do grupo; família de empresas; !empresas do nosso grupo; !sociedades do nosso grupo',
    'recipient.advertisers':
      '!anunciante*; !rede* de publicidade; !redes publicitárias; !parceiros de publicidade; !agência* de publicidade; parceiros de marketing; parceiros comerciais; plataformas de publicidade; editores; empresas de publicidade; !anunciantes; !redes de publicidade; !parceiros publicitários; !plataformas de publicidade; agências; !agências de meios; !agências de mídia',
    'recipient.service-providers':
      '!empresas do grupo ..3 em nosso nome; !afiliad*|subsidiári* ..3 em nosso nome; !prestador* de serviço*; !fornecedor* de serviço*; !provedor* de serviço*; !subcontratante*; !fornecedores; !operador*; em nosso nome; alojamento; hospedagem; contratad*; agentes; consultores; fornecedores externos; transportador*; !prestador* de serviços; !fornecedor* de serviços; provedor*; fornecedor*; nosso parceiro; !operador* de dados; !subcontratantes; !prestadores de serviços; !centros de atendimento',
    'recipient.payment-partners':
      '!processador* de pagamento*; !provedor* de pagamento*; !instituiç* financeira*; !instituiç* bancária*; bancos; serviços de pagamento; cobrança; emissor* de cart*; agências de crédito; operadora* de cart*; !provedor* ..3 pagamento*; !prestador* ..3 pagamento*; !operador* de pagamento*; !fornecedor* ..3 pagamento*; !emissores de cartões; !empresas de cobrança; !comunicad*|transmitid*|enviad* ..4 ao banco',
    'recipient.ai-providers':
      '!fornecedor* ..3 inteligência artificial; !fornecedor* de ia; !provedor* de ia; !fornecedor* de ia; !provedor* de ia; !openai; !parceiros de ia; fornecedor* ..4 inteligência artificial; modelos de terceiros',
    'recipient.law-enforcement':
      '!autoridades policiais; !forças de segurança; !tribunais; !autoridade* competente*; !autoridades policiais; !autoridade* pública*; !autoridades judiciais; !ordem judicial; polícia; tribunais; órgãos públicos; obrigação legal; obrigações legais; !autoridades; intimaç*; autoridades governamentais; aplicação da lei; !lei exigir; !exigido por lei; !à polícia; !outras autoridades; !a polícia',
    'recipient.public':
      '!acessíve* ao público; !visíve* para todos; !visível publicamente; !motores de busca; !mecanismos de busca; !motores de pesquisa; publicamente; perfil público; público; outros usuários ..4 ver; qualquer pessoa; !visível a todos; !acessíve* a todos; !qualquer pessoa pode; !ao público em geral; !público em geral; !visível para qualquer; !vistos por todos; por todos na internet',
    'recipient.business-customers':
      '!vendedor*; !comerciante*; !lojistas; !restaurante*; !anfitri*; empregador*; recrutador*; organizador*; empresas com as quais; lojas; contas comerciais; bots; estabelecimentos; empresas no; !restaurantes; !entregadores; !motoristas; !lojas; !vendedores; anfitriões; !a|aos|com empregadores; !recrutadores; !conta empresarial; !contas empresariais; !vendedor recebe',
    'recipient.identity-verification':
      '!fornecedor* ..4 verificação; !provedor* ..4 verificação; !verificação de identidade; !verificação de idade; verificar a identidade; verificar a idade; verificar sua identidade; !empresas encarregadas de verificar; !encarregad* de verificar; !fornecedor de verificação',
    'recipient.safety-consortia':
      'ncmec; proteção de crianças; prevenção de fraude*; parceiros do setor; combate à fraude; organizações de segurança; !ncmec; !entidades de proteção de crianças; !redes de prevenção de fraude; !prevenção de fraude e parceiros; !organizações de proteção de crianças',
    'recipient.other-third-parties':
      '!terceiros; !terceiro; !terceira parte; !parceiros comerciais; outras empresas; parceiros; outras organizações; pesquisadores; investigadores; comprador*; fusão; fusões; aquisição; sucessor*; venda de ativos; falência; reorganização; cessionári*; !outras empresas; !parceiros; seguradoras; universidades; !revelad*|comunicad* ..3 ao comprador|adquirente; !comprador|adquirente potencial; !às|a|com seguradoras',
    'purpose.service-provision':
      'prestar ..3 serviço*; prestação ..3 serviço*; fornecer ..3 serviço*; fornecimento ..3 serviço*; melhorar ..3 serviço*; melhoria ..3 serviço*; atendimento ao cliente; apoio ao cliente; execução do contrato; processar ..3 pedido*; estatístic*; análise; pesquisa; novos recursos; novas funcionalidades; inteligência artificial; desenvolvimento; suporte; funcionamento; manutenção; experiência; !prestação dos nossos serviços; !execução do contrato e a prestação; !melhoria dos serviços; !prestar os nossos serviços; processar o pedido; gerir a encomenda; entrega do pedido; processar ..4 entrega',
    'purpose.security-safety':
      'segurança; fraude*; abuso*; prevenir; prevenção; detectar; detetar; proteger; spam; moderação; integridade; malicios*; ciber*',
    'purpose.personalisation':
      '!criamos perfis; !perfis sobre; !personaliz*; !recomend*; !definição de perfis; !sob medida; !à medida; sugestões; sugerir; conteúdo relevante; adaptad*; perfilamento; criação de perfis; interesses; !adapt* ..6 interesses; !seus interesses; !suas preferências; !criado um perfil; !recomendar produtos; !seu agrado; !perfil para ..2 recomendar; !seus gostos; !adaptad* aos seus; !hábitos de compra',
    'purpose.marketing':
      '!marketing; !newsletter*; !boletin*; !promociona*; !comunicações comerciais; ofertas; pesquisas de opinião; inquéritos; sorteios; sms; concursos; promoções; prospecção; publicidade direta; !chamadas comerciais; !inquéritos ..4 opinião|satisfação; !participar ..2 inquéritos; !newsletter',
    'purpose.ads':
      '!publicidade; !anúncio*; !publicitári*; !publicidade direcionada; !publicidade personalizada; !segmentação; !patrocinad*; remarketing; retargeting; campanhas; banners; anúncios; !anúncios; !anúncios relevantes; propaganda',
    'purpose.ai-training':
      '!trein* ..6 modelo*; !treinamento ..6 modelo*; !treino ..5 modelo*; !trein* ..5 ia; !treino ..5 ia; !trein* ..5 algoritmo*; !trein* ..6 inteligência artificial; !desenvolv* ..6 modelo*; !melhorar ..5 modelo*; !desenvolv* ..5 ia; !desenvolv* ..6 inteligência artificial; !dados de trein*; treinamento; aprendizado de máquina; aprendizagem automática; machine learning; ?modelos de ia; ?modelo* de linguagem; ?ia generativa; ?inteligência artificial; ?ia; ?algoritmo*',
    'purpose.age-assurance':
      '!verificação de idade; !verificação da idade; !verificar ..3 idade; !estimativa de idade; !confirmar ..3 idade; requisito* de idade; !comprovar ..3 idade; !verific* ..3 idade; !provar ..3 idade; !estimar a ..1 idade; !confirmar que é maior; !verificar a sua idade; !estimativa da idade',
    'purpose.sale':
      '!vender; !vendemos; !vendem; !vendid*; !venderemos; !venda ..4 dados; !venda de informações; contrapartida; alug*; monetiz*; vender ..5 dados; comercializ*; !troco de dinheiro; !vendidos a terceiros',
    'term.arbitration': '!arbitra*; !arbitral*; julgamento por júri; júri; !por|perante|um ..1 árbitro*',
    'term.class-waiver':
      '!ação coletiva; !ações coletivas; !ação de classe; !processo coletivo; ações representativas; a título individual',
    'term.dispute-procedure':
      'reclamação; reclamações; !resolução ..3 litígios; !resolução ..3 disputas; !resolução ..3 conflitos; mediação; disputa*; litígio*; controvérsia*; conciliação; resolução amigável; reclamaç*; resolução alternativa; honorários advocatícios; !forma amigável; !serviço de mediação; !queixas devem; !diferendo*; !resolução amigável; !via amigável; !mediação',
    'term.jurisdiction':
      '!foro; !jurisdição; !tribunais competentes; !tribunal competente; tribunais de; comarca; competência exclusiva; tribunal de; !tribunal da comarca; !decididos pelo tribunal; !comarca',
    'term.governing-law':
      '!lei aplicável; !legislação aplicável; !regid* pel*; !leis de; !leis do; !lei portuguesa; !leis da; legislação brasileira; conflito de leis; direito aplicável',
    'term.unilateral-change':
      '!mudanças ..6 direitos; !mudanças ..6 valem; !alterações ..6 valem; mudanças; !modificar ..4 termos; !alterar ..4 termos; !alterar ..4 condições; !alterar ..3 presentes; !alterações ..4 termos; !atualizar ..4 termos; alterar ..4 política; alterações ..4 política; a nosso critério; exclusivo critério; sem aviso prévio; alterar ..4 preços; a qualquer momento ..5 alter*; direito de alterar; alterações substanciais; interromper ..4 serviço*; uso contínuo; descontinuar; modificaç*; !alterar ..6 termos; !modificar ..6 termos; !alterar ..6 condições; !alterações ..6 termos; !atualizar ..5 termos; considerad* aceit*; !nova versão; !alterações relevantes; !alterações materiais; !alterações importantes; !termos atualizados',
    'term.termination':
      '!rescind*; !rescisão; !suspen*; !encerrar ..3 conta; !cessação; !denunciar o contrato; desativar; bloquear; excluir ..4 conta; eliminar ..4 conta; terminar; término; inatividade; inativ*; remover ..3 conteúdo; banir; encerramento; cancelar ..3 conta; resolver o contrato; !suspend*; !encerrar ..4 conta; !bloque*; !cancelar ..4 conta; !rescindir; excluir ..3 conta; !podemos|poderemos ..3 cancelar|encerrar|suspender|excluir|eliminar ..3 conta|assinatura; !acesso ..3 suspenso; !suspenso a qualquer; !encerrar a ..1 conta após',
    'term.content-licence':
      '!licença*; !sublicenci*; !não exclusiv*; !irrevogáve*; !isenta de royalties; !livre de royalties; propriedade intelectual; concede; direitos de autor; direitos autorais; reproduzir; obras derivadas; perpétu*; mundial; direitos sobre; !licença; !irrevogável; !cede; !licença ..6 gratuita; !nos concede ..2 licença; !concede nos; !licença mundial; !direito de utilização não exclusivo; !sublicenciável; !licença ..4 perpétua',
    'term.name-likeness':
      '!seu nome ..4 imagem; !nome e ..2 imagem; !direito* de imagem; !nome ..3 imagem; semelhança; sua imagem; voz e imagem; depoiment*; testemunh*',
    'term.liability-limit':
      '!responsabilidade; !limitação de responsabilidade; !não ..4 responsáve*; !nenhuma garantia; !sem garantia*; ?garantia*; danos; prejuízos; exclusão; no estado em que; por sua conta e risco; exoner*; indiretos; lucros cessantes; não garant*; perdas; isenção; consequenciais; !responsab*; !não garant*; !sem garantia; dolo; culpa grave',
    'term.indemnity':
      '!indeniz*; !indemniz*; !isentar; !isento de; !defender ..3 indenizar; ressarcir; !isentar e ressarcir; !ressarcir; !indemnizar; !indenizar; !nos isentar',
    'term.auto-renewal':
      '!renov* ..3 automatic*; !renovação automática; !será renovad*; renovação; período de assinatura; período de subscrição; até que cancele; recorrente*; prorrog*; !é prorrogada; !prorrogad* automaticamente; !renova se; !renovam se; !forma automática ..3 renov*',
    'term.fees':
      '!tarifa*; !preço*; !cobran*; !taxa*; ?pagamento*; pagar; cobr*; €; $; custo*; imposto*; ?fatur*; comiss*; despesas; ?assinatura; ?subscrição; gratuit*; mensalidade; euros; encargo*; ?compra*; !taxa de; !taxa; !taxas; !cobrad*; !cobrar; !comissão; ?valor; reais; custo; frete',
    'term.refunds':
      '!devolução; devolvid*; devolvem*; !reembols*; !devolução*; !direito de arrependimento; !livre resolução; não reembolsáve*; devolver; prazo de devolução; estorno; crédito*; restituição; !devolu*; !arrependimento; !estorno; troca; vale; crédito; !devolver o produto; !reaver o valor; !devolver ..3 produto; !dias para devolver',
    'term.prohibited-use':
      '!proibid*; !não deve utilizar; !não pode utilizar; !compromete se a não; !concorda em não; !não é permitido; !é vedado; !vedad*; ilícit*; ilega*; assédio; scraping; engenharia reversa; engenharia inversa; fazer se passar; viol*; fraudulent*; não autorizad*; robôs; difama*; ódio; malware; não deve; não poderá; !usar robôs; !utilizar robôs; !é proibido; !se compromete a não; !comprometes te a não; !utilizador|usuário|você|cliente não pode|poderá ..1 copiar|revender|ceder|reproduzir|modificar|descompilar|transferir',
    'term.assignment':
      '!ceder ..4 contrato; !ceder ..4 direitos; !cessão do contrato; transferir ..4 direitos; direitos e obrigações; cessionári*; !transferir o presente contrato; !ceder a outra empresa; !transferir ..3 contrato; !ceder ..6 direitos e obrigações; !ceder ..3 contrato',
    'term.eligibility-age':
      '!anos de idade; !pelo menos 13; !pelo menos 16; !pelo menos 18; !maior* de idade; !menor* de idade; !maior de 18; idade mínima; capacidade legal; consentimento parental; responsável legal; capacidade jurídica; menores de 18; pais ou responsáveis; capacidade civil; !com 18|16|14|13 anos; !18 anos ou mais; !pelo menos 14|16|18 anos; !autorização dos pais; !maiores de 18; !destina se a pessoas ..2 anos; !menores de 13|14|16|18 anos; !menores de 13|14|16|18',
    'term.contracting-entity':
      '!contrato entre; !contrato com; !parte contratante; sede social; sede em; nipc; cnpj; registo comercial; lda; ltda; operado por; fornecido por; prestado por; acordo entre; celebrado; !contrato é celebrado',
    'term.third-party-terms':
      '!termos de terceiros; !termos adicionais; !condições adicionais; !condições particulares; sites de terceiros; serviços de terceiros; links para; ligações para; conteúdo de terceiros; parte integrante; outras políticas; condições específicas; diretrizes; termos complementares; termos suplementares; !termos de serviço do fornecedor; !termos ..3 fornecedor terceiro; !termos ..3 terceiro; !parte integrante dos presentes; !sujeit* ..3 termos|condições ..4 fornecedor*|terceiro*|parceiro*',
    'term.user-responsibility':
      '!responde por; !responde pelos danos; !você é responsável; !é responsável; !responsável por; !responsável pela; !compromete se a; !único responsável; !exclusivamente responsável; deve; deverá; obrigad*; senha ..4 confidencial; informações verdadeiras; verídic*; garante que; declara; concorda em; reconhece; obrigações do; manter ..3 atualizad*; !informações verdadeiras; !cliente é obrigado; !utilizador é obrigado; !usuário é obrigado; !utilizador|usuário|cliente|você ..2 é responsável pel*',
    'term.other':
      '!acordo integral; !divisibilidade; força maior; renúncia; nulidade; notificações; idioma; marcas; feedback; vigência; objeto; definições; presentes termos; disponibilidade; entrega; invalidade; !nulidade de uma; !nulidade de qualquer; !restantes disposições',
    'choice.opt-out':
      '!cookie* ..12 não podem|pode ser desativad*|desactivad*; !cancelar a inscrição; !cancelar a subscrição; !opor se; !opt out; !desativar; !descadastr*; recusar; não receber; deixar de receber; revogar; optar por não; desinscrever; rejeitar; exclusão; negar; !recusar os cookies; !recusar ..2 cookies; !recusar cookies; !não quiser mais receber; !não desejar ..1 receber; !cancelar inscrição; !deixar de receber',
    'choice.opt-in-consent':
      '!consentimento; !consent*; !sua autorização; !tua autorização; autorização prévia; !retirar ..3 consentimento; !revogar ..3 consentimento; permissão; opt in; expresso; explícito; caixa de seleção; sua aprovação',
    'choice.objection':
      '!direito de oposição; !oposição; !opor se ao tratamento; limitação do tratamento; direito à limitação; restringir ..3 tratamento; restrição do tratamento; !limitação do tratamento; !opor se ao',
    'choice.deletion':
      '!direito ao apagamento; !direito de exclusão; !direito ao esquecimento; !apagamento; !eliminar os seus dados; !exclusão ..3 dados; excluir ..4 dados; apagar ..3 dados; eliminar ..3 dados; solicitar a exclusão; solicitar a eliminação; eliminação; excluir seus; !exclusão dos dados; !exclusão dos seus; !solicitar a exclusão; !solicitar a eliminação; !apagamento dos seus; !sejam apagados|eliminados|excluídos; !dados sejam ..1 apagados|eliminados|excluídos',
    'choice.access-portability':
      '!direito de acesso; !portabilidade; !retificação; !correção; !acessar seus dados; aceder aos seus; cópia dos; transferir uma cópia; baixar; exportar; corrigir; retificar; acesso aos; !obter uma cópia; atualizar seus; confirmação da existência; !respondemos em; !resposta ..4 dias; !acesso; !cópia; correção; pedir acesso; !direito de saber; !receber uma cópia; !cópia dos dados; !solicitar|pedir|direito|obter ..3 acesso aos dados; !leitura automática; !solicitar|pedir|direito|obter ..3 acesso aos seus dados',
    'choice.settings-control':
      'decidir; escolhe*; !configurações; !definições; !controlar; !gerir ..3 preferências; !gerenciar; preferências; configurar; gerir; escolher; opções; control*; personalizar; bloquear; ativar; painel; ajustes; !gerenciar suas preferências; !configurações do aplicativo; !definições de privacidade; !configurações de privacidade; !gerir ..2 preferências',
    'choice.account-closure':
      '!excluir sua conta; !eliminar a sua conta; !encerrar sua conta; !apagar a conta; exclusão da conta; eliminação da conta; encerramento da conta; deixar de usar; deixar de utilizar; cancelar sua conta; !excluir a conta; !excluir conta; !encerrar a conta; !cancelar a conta; !eliminar a conta; apagar a conta; !encerrar a ..1 conta; !eliminar a ..1 conta',
    'choice.subscription-cancel':
      '!cancelar; !cancelamento; !cancelar sua assinatura; direito de arrependimento; livre resolução; avaliação gratuita; teste gratuito; período de teste; período experimental; cancele; rescindir a assinatura; !assinatura pode ser cancelada; !assinatura|subscrição|plano ..6 cancelad* a qualquer; !cancele ..2 assinatura|subscrição|plano; !cancele ..9 renovação; !terminar um plano; !cancelar ..2 assinatura; !subscrição pode ser cancelada; !poderá cancelar ..2 assinatura|subscrição|plano',
    'choice.no-ads-subscription':
      '!sem anúncios; !sem publicidade; premium; assinatura paga; assinantes; versão paga; plano com anúncios; subscritores',
    'choice.appeal':
      '!recurso; !recorrer; !apelação; !apresentar uma reclamação; !contestar; autoridade de controlo; autoridade nacional; anpd; impugnar; revisão humana; queixa; reclamação junto; revisão de decisões; !reclamação à autoridade; !recorrer da decisão; !recorrer ..2 decisão; !reclamação ..2 anpd; !reclamação junto; !contestar a decisão',
    'notice.effective-date':
      '!data de entrada em vigor; !última atualização; !entrada em vigor; !última modificação; !última alteração; em vigor; vigente; atualizado em; a partir de; data de vigência; efetiva; !entra em vigor; !entram em vigor; !entrará em vigor; !entrarão em vigor; !entrou em vigor; !substitui todas',
    'notice.refusal-consequence':
      '!se não aceitar; !se não concordar; !se você não concorda; !se não fornecer; !em caso de recusa; !caso não concorde; !se não autorizar; !se não permitir; !se recusar; ?se não desejar; !não poderemos; não poderá; deve parar; deixe de usar; não estará disponível; recusa; impossibilidade; obrigatóri*; !sem esses dados; !sem estes dados; !não será possível celebrar; !se não concordares; !deve deixar de utilizar; !se você não informar; !se não informar; !não poderemos processar',
    'notice.transparency':
      '!transparência; mais informações; explica; descreve; informamos; política de privacidade; encarregado; perguntas; dúvidas; notificaremos; contato; esta política; avisaremos; comunicaremos; aviso de privacidade; !violação de dados; !informaremos você ..8 alteraç*|mudança*|violaç*|incidente*; !explica como tratamos|recolhemos|coletamos|usamos|utilizamos|são; !informá lo emos; !incidente de segurança com dados',
    'notice.retention':
      '!quanto tempo; !prazo de conservação; !conserv*; !prazo* de conservação; !período de conservação; !período de retenção; !pelo tempo; !enquanto; !retenção; durante ..3 anos; por ..3 anos; durante ..3 meses; anos; meses; prazo; até que; anonimiz*; eliminad*; excluíd*; armazenad*; tempo necessário; dias; último contato; !guardamos; !armazen*; !por ..3 anos; !período; após o encerramento; elimin*; apag*; !após ..4 dias; !elimin* ..10 dias; !durante ..3 meses|anos|dias; !por ..3 meses|anos|dias; !são conservad* por; !armazenados enquanto; !depois destruídas',
    'notice.transfer':
      '!transferência* internaciona*; !países terceiros; !cláusulas contratuais; !fora do espaço económico; !fora da união; !fora do eee; !privacy shield; !data privacy framework; decisão de adequação; estados unidos; outros países; servidores localizados; nível de proteção; transferid*; países; exterior; !estados unidos; !transferência internacional; !fora do brasil; servidores; brasil; irlanda; índia; china; alemanha; canadá; união europeia; portugal; singapura; !espaço económico europeu; !espaço econômico europeu; !países situados fora; !fora do espaço; !países fora; !nos estados unidos; !na índia',
    'notice.controller-entity':
      '!responsável pelo tratamento; !responsáveis pelo tratamento; !controlador; !controladores; !corresponsáve*; encarregado; dpo; representante; sede; lda; ltda; !controladores conjuntos; !responsáveis conjuntos; !corresponsáveis',
    'notice.legal-basis':
      '!base* lega*; !base* jurídica*; !fundamento jurídico; !interesse legítimo; !legítimo interesse; !interesses legítimos; !rgpd; !lgpd; !execução do contrato; !execução de contrato; obrigaç* lega*; interesse público; artigo 6; fundamento; legítim*',
  },
};
