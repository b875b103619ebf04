/** Departments for stories and tests: one that is always there, one that never is today, one that only talks. */
const always = {
  timezone: 'Europe/Berlin',
  weekly: [{ days: ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'], opens: '00:00', closes: '24:00' }],
};

const DAYS = ['Su', 'Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa'];

/** Open on one day of the week, three days from now, so closed today in every time zone. */
const inThreeDays = {
  timezone: 'Pacific/Auckland',
  weekly: [{ days: [DAYS[(new Date().getUTCDay() + 3) % 7]], opens: '09:00', closes: '17:00' }],
};

export const content = {
  version: 1,
  locale: 'en',
  consent: 'You may use what I write to answer me.',
  departments: [
    {
      id: 'orders',
      name: 'Orders',
      handles: 'Orders on their way: late, lost, or to be changed',
      canDo: ['Trace a parcel', 'Send a lost parcel again'],
      needs: ['Your order number'],
      never: 'Your password',
      channels: [
        { type: 'form' },
        { type: 'phone', value: '+49 40 555 01 40' },
        { type: 'email', value: 'orders@shop.example' },
        { type: 'chat', value: 'https://chat.shop.example/', label: 'Chat with Orders' },
      ],
      hours: always,
      answers: { within: 'PT4H' },
    },
    {
      id: 'finance',
      name: 'Payments',
      handles: ['Charges', 'Refunds'],
      canDo: ['Pay back what was charged twice'],
      needs: ['Date and amount, as your bank shows them'],
      never: 'Your card number',
      channels: [{ type: 'form' }, { type: 'email', value: 'payments@shop.example' }, { type: 'callback' }],
      hours: inThreeDays,
      answers: { within: 'P1D' },
      fallback: 'orders',
    },
    {
      id: 'press',
      name: 'Press office',
      handles: 'Journalists',
      channels: [{ type: 'phone', value: '+49 40 555 01 99' }],
    },
  ],
  topics: [
    {
      id: 'order-late',
      label: 'My order is late',
      department: 'orders',
      words: 'We are sorry that you have to wait. Tell us the order, and we find out where it is.',
      keywords: ['not arrived', 'where is my parcel'],
      fields: [
        {
          id: 'order-number',
          label: 'Order number',
          type: 'text',
          required: true,
          help: 'Such as HP-482913',
        },
        { id: 'seen', label: 'The tracking says “delivered”', type: 'checkbox' },
      ],
      suggest: ['track-order'],
    },
    {
      id: 'charged-twice',
      label: 'I was charged twice',
      department: 'finance',
      keywords: ['double charge', 'two payments'],
      fields: [
        {
          id: 'paid-by',
          label: 'How did you pay?',
          type: 'select',
          required: true,
          options: [
            { value: 'card', label: 'Card' },
            { value: 'invoice', label: 'Invoice' },
          ],
        },
        {
          id: 'pending',
          label: 'What does your bank say?',
          type: 'radio',
          options: ['Pending', 'Booked'],
          when: { 'paid-by': 'card' },
        },
      ],
    },
    { id: 'press', label: 'I write for a newspaper', department: 'press' },
  ],
  routing: [
    { id: 'late', when: { topic: 'order-late' }, to: 'orders' },
    { id: 'money', when: { topic: 'charged-twice' }, to: 'finance' },
    { id: 'press', when: { topic: 'press' }, to: 'press' },
    { id: 'everything-else', when: {}, to: 'orders' },
  ],
};

export const articles = {
  version: 1,
  locale: 'en',
  articles: [
    {
      id: 'charged-twice',
      question: 'Why was I charged twice?',
      answer: 'One of the two is almost always only reserved. Your bank releases it in 3–7 working days.',
      steps: ['See in the bank app whether one amount is **pending**.', 'Both booked? Write to us.'],
    },
    { id: 'track-order', question: 'Where is my order?', answer: 'The tracking link is in our mail.' },
    { id: 'care', question: 'How do I clean a pan?', answer: 'With hot water and no soap.' },
  ],
};

export const context = [
  { kind: 'search', query: 'charged two times', found: 3 },
  { kind: 'article', articleId: 'charged-twice', title: 'Why was I charged twice?' },
  { kind: 'answer', flow: 'guide', question: 'Is one amount pending?', answer: 'No, both are booked' },
  { kind: 'order', orderNumber: 'HP-482913' },
] as const;

export const arabic = {
  version: 1,
  locale: 'ar',
  departments: [
    {
      id: 'orders',
      name: 'الطلبات والتوصيل',
      handles: 'الطلبات المتأخرة أو المفقودة',
      canDo: ['تتبّع الطرد', 'إرسال الطرد المفقود مرة أخرى'],
      needs: ['رقم الطلب'],
      never: 'كلمة المرور',
      channels: [{ type: 'form' }, { type: 'phone', value: '+49 40 555 01 40' }],
      hours: always,
      answers: { within: 'PT4H' },
    },
  ],
  topics: [
    {
      id: 'order-late',
      label: 'طلبي متأخر',
      fields: [{ id: 'order-number', label: 'رقم الطلب', type: 'text' }],
    },
    { id: 'damaged', label: 'وصلت البضاعة تالفة' },
  ],
  routing: [{ id: 'all', when: {}, to: 'orders' }],
};
