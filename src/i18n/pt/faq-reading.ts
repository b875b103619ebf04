import type { FaqReadingStrings } from '../faq-reading.js';

/** Português: “você”, compreensível no Brasil e em Portugal. */
export const faqReading: FaqReadingStrings = {
  back: 'Voltar',
  backToResults: 'Voltar para as respostas',
  backToTopic: 'Voltar para “{topic}”',
  steps: 'Passo a passo',
  related: 'Perguntas relacionadas',
  explain: 'O que significa “{term}”?',
  solved: 'Esta resposta ajudou?',
  yes: 'Sim, ajudou',
  no: 'Não totalmente',
  thanks: 'Que bom. Agradecemos o retorno.',
  whyNot: 'O que faltou?',
  reasonOther: 'Não responde à minha pergunta',
  reasonUnclear: 'É difícil de entender',
  reasonWrong: 'Algo parece errado',
  sorry: 'Agradecemos, isso nos ajuda a melhorar. A partir daqui, a nossa equipe pode ajudar.',
  articleMissing: 'Esta resposta já não está aqui. Procure por ela ou veja os temas.',
  inLanguage: 'Por enquanto, só está disponível em {language}.',
  personMissing: 'Esta página ainda não tem formulário de contato. Use os contatos indicados neste site.',
};
