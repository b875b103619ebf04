// As a page without a framework is written. Never run: the compiler reads it.
import 'deskbell/define';
import { createIndex, parseFaq } from 'deskbell/core';

const faq = document.querySelector('deskbell-faq');
const answer = await faq?.search('refund');
console.log(answer?.total.toFixed(), createIndex, parseFaq);

document.addEventListener('deskbell-action-requested', (event) => {
  event.respondWith(Promise.resolve(event.detail.query?.trim()));
});
document.addEventListener('deskbell-upload-requested', ({ detail }) => console.log(detail.file.name));
document.addEventListener('deskbell-escalation-requested', ({ detail, files }) => {
  console.log(detail.ticket.message.trim(), files.length);
});
document.addEventListener('deskbell-ready', ({ detail }) => console.log(detail.policyVersion?.trim()));

const desk = document.createElement('deskbell-desk');
desk.view = 'status';
// @ts-expect-error there is no such view
desk.view = 'chat';
