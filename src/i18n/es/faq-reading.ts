import type { FaqReadingStrings } from '../faq-reading.js';

/** Español: trato de usted. */
export const faqReading: FaqReadingStrings = {
  back: 'Volver',
  backToResults: 'Volver a las respuestas',
  backToTopic: 'Volver a «{topic}»',
  steps: 'Paso a paso',
  related: 'Preguntas relacionadas',
  explain: '¿Qué significa «{term}»?',
  solved: '¿Le ha servido esta respuesta?',
  yes: 'Sí, gracias',
  no: 'No del todo',
  thanks: 'Nos alegra. Gracias por decírnoslo.',
  whyNot: '¿Qué faltaba?',
  reasonOther: 'No responde a mi pregunta',
  reasonUnclear: 'Cuesta entenderla',
  reasonWrong: 'Algo no parece correcto',
  sorry: 'Gracias, nos ayuda a mejorarla. A partir de aquí puede ayudarle nuestro equipo.',
  articleMissing: 'Esta respuesta ya no está aquí. Búsquela o mire los temas.',
  inLanguage: 'Por ahora solo está disponible en {language}.',
  personMissing:
    'Esta página aún no tiene formulario de contacto. Use los datos de contacto de este sitio web.',
};
