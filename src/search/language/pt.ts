import { stemmer } from '@orama/stemmers/portuguese';
import type { Language } from '../types.js';
import { groups, wordSet } from './lists.js';

/**
 * Portuguese, of Portugal and Brazil: the Snowball stemmer. It expects accents, which are gone, and leaves some plurals
 * apart: these are made singular before (cartoes, cupons, disponiveis), and -ção and -são are written for it.
 */
function stem(word: string): string {
  const written = word
    .replace(/oes$|aos$/, 'ao')
    .replace(/ns$/, 'm')
    .replace(/(?<=..[ae])is$/, 'l')
    .replace(/cao$/, 'ção')
    .replace(/ao$/, 'ão');
  return stemmer(written).replace(/çã$/, '').replace(/ã$/, 'ao').replace(/olu$/, 'olv').replace(/ui$/, 'u');
}

export const language: Language = {
  locale: 'pt',
  stem,
  personal: wordSet(
    'eu me meu meus minha minhas nos nossa nosso voce voces te teu tua seu sua quero queria gostaria preciso posso',
  ),
  stopWords: wordSet(`
    a agora ai ainda ajuda ajudar algo algum alguma ao aos apos aquele aqui as ate bem boa bom cada com como consigo da das de depois desde dessa
    desse desta deste deve devo dia do dos e ela elas ele eles em entao entre era essa esse esta estao estar estava este estou eu faco fazer
    feito foi for fosse gostaria ha isso isto ja la lhe lhes mais mas me mesmo meu meus minha minhas muito na nada nao nas nem nenhum no nos
    nossa nosso num numa o obrigada obrigado oi ola onde os ou outra outro para pela pelo per pode podem poderia podia por porque posso
    pra preciso qual quais quando quanta quantas quanto quantos que quem quer quero queria saber sao se seja sem ser seu seus si sido so sobre sou
    sua suas tal tambem te tem tenho ter teu tinha tive toda todas todo todos tua tudo um uma umas uns vai voce voces vos vossa vosso vou favor`),
  synonyms: groups(`
    devolução, devolver, retornar, mandar de volta, de volta, arrepender, arrependimento
    reembolso, reembolsar, dinheiro de volta, estorno, estornar
    troca, trocar, substituir, substituição
    cancelar, cancelamento, anular, anulação, desistir
    arrependimento, desistência, livre resolução
    entrega, entregar, envio, enviar, expedição, frete, portes
    pacote, encomenda, pedido, volume
    rastrear, rastreamento, rastreio, acompanhar, onde está
    chegar, receber, chegada, entregue
    atraso, atrasado, demora, tarde
    perdido, extraviado, desaparecido, não chegou, não recebi
    quebrado, partido, danificado, defeituoso, defeito, avariado, estragado, não funciona, rasgado, riscado, rachado
    errado, erro, incorreto, engano
    comprar, compra, encomendar, pedir, pedido
    preço, custo, custar, valor, tarifa
    taxa, comissão, encargo
    desconto, promoção, oferta, saldos, barato
    cupom, cupão, vale, código promocional, código de desconto
    pagar, pagamento, liquidar
    cartão, cartão de crédito, cartão de débito, multibanco
    imprimir, impressora, etiqueta
    fatura, recibo, nota fiscal, comprovante, comprovativo
    dinheiro, montante, valor, saldo
    conta, perfil, cadastro
    senha, palavra-passe, password
    entrar, acessar, aceder, iniciar sessão, login
    registro, registo, registar, cadastrar, criar conta, abrir conta
    eliminar, apagar, excluir, encerrar, remover
    alterar, mudar, editar, corrigir, atualizar, modificar
    contactar, contato, contacto, ligar, falar
    atendente, pessoa, atendimento, apoio ao cliente, suporte, operador
    telefone, celular, telemóvel, número
    email, e-mail, correio eletrónico, mail
    endereço, morada, localização, mudança, mudar de casa
    loja, filial, ponto de venda
    horário, aberto, funcionamento, abertura, fechado
    garantia, garantir
    reparação, reparar, conserto, consertar, arranjar
    tamanho, medidas, dimensões, numeração, maior, menor
    disponível, estoque, stock, esgotado, disponibilidade
    reclamação, reclamar, queixa
    avaliação, opinião, comentário
    assinatura, assinar, subscrição, mensalidade
    newsletter, boletim, cancelar inscrição
    problema, dificuldade, falha
    recusado, rejeitado, falhou
    verificar, confirmar, verificação, confirmação
    segurança, fraude, golpe, burla, roubado
    estrangeiro, exterior, internacional, outro país
    prazo, quanto tempo, até quando, quando chega, duração, dias, semanas
    rápido, urgente, expresso
    grátis, gratuito, de graça
    presente, oferecer, prenda
    condições, regras, política, termos
    site, página, internet, online
    dados pessoais, privacidade, proteção de dados
    transferência, transferir, pix, boleto
    levantar, recolher, retirar, recolha, retirada
    emprego, trabalho, trabalhar, vaga`),
};
