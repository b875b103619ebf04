import { content as faq } from './faq.content.js';
import { guides } from './guide.content.js';
import { content as returns } from './returns.content.js';

/** Two departments that are always there, so that a picture of them is the same at every hour. */
const departments = {
  version: 1,
  locale: 'en',
  departments: [
    {
      id: 'orders',
      name: 'Orders and delivery',
      handles: ['Parcels on their way', 'Returns'],
      canDo: ['Trace a parcel', 'Send it again'],
      needs: ['Your order number'],
      channels: [{ type: 'form' }, { type: 'phone', value: '+49 30 5550 0100' }],
      answers: { within: 'P1D', counts: 'calendar' },
    },
    {
      id: 'payments',
      name: 'Payments',
      handles: ['Charges and refunds'],
      canDo: ['Check a charge', 'Pay back at once'],
      needs: ['The last four digits of your card'],
      never: ['Your PIN or password'],
      channels: [{ type: 'form' }],
      answers: { within: 'P2D', counts: 'calendar' },
    },
  ],
  topics: [
    {
      id: 'order-late',
      label: 'My order is late or missing',
      department: 'orders',
      keywords: ['where is my parcel'],
    },
    {
      id: 'charged-twice',
      label: 'I was charged twice',
      department: 'payments',
      keywords: ['double charge'],
    },
  ],
  routing: [
    { id: 'money', when: { topic: 'charged-twice' }, to: 'payments' },
    { id: 'rest', when: {}, to: 'orders' },
  ],
};

/** The files of one desk, as parsed JSON. */
export const deskContent = { company: 'Nordlicht', faq, guides, departments, returns };
