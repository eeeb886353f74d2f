import type { LanguageData } from './shape.ts';

/** Brazil's and Portugal's wordings together: "cadastrar" and "registar", "clicar" and "carregar em". */
export const pt: LanguageData = {
  lang: 'pt',
  agree: 'aceit(?!ável)|concord|consint|consent|reconhe[cç]|declaro|estou de acordo',
  read: 'li\\b|ter lido|tomei conhecimento|entendo|compreendo',
  terms: 'termos?\\b|condições|contrato|regras|regulamento|políticas?|diretrizes|licença|normas|acordo de|aviso legal',
  privacy: 'privacidade|proteção de dados|dados pessoais|confidencialidade',
  by: 'ao (?:se |me |te )?(?:\\w+ ){0,2}?(?!usar|utilizar|visitar|navegar|acessar|aceder)\\w+(?:ar|er|ir)(?:-se|-me)?\\b|quando você|clique|clicando|carregue|se continuar|para (?:continuar|criar|se cadastrar)|antes de|avançando|prosseguindo|continuando',
  passive:
    'ao (?:usar|utilizar|visitar|navegar|acessar|aceder)|o uso (?:deste|desta|do)|continuar navegando|continuar a navegar',
  proceed: 'continu|prosseg|avançar|próximo|seguinte|começar|entrar|\\bir\\b|entendi',
  update:
    'atualiz|actualiz|alter(?:ado|ação|ações|amos)|mud(?:ou|amos|anças)|nov[oa]s? (?:termos|condições|política|regras)|modific',
  past: '(?:você|já) (?:já )?(?:aceitou|concordou)|obrigad|(?:usuários|utilizadores|membros|clientes|visitantes) (?:devem|que|aceitam)',
  signup:
    'cadastr|registr|regist|criar|crie|inscrev|entrar|iniciar sessão|assinar|enviar|participar|confirmar|aderir|publicar|salvar|guardar',
  order: 'comprar|pagar|pedido|encomend|finalizar|reservar|doar',
  allow: 'autorizar|permitir|conceder',
  decline: 'recus|rejeit|não (?:aceito|concordo)|não,? obrigad|cancelar|discord|^não$',
  later: 'mais tarde|agora não|depois|pular|ignorar|fechar',
  logout: 'sair da conta|terminar sessão|encerrar sessão|desconectar|\\bsair\\b',
  remove: '(?:exclu|apag|elimin|encerr|cancel)\\w* (?:\\w+ ){0,2}conta',
  settings: 'configura|definições|preferências|gerenciar|gerir|opções|personalizar',
  deadline: 'até|antes de|a partir de|após|depois de|entra\\w* em vigor|em (?:até )?(?=\\d)|dentro de|no dia|desde',
  dated: 'última (?:atualização|alteração|modificação)|publicado|nascid',
  lost: 'para (?:poder )?continuar (?:usando|utilizando|a usar|a utilizar)|não (?:poderá|conseguirá|será possível)|deixará de|perder\\w* (?:o )?acesso|(?:conta|acesso) será (?:suspens|bloque|restring|desativ)',
  deleted: '(?:conta|perfil) (?:será|poderá ser) (?:\\w+ )?(?:exclu|encerrad|eliminad|apagad|cancelad)',
  limited:
    '(?:alguns|algumas|certas|certos) (?:recursos|funções|funcionalidades)|acesso limitado|funcionalidades limitadas',
  payment: '(?:assin|pagar|pagamento)\\w* (?:\\w+ ){0,6}(?:sem|em vez)',
  marketing: 'newsletter|marketing|publicidade|promoç|ofertas|novidades',
  addressed: 'você (?:\\w+ )?(?:aceita|concorda)|aceita\\b|concorda\\b',
  these: 'acima|abaixo|seguinte|documentos|(?:est|ess)as alterações',
};
