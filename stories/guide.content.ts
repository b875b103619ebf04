/** Guides of an invented shop. */
const escalate = { type: 'escalate', label: 'Ask us to trace it', topic: 'order-late' };

export const guides = {
  version: 1,
  locale: 'en',
  guides: [
    {
      id: 'late',
      title: 'My order has not arrived',
      description: 'Find out where it is, and what to do now.',
      start: 'tracking',
      nodes: {
        tracking: {
          question: 'What does the tracking page say?',
          help: 'The link is in the mail “Your parcel is on its way”.',
          options: [
            { id: 'on-its-way', label: 'It is on its way', next: 'days' },
            { id: 'delivered', label: 'It says “delivered”', next: 'look' },
            { id: 'nothing', label: 'There is no tracking link yet', next: 'wait' },
          ],
        },
        days: {
          question: 'How late is it?',
          options: [
            { id: 'few', label: 'Up to three days', next: 'wait' },
            { id: 'many', label: 'More than three days', next: 'trace' },
          ],
        },
        wait: {
          outcome: 'It is on its way to you',
          text: 'Parcels come **Monday to Saturday**.',
          actions: [],
        },
        look: {
          outcome: 'Look around first, please',
          text: 'Look at the door, in the garage, and ask neighbours.\n\n- The tracking page often names who took it.\n- Wait one working day.',
          actions: [
            { type: 'article', label: 'Delivered, but nothing is there', article: 'delivered' },
            escalate,
          ],
        },
        trace: {
          outcome: 'We trace it for you',
          text: 'That takes up to **five working days**. You need not call anybody.',
          actions: [escalate, { type: 'link', label: 'Read how tracing works', href: '/tracing' }],
        },
      },
    },
    {
      id: 'twice',
      title: 'I was charged twice',
      start: 'see',
      nodes: {
        see: {
          question: 'How do the two amounts look?',
          options: [
            { id: 'pending', label: 'One is pending', next: 'wait' },
            { id: 'booked', label: 'Both are booked', next: 'pay' },
          ],
        },
        wait: { outcome: 'One goes away by itself', text: 'In three to seven working days.' },
        pay: {
          outcome: 'Then we pay one back',
          actions: [
            { type: 'escalate', label: 'Write to Payments', topic: 'charged-twice' },
            { type: 'guide', label: 'My order is missing too', guide: 'late' },
          ],
        },
      },
    },
  ],
};

export const arabicGuides = {
  version: 1,
  locale: 'ar',
  guides: [
    {
      id: 'late',
      title: 'لم يصل طلبي',
      start: 'a',
      nodes: {
        a: {
          question: 'ماذا تقول صفحة التتبع؟',
          options: [
            { id: 'b', label: 'في الطريق', next: 'b' },
            { id: 'c', label: 'تم التسليم', next: 'c' },
          ],
        },
        b: { outcome: 'الطلب في الطريق إليك', text: 'تصل الطرود من الاثنين إلى السبت.' },
        c: { outcome: 'ابحث حول الباب أولاً', text: 'اسأل الجيران.' },
      },
    },
  ],
};
