import type { LanguageData } from './shape.ts';

/** Brazil's and Portugal's wordings together: "cadastrar" and "registar", "clicar" and "carregar em". */
export const pt: LanguageData = {
  lang: 'pt',
  agree:
    'aceit(?!ável)|concord|consint|consent|reconhe[cç]|declaro|estou de acordo|de acordo com (?:o|a|os|as) |autorizo|topas?\\b|adiro|adere|adesão|concordância|tudo (?:certo|bem) com|celebra[rs]? (?:o|um|este|nosso) (?:\\w+ )?(?:contrato|acordo)|vinculad[oa]s? (?:a|ao|às?|aos|por|pel[oa]s?)\\b|vincula-se|se vincula|obriga-se a|se obriga a|sujeita-se a|anuência|assentimento',
  read: 'li\\b|ter lido|tomei conhecimento|entendo|compreendo|cientes?\\b|tom(?:o|ou) conhecimento|comprometo|obrigo-me|cumprir|respeitar|leu e|leste',
  terms:
    'termos?\\b|condições|contrato|regras|regulamento|políticas?|diretrizes|licença|normas|acordo de|aviso legal|estatutos?\\b|código de (?:conduta|ética)|cláusulas|convenção|regimento|edital|tabela de (?:tarifas|preços)|preçário|t&c|aviso de|regra\\b|isenção de responsabilidade',
  privacy:
    'privacidade|proteção de dados|dados pessoais|confidencialidade|tratamento d[eo]s? (?:meus |seus |teus )?dados|lgpd|rgpd',
  by: 'ao (?:se |me |te )?(?:\\w+ ){0,2}?(?!usar|utilizar|visitar|navegar|acessar|aceder)\\w+(?:ar|er|ir)(?:-se|-me)?\\b|quando você|clique|clicando|carregue|se continuar|para (?:continuar|criar|se cadastrar)|antes de|avançando|prosseguindo|continuando|se (?:você |tu )?(?:continu|clic|toc|carreg|prossegu|avanç|segu|entr|concord)\\w*|(?:cadastr|registr|regist|inscrev|cri|clic|toc|carreg|confirm|envi|permit|segu|autoriz|entr)\\w*(?:ando|endo|indo)(?:-se)?\\b|(?:compra|inscrição|envio|registo|registro|cadastro|adesão|participação|encomenda|reserva|pagamento) (?:[^ .]+ ){0,5}(?:implica|significa|pressupõe|constitui|equivale|vale)|com (?:o|a) (?:envio|registo|cadastro|compra|inscrição|encomenda)|toque\\b|toca\\b|carrega\\b|clica\\b|prima\\b|(?:pedimos|por favor|solicitamos) (?:[^ .]+ ){0,5}(?:aceit|confirm)\\w*|(?:acesso|entrada|login|início de sessão|confirmação|validação|entrar|aceder|acessar|confirmar|prosseguir|continuar|avançar) (?:[^ .]+ ){0,5}(?:implica|significa|pressupõe|constitui|equivale|vale|representa|quer dizer)|se (?:você |tu )?(?:escolh|respond|confirm|aced|acess)\\w*|tocando|escolhendo|respondendo',
  passive:
    'ao (?:usar|utilizar|visitar|navegar|acessar|aceder)|o uso (?:deste|desta|do)|continuar navegando|continuar a navegar',
  proceed:
    'continu|prosseg|avançar|próximo|seguinte|começar|entrar|\\bir\\b|entendi|bora\\b|seguir\\b|ok\\b|vamos\\b|tudo bem|^(?:fechou|fechado|combinado|beleza|está bem|pode ser|certo|tá bom|por mim tudo bem|valeu|perfeito)[!.]?$',
  update:
    'atualiz|actualiz|alter(?:ado|ação|ações|amos)|mud(?:ou|amos|anças)|nov[oa]s? (?:termos|condições|política|regras)|modific|reescrev|revis|revimos|renov|simplific|novidades|nov[oa]s? (?:\\w+ )?(?:termos?|condições|política|regras|regulamento|contrato|aviso|versão)',
  fresh: 'nov[oa]s? |mud(?:a|ou|am|aram|anç)|atualiz|alter',
  past: '(?:você|já) (?:já )?(?:aceitou|concordou)|obrigad|(?:usuários|utilizadores|membros|clientes|visitantes) (?:devem|que|aceitam)|aceitaste|aceitamos|aceitou (?:este|esta)|(?:foi|foram) aceit',
  imposed:
    '^(?:exigir|exija|exige|pedir|peça|requerer|solicitar|obrigar|fazer) (?:[^ .]+ ){0,3}(?:usuári|utilizador|membr|client|sóci|visitant|participant|famíli|pais|encarregad|professor|alun|funcionári|hóspede)\\w* (?:[^ .]+ ){0,3}(?:aceit|consint|concord|confirm)|^(?:exigir|exija|requerer|solicitar) (?:a |o )?(?:aceitação|aceite|concordância|consentimento)',
  required:
    '(?:precisa|deve|deves|tem (?:de|que)|tens (?:de|que)|é necessário|por favor,?) (?:\\w+ ){0,2}(?:aceit|concord)',
  signup:
    'cadastr|registr|regist|criar|crie|inscrev|entrar|iniciar sessão|assinar|enviar|participar|confirmar|aderir|publicar|salvar|guardar|conectar|ligar-me|baixar|descarregar|ativar|^(?:concluir|concluído|iniciar|instalar)$',
  order: 'comprar|pagar|pedido|encomend|finalizar|reservar|doar',
  allow: 'autorizar|permitir|conceder',
  decline:
    'recus|rejeit|não (?:aceito|concordo)|não,? obrigad|cancelar|discord|^não$|^(?:negar|não aceitar)$|sem (?:aceitar|concordar|consentir)',
  back: '^voltar$',
  later: 'mais tarde|agora não|depois|pular|ignorar|fechar|lembr\\w+(?:-me)? amanhã|^ainda não$',
  maybe: '^(?:talvez)$',
  logout: 'sair da conta|terminar sessão|encerrar sessão|desconectar|\\bsair\\b',
  remove: '(?:exclu|apag|elimin|encerr|cancel)\\w* (?:\\w+ ){0,2}conta',
  settings: 'configura|definições|preferências|gerenciar|gerir|opções|personalizar',
  deadline:
    'até|antes de|a partir de|após|depois de|entra\\w* em vigor|em (?:até )?(?=\\d)|dentro de|no dia|desde|te(?:m|ns) (?=\\d+ \\w+(?:,| para (?!devolver|trocar)))|prazo|daqui a|no máximo',
  dated: 'última (?:atualização|alteração|modificação)|publicado|nascid',
  lost: 'para (?:poder )?continuar (?:usando|utilizando|a usar|a utilizar)|não (?:poderás?|conseguirá|será possível) (?!publicar|comentar|enviar|escrever|responder|reservar|comprar|vender)|deixará de|perder\\w* (?:o )?acesso|(?:conta|acesso) será (?:suspens|bloque|restring|desativ)|continuar (?:conosco|connosco|a ter|\\w+ndo)|deixa(?:rá|rás)? de (?:ter|poder)|não (?:vai|vais) (?:conseguir|poder) (?!publicar|comentar|enviar|escrever|responder|reservar|comprar|vender)|sem (?:a )?(?:sua|tua) (?:aceitação|concordância|autorização)|bloquearemos|suspenderemos|para (?:poder )?continuar,? [^.]{0,30}(?:dev|precis|tem de|tem que|aceit)|(?:dev|precis|tem de|tem que)\\w* [^.]{0,60}para (?:poder )?continuar\\b',
  deleted:
    '(?:conta|perfil) (?:será|poderá ser) (?:\\w+ )?(?:exclu|encerrad|eliminad|apagad|cancelad)|(?:encerraremos|cancelaremos|denunciaremos|rescindiremos)|(?:excluiremos|eliminaremos|apagaremos) (?:[^ .]+ ){0,5}(?:conta|perfil|inscrição|assinatura)|(?:teremos|obrigados) (?:de|que|a) (?:encerrar|excluir|cancelar|eliminar|rescindir)|(?:contrato|assinatura|inscrição|conta) (?:será|fica|ficará) (?:\\w+ )?(?:encerrad|cancelad|rescindid|denunciad|resolvid|extint)|(?:implica|acarreta|determina|levará)\\w* (?:[^ .]+ ){0,3}(?:encerramento|rescisão|cancelamento|denúncia)',
  limited:
    '(?:alguns|algumas|certas|certos) (?:recursos|funções|funcionalidades)|acesso limitado|funcionalidades limitadas|(?:só|apenas) (?:vai |vais )?(?:poder|poderá|poderás|conseguirá) (?:ler|ver|consultar)|não (?:poderá|poderás|vai poder|vais poder|conseguirá) (?:publicar|comentar|enviar|escrever|responder|reservar|comprar|vender)|(?:ficará|será|ficam) limitad|modo de leitura',
  partly: '(?:alguns|algumas|certos|certas) (?:\\w+ )?(?:recursos|fun)',
  payment: '(?:assin|pagar|pagamento)\\w* (?:\\w+ ){0,6}(?:sem|em vez)',
  fee: 'taxa\\b',
  free: 'sem(?: \\w{1,14})? taxas?\\b',
  marketing: 'newsletter|marketing|publicidade|promoç|ofertas|novidades|publicit',
  addressed: 'você (?:\\w+ )?(?:aceita|concorda)|aceita\\b|concorda\\b',
  these:
    'est[ae]s (?:condições|termos)|acima|abaixo|seguinte|documentos|(?:est|ess)as alterações|(?:as|das|com as) (?:alterações|mudanças)',
  so: 'ao (?:fazê-lo|fazer isso)|com isso|fazendo isso|assim|dess?a forma|desta forma|isso (?:significa|implica)',
  others: '(?:o|os) (?:usuário|utilizador|cliente|comprador)(?:s|es)? (?:[^ .]+ ){0,4}(?:aceit|dev|reconhec)',
  latest:
    'até (?:a[oé] |o )?(?:dia )?(?=\\d)|antes de (?=\\d)|prazo|o mais tardar|no máximo|data limite|dentro de (?=\\d)|te(?:m|ns) (?=\\d)',
  refused:
    '(?:se|caso) (?:você |tu )?(?:discord|recus)|se (?:você |tu )?não|caso (?:você )?não|caso contrário|sem (?:a sua |sua |o seu |aceitação|consentimento|confirmação|aceite)|senão|quem não|após (?:essa|esta)|depois d(?:essa|esta|isso)|de contrário',
  toRead: 'por favor|leia|consult',
  offer: 'oferta|convite|pedido de|solicitaç|proposta|orçamento|desafio|chamada|ligação|troca\\b',
};
