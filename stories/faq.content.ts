/** A small FAQ for the stories: every kind of article the element can meet, and no more. */
export const content = {
  version: 1,
  locale: 'en',
  categories: [
    { id: 'delivery', title: 'Delivery', description: 'Times, costs and where your parcel is' },
    { id: 'returns', title: 'Returns and exchanges', description: 'Send something back or swap it' },
    { id: 'payment', title: 'Payment', description: 'Cards, invoices and refunds' },
  ],
  synonyms: [['refund', 'money back']],
  glossary: [
    {
      term: 'pickup point',
      aliases: ['parcel shop'],
      definition: 'A shop or locker near you where the carrier keeps your parcel until you collect it.',
    },
    {
      term: 'authorisation hold',
      aliases: ['card hold'],
      definition: 'Money your bank sets aside while it checks a payment. It is not taken yet.',
    },
  ],
  articles: [
    {
      id: 'return-an-item',
      question: 'How do I return an item?',
      answer:
        'You can return unused items within **30 days** of delivery. Start the return here and we send you a label.\n\nPut the item into its box, or any sturdy one. Returned boxes are *always* welcome at a pickup point.\n\n- Keep the receipt of the carrier.\n- One label serves one parcel.\n- Read [how refunds work](https://example.com/refunds).',
      steps: [
        'Choose the items and tell us why, in two taps.',
        'Print the label, or show the code at a **pickup point**.',
        'Hand the parcel over and keep the receipt.',
      ],
      category: 'returns',
      alternatePhrases: ['send something back', 'I want to give it back'],
      tags: ['return', 'label'],
      actions: [
        { type: 'return', label: 'Start a return' },
        { type: 'exchange', label: 'Exchange it instead' },
      ],
      related: ['refund-time', 'exchange-size'],
      featured: 1,
      pages: ['/*'],
    },
    {
      id: 'refund-time',
      question: 'When do I get my refund?',
      answer: 'Five working days after your parcel reached us. Your bank may take three more.',
      category: 'payment',
      alternatePhrases: ['where is my money back', 'refund not arrived'],
      related: ['charged-twice'],
      featured: 2,
    },
    {
      id: 'exchange-size',
      question: 'Can I exchange it for another size?',
      answer: 'Yes, once and free of charge, as long as the other size is in stock.',
      category: 'returns',
      featured: 3,
    },
    {
      id: 'track-parcel',
      question: 'Where is my parcel?',
      answer:
        'The link in our dispatch e-mail shows where your parcel is now. It works from the evening of the day we send it.',
      category: 'delivery',
      alternatePhrases: ['track my order', 'my delivery is late'],
      actions: [{ type: 'guide', label: 'My order has not arrived', guide: 'order-not-arrived' }],
      featured: 4,
      pages: ['/*'],
    },
    {
      id: 'delivery-cost',
      question: 'What does delivery cost?',
      answer: 'Delivery costs €4.90 and is free from €60.',
      category: 'delivery',
      featured: 5,
    },
    {
      id: 'charged-twice',
      question: 'Why was I charged twice?',
      answer:
        'In most cases the second amount is an authorisation hold that your bank releases by itself within seven days.\n\nIf both amounts stay on your statement, send us the two lines and we put it right.',
      category: 'payment',
      actions: [{ type: 'escalate', label: 'Tell the payment team', topic: 'charged-twice' }],
      featured: 6,
    },
  ],
} as const;

const base = content.articles[0];

/** Words longer than any field, and more articles than fit. */
export const longContent = {
  ...content,
  articles: Array.from({ length: 40 }, (_, number) => ({
    ...base,
    id: `long-${number}`,
    question: `Return ${number + 1}: Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft, and what about a question that goes on and on because the person who wrote it wanted to be quite sure`,
    related: [],
  })),
};

export const arabicContent = {
  version: 1,
  locale: 'ar',
  categories: [{ id: 'returns', title: 'الإرجاع والاستبدال', description: 'إعادة منتج أو استبداله' }],
  articles: [
    {
      id: 'return',
      question: 'كيف أعيد منتجًا؟',
      answer: 'يمكنك إعادة المنتج خلال 30 يومًا من استلامه.\n\nاحتفظ بإيصال الشحن.',
      steps: ['اختر المنتج.', 'اطبع الملصق.', 'سلّم الطرد.'],
      category: 'returns',
      actions: [{ type: 'return', label: 'ابدأ الإرجاع' }],
      featured: 1,
    },
    {
      id: 'refund',
      question: 'متى أستعيد نقودي؟',
      answer: 'خلال خمسة أيام عمل.',
      category: 'returns',
      featured: 2,
    },
  ],
};

export const russianContent = {
  version: 1,
  locale: 'ru',
  categories: [{ id: 'returns', title: 'Возврат и обмен', description: 'Вернуть или обменять товар' }],
  articles: [
    {
      id: 'return',
      question: 'Как вернуть товар?',
      answer: 'Вернуть товар можно в течение 30 дней после получения.',
      steps: ['Выберите товар.', 'Распечатайте наклейку.', 'Отдайте посылку в пункт выдачи.'],
      category: 'returns',
      alternatePhrases: ['хочу сдать обратно'],
      featured: 1,
    },
    {
      id: 'refund',
      question: 'Когда придут деньги?',
      answer: 'Через пять рабочих дней.',
      category: 'returns',
      featured: 2,
    },
  ],
};
