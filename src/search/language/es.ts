import { stemmer } from '@orama/stemmers/spanish';
import type { Language } from '../types.js';
import { groups, wordSet } from './lists.js';

/**
 * Spanish: the Snowball stemmer. It expects accents, which are gone: -ción and -sión are written for it. Verbs whose
 * vowel changes are joined (devuelto and devolver, cuesta and costar, pierde and perder), and modific with modif.
 */
function stem(word: string): string {
  return stemmer(word.replace(/(?<=[cs])ion$/, 'ión'))
    .replace(/(?<=.....)i$/, '')
    .replace(/fic$/, 'f')
    .replace(/(?:uel[vt]|olu)$/, 'olv')
    .replace(/ue(?=(?:ntr|st|b)$)/, 'o')
    .replace(/ie(?=r[rd]$)/, 'e');
}

export const language: Language = {
  locale: 'es',
  stem,
  personal: wordSet(
    'yo me mi mis nos nuestra nuestro usted ustedes te tu tus os vuestra vuestro quiero quisiera necesito puedo favor',
  ),
  stopWords: wordSet(`
    a ahi ahora al algo algun alguna alguno alla aqui asi aun aunque ayuda ayudar bien buenas buenos cada como con cual cuales cuando cuanta cuantas
    cuanto cuantos de debe debo deberia del desde despues donde dos el ella ellas ellos en entre era es esa ese eso esta estaba estan estar este
    esto estos estoy favor fue gracias ha habia hace hacer haces hago han hasta hay haya he hecho hemos hola la las le les lo los mas me mi
    mis mucho muy nada necesito ni no nos nosotros nuestra nuestro o os otra otro para pero por porque pude puede pueden puedo
    pues que quien quiere quiero quisiera saber se sea ser si sido sin sobre solo son soy su sus tal tambien tan tanto te tendria
    tengo tenia ti tiene tienen toda todas todo todos tras tu tus un una unas uno unos usted ustedes va vamos vosotros voy vuestra vuestro y ya yo`),
  synonyms: groups(`
    devolución, devolver, retornar, mandar de vuelta, de vuelta, arrepentirse, arrepentido
    reembolso, reembolsar, recuperar el dinero, reintegro
    cambio, cambiar, canjear, reemplazar, sustituir
    cancelar, cancelación, anular, anulación, baja
    desistimiento, desistir, arrepentirse
    envío, enviar, entrega, entregar, despacho, reparto
    paquete, pedido, bulto
    seguimiento, rastrear, localizar, dónde está, estado
    llegar, recibir, llegada, entregado
    retraso, tarde, demora, tarda, retrasado
    perdido, extraviado, desaparecido, no ha llegado, falta
    roto, dañado, defectuoso, estropeado, averiado, no funciona, golpe, rayado, rajado
    equivocado, erróneo, error, incorrecto
    comprar, compra, pedir, pedido, encargar
    precio, coste, costar, costo, valer, tarifa
    gastos, comisión, cargo, recargo
    descuento, rebaja, oferta, promoción, barato
    cupón, código promocional, vale, código de descuento
    pagar, pago, abonar
    tarjeta, tarjeta de crédito, tarjeta de débito
    imprimir, impresora, etiqueta
    factura, recibo, ticket, comprobante
    dinero, importe, cantidad, saldo
    cuenta, perfil, usuario
    contraseña, clave, password
    iniciar sesión, entrar, acceder, acceso, login
    registro, registrarse, crear cuenta, abrir cuenta
    eliminar, borrar, cerrar, quitar
    modificar, cambiar, editar, corregir, actualizar
    contactar, contacto, llamar, hablar, comunicarse
    agente, persona, atención al cliente, asesor, operador, soporte
    teléfono, móvil, celular, número
    correo, email, correo electrónico, mail
    dirección, domicilio, ubicación, mudarse, mudanza
    tienda, local, sucursal, establecimiento
    horario, abierto, horas, apertura, cerrado
    garantía, garantizar
    reparación, reparar, arreglar, arreglo
    color, rojo, azul, negro, blanco, verde, amarillo, gris, marrón, rosa
    talla, medidas, tamaño, dimensiones, más grande, más pequeño
    color, rojo, azul, verde, negro, blanco
    disponible, existencias, stock, agotado, disponibilidad
    queja, reclamación, reclamar, quejarse, reclamo
    opinión, valoración, comentario, reseña
    suscripción, suscribirse, membresía, abono
    boletín, newsletter, darse de baja
    problema, incidencia, dificultad, fallo
    rechazado, denegado, fallido
    verificar, confirmar, verificación, confirmación
    seguridad, fraude, estafa, robado, hackeado
    extranjero, internacional, otro país, exterior
    plazo, tiempo, cuánto tarda, hasta cuándo, cuándo llega, días, semanas
    rápido, urgente, exprés
    gratis, gratuito, sin coste
    regalo, regalar, obsequio
    condiciones, normas, política, términos
    web, página, sitio, internet
    datos personales, privacidad, protección de datos
    transferencia, transferir
    recoger, recogida, retirar
    empleo, trabajo, trabajar, vacante`),
};
