import type { GuideStrings } from '../guide.js';

/** Español: trato de usted. */
export const guide: GuideStrings = {
  loading: 'Cargando la guía',
  list: 'Paso a paso',
  listHelp: 'Unas pocas preguntas llevan a la solución.',
  back: 'Volver',
  backToList: 'Todas las guías',
  question: 'Pregunta {n}',
  left: { one: 'como mucho, una más', many: 'como mucho, {n} más', other: 'como mucho, {n} más' },
  chosen: 'su respuesta',
  answers: 'Sus respuestas',
  result: 'Qué hacer',
  print: 'Imprimir',
  again: 'Empezar de nuevo',
  solved: 'Esto lo ha resuelto',
  thanks: 'Nos alegra. Gracias por decírnoslo.',
  person: 'Hablar con alguien',
  personHelp: 'Sus respuestas se envían también: no tendrá que escribirlas dos veces.',
  personPlain: 'Alguien de nuestro equipo le ayudará.',
  personButton: 'Consultar a nuestro equipo',
  nobody: 'Esta página aún no puede hacerlo. Use los datos de contacto de este sitio web.',
  missing: 'Esta guía ya no está aquí. Mire las otras o consulte a nuestro equipo.',
  inLanguage: 'Por ahora solo está disponible en {language}.',
  failedHelp: 'Inténtelo de nuevo en un momento o consulte a nuestro equipo.',
  offline: 'Parece que no hay conexión. La guía se cargará en cuanto vuelva a haberla.',
};
