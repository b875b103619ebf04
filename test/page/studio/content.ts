/** A small help desk, formatted as people do: some objects on one line, some lists over several. */
export const FAQ = `{
  "version": 1,
  "locale": "en",
  "policy": "returns.json",
  "categories": [{ "id": "orders", "title": "Orders" }],
  "tests": [
    { "query": "when does my parcel come", "expect": ["delivery"] }
  ],
  "articles": [
    {
      "id": "refund",
      "question": "When do I get my refund?",
      "answer": "Five working days after your parcel reached us.\\n\\nYour bank may take three more.",
      "category": "orders",
      "alternatePhrases": ["where is my money", "refund not arrived"],
      "owner": "Returns", "lastReviewedOn": "2026-10-01", "reviewIn": "P1Y"
    },
    {
      "id": "delivery",
      "question": "When does my parcel arrive?",
      "answer": "Two to four working days after we shipped it.",
      "category": "orders",
      "owner": "Logistics", "lastReviewedOn": "2026-10-01", "reviewIn": "P1Y"
    },
    { "id": "stores", "question": "Where are your stores?", "answer": "In Hamburg and Riga.", "category": "orders", "owner": "Stores", "lastReviewedOn": "2026-10-01", "reviewIn": "P1Y" }
  ]
}
`;

export const RETURNS = `{
  "version": 1,
  "policyVersion": "2026-10",
  "timezone": "Europe/Berlin",
  "currency": "EUR",
  "policies": [
    { "id": "standard", "kind": "finite-window", "window": { "days": 30, "clock": "delivered" }, "resolutions": [{ "type": "refund-original" }] }
  ],
  "rules": [{ "id": "all", "when": {}, "use": "standard" }]
}
`;

export const DEPARTMENTS = `{
  "version": 1,
  "locale": "en",
  "departments": [
    { "id": "orders", "name": "Orders team", "handles": ["Orders"], "canDo": ["Find a parcel"], "needs": ["The order number"], "channels": [{ "type": "form" }],
      "hours": { "timezone": "Europe/Berlin", "weekly": [{ "days": ["Mo", "Tu", "We", "Th", "Fr"], "opens": "09:00", "closes": "17:00" }] }, "answers": { "within": "P1D", "counts": "calendar" } }
  ],
  "topics": [{ "id": "late", "label": "My order is late", "department": "orders", "keywords": ["late", "parcel"] }],
  "routing": [{ "id": "rest", "when": {}, "to": "orders" }]
}
`;

export const ORDER = `{ "orderNumber": "A-1", "orderedAt": "2026-11-02T10:00:00+01:00", "deliveredAt": "2026-11-05T10:00:00+01:00", "country": "DE", "lines": [{ "lineId": "1", "title": "Lamp", "category": "lamps", "price": 40 }] }
`;

export const FILES = {
  'faq.json': FAQ,
  'returns.json': RETURNS,
  'departments.json': DEPARTMENTS,
  'order.json': ORDER,
};
