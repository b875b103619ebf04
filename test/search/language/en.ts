import type { Sample } from './sample.js';

export const sample: Sample = {
  families: [
    'return returns returned returning',
    'cancel cancels cancelling cancelled',
    'delivery deliveries',
    'exchange exchanges exchanging',
    'payment payments',
    'café cafe',
  ],
  apart: ['order ordinary', 'card care', 'return retail', 'price prize', 'deliver delay', 'parcel part'],
  articles: [
    [
      'How do I return an item?',
      'Print the label in your account and drop the parcel off within 30 days.',
      'returning shoes',
      'send back a dress',
      'retrun label',
    ],
    [
      'When do I get my refund?',
      'We refund you within 14 days after the parcel reached us.',
      'not refunded yet',
      'money back',
    ],
    [
      'Can I exchange it for another size?',
      'Exchanges are free while the size is in stock.',
      'too small, I need other sizes',
      'exchanging trousers',
    ],
    [
      'How much is delivery?',
      'It is free from €50, otherwise €4.90.',
      'shipping costs',
      'price for delivering',
    ],
    [
      'Where is my order?',
      'Follow it with the number in our e-mail.',
      'tracking my parcel',
      'orders still not here',
    ],
    [
      'My item arrived damaged',
      'Send us a photo and we replace the item.',
      'broken when it came',
      'faulty lamp',
    ],
    [
      'Which payments do you accept?',
      'Cards, PayPal and bank transfer.',
      'can I pay with visa',
      'paying by transfer',
    ],
    [
      'How do I cancel my order?',
      'Until it is dispatched, in your account.',
      'cancellation',
      'stop my order',
    ],
    [
      'I forgot my password',
      'Choose “Forgot password” and follow the link.',
      'lost passcode',
      'cannot remember passwords',
    ],
  ],
  typing: { 'when will I be refu': 1, 'how to canc': 7, 'it came dam': 5 },
};
