import type { GuideStrings } from '../guide.js';

/** Português: “você”, compreensível no Brasil e em Portugal. */
export const guide: GuideStrings = {
  loading: 'Carregando o guia',
  list: 'Passo a passo',
  listHelp: 'Algumas perguntas levam à solução.',
  back: 'Voltar',
  backToList: 'Todos os guias',
  question: 'Pergunta {n}',
  left: { one: 'no máximo mais uma', many: 'no máximo mais {n}', other: 'no máximo mais {n}' },
  chosen: 'a sua resposta',
  answers: 'As suas respostas',
  result: 'O que fazer',
  print: 'Imprimir',
  again: 'Começar de novo',
  solved: 'Isto resolveu',
  thanks: 'Que bom. Agradecemos o retorno.',
  person: 'Falar com alguém',
  personHelp: 'As suas respostas seguem junto: você não precisa escrevê-las duas vezes.',
  personPlain: 'Alguém da nossa equipe vai ajudar.',
  personButton: 'Falar com a nossa equipe',
  nobody: 'Esta página ainda não pode fazer isso. Use os contatos indicados neste site.',
  missing: 'Este guia já não está aqui. Veja os outros ou fale com a nossa equipe.',
  inLanguage: 'Por enquanto, só está disponível em {language}.',
  failedHelp: 'Tente de novo daqui a pouco ou fale com a nossa equipe.',
  offline: 'Parece que não há conexão. Vamos carregar o guia assim que ela voltar.',
};
