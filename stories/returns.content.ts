/** A shop of lamps and clothes: windows, a defect with a photo, what stays, a bonus, the law. */
export const content = {
  version: 1,
  policyVersion: '2026-01',
  timezone: 'Europe/Berlin',
  currency: 'EUR',
  policies: [
    {
      id: 'standard',
      kind: 'finite-window',
      window: { days: 30, clock: 'delivered', fallback: [{ clock: 'shipped', plusDays: 4 }] },
      conditions: ['unused', 'opened'],
      resolutions: [
        { type: 'refund-original' },
        { type: 'store-credit', bonus: '10 %' },
        { type: 'exchange-variant' },
      ],
      methods: [{ type: 'mail', fee: 4.9 }, { type: 'drop-off-qr', fee: 2.9 }, { type: 'in-store' }],
      refundTime: 'P5D',
    },
    {
      id: 'faulty',
      kind: 'finite-window',
      window: { days: 730 },
      evidence: ['photo'],
      resolutions: [{ type: 'replacement' }, { type: 'repair' }, { type: 'refund-original' }],
      methods: [{ type: 'mail' }, { type: 'pick-up' }],
      refundTime: 'P5D',
    },
    { id: 'never', kind: 'not-permitted' },
  ],
  rules: [
    {
      id: 'fault',
      when: { reasonClass: 'defect' },
      use: 'faulty',
      explain: 'What arrives broken, or is not what you ordered, we put right for two years.',
      article: 'broken-on-arrival',
    },
    {
      id: 'engraved',
      when: { tag: 'engraved' },
      use: 'never',
      explain: 'Engraved items are made for you alone, so they stay with you.',
      article: 'engraved',
    },
    {
      id: 'rest',
      when: {},
      use: 'standard',
      explain: 'You have 30 days to think about it, from the day it arrived.',
      article: 'return-window',
    },
  ],
  statutory: [
    {
      id: 'withdrawal',
      countries: ['DE', 'AT'],
      days: 14,
      exempt: [{ tag: 'engraved' }],
      label: 'Right of withdrawal',
    },
  ],
  reasons: [
    { id: 'too-small', class: 'remorse', label: 'It is too small', suggest: 'exchange-variant' },
    { id: 'changed-mind', class: 'remorse', label: 'I changed my mind' },
    { id: 'broken', class: 'defect', label: 'It is broken', suggest: 'replacement' },
  ],
};

const ago = (days: number): string => new Date(Date.now() - days * 86_400_000).toISOString();

export const order = {
  orderNumber: '1001',
  orderedAt: ago(7),
  shippedAt: ago(5),
  deliveredAt: ago(3),
  country: 'DE',
  lines: [
    {
      lineId: '1',
      sku: 'cardigan-m',
      title: 'Wool cardigan, moss, M',
      category: 'clothing',
      price: 89,
      quantity: 1,
    },
    {
      lineId: '2',
      sku: 'lamp-oak',
      title: 'Reading lamp, oak',
      category: 'lighting',
      price: 59,
      quantity: 2,
    },
    {
      lineId: '3',
      sku: 'mug',
      title: 'Stoneware mug, engraved',
      tags: ['engraved'],
      price: 9.5,
      quantity: 1,
    },
    { lineId: '4', sku: 'throw', title: 'Linen throw', price: 45, quantity: 1, returned: 1 },
  ],
};

export const articles = {
  version: 1,
  locale: 'en',
  articles: [
    {
      id: 'return-window',
      question: 'How long can I return something?',
      answer: 'For **30 days** from the day it arrived.\n\nWrap it well; the box it came in is best.',
    },
    {
      id: 'broken-on-arrival',
      question: 'What if it arrives broken?',
      answer: 'Keep the packaging and send us a photo. We put it right.',
    },
  ],
};

export const variants = [
  { sku: 'cardigan-l', title: 'Wool cardigan, moss, L', available: true },
  { sku: 'cardigan-xl', title: 'Wool cardigan, moss, XL', available: false },
];

const long = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';

export const longOrder = {
  ...order,
  lines: Array.from({ length: 30 }, (_, i) => ({
    lineId: String(i),
    title: i % 7 ? `Reading lamp number ${i + 1}` : `${long} ${i + 1}`,
    price: 1234567.89,
    quantity: (i % 3) + 1,
    tags: i % 5 ? [] : ['engraved'],
  })),
};

export const russianContent = {
  ...content,
  rules: [
    { ...content.rules[0], explain: 'То, что пришло неисправным, мы исправляем два года.' },
    { ...content.rules[1], explain: 'Товары с гравировкой сделаны для вас и остаются у вас.' },
    { ...content.rules[2], explain: 'У вас есть 30 дней с того дня, как товар доставлен.' },
  ],
  statutory: [{ ...content.statutory[0], label: 'Право отказа от договора' }],
  reasons: [
    { ...content.reasons[0], label: 'Он мал' },
    { ...content.reasons[1], label: 'Я передумал или передумала' },
    { ...content.reasons[2], label: 'Он сломан' },
  ],
};

export const russianOrder = {
  ...order,
  lines: [
    { ...order.lines[0], title: 'Шерстяной кардиган, M' },
    { ...order.lines[1], title: 'Настольная лампа, дуб' },
    { ...order.lines[2], title: 'Керамическая кружка' },
  ],
};

export const arabicContent = {
  ...content,
  rules: [
    { ...content.rules[0], explain: 'نصلح ما وصل مكسورًا خلال سنتين.' },
    { ...content.rules[1], explain: 'السلع المنقوشة صُنعت لك وحدك، فتبقى معك.' },
    { ...content.rules[2], explain: 'لديك 30 يومًا من يوم الوصول.' },
  ],
  statutory: [{ ...content.statutory[0], label: 'حق العدول عن العقد' }],
  reasons: [
    { ...content.reasons[0], label: 'إنه صغير' },
    { ...content.reasons[1], label: 'غيرت رأيي' },
    { ...content.reasons[2], label: 'إنه مكسور' },
  ],
};

export const arabicOrder = {
  ...order,
  lines: [
    { ...order.lines[0], title: 'سترة صوفية، مقاس M' },
    { ...order.lines[1], title: 'مصباح قراءة، بلوط' },
    { ...order.lines[2], title: 'كوب خزفي' },
  ],
};
