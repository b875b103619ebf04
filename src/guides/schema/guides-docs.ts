import type { Shape } from '../../content/reading.js';
import { doc, type Docs, docs } from '../../content/schema/index.js';
import * as shapes from '../guides-shape.js';

/** The words for every field of guides.json, by object. Apart from the shape, since browsers load that one. */
export const GUIDES_DOCS: ReadonlyMap<Shape, Docs> = new Map<Shape, Docs>([
  [
    shapes.GUIDES,
    docs('Guides file of Deskbell', {
      $schema: doc('Where this schema is, so that editors complete and check the file.'),
      version: { ...doc('Version of the format: 1.'), default: 1 },
      locale: doc('Language of the texts, as a BCP 47 tag.', 'en', 'de'),
      guides: doc('The guides, in the order in which they are offered.'),
    }),
  ],
  [
    shapes.GUIDE,
    docs('Guide', {
      id: doc('Name of the guide in links and actions. Never changes.', 'order-not-arrived'),
      title: doc('As a customer would say it.', 'My order has not arrived'),
      description: doc('One line on what it is for, shown in lists.'),
      start: doc('Id of the node at which it begins.', 'tracking'),
      nodes: doc('Questions and outcomes, by id. Every way ends at an outcome, and none turns back.'),
    }),
  ],
  [
    shapes.NODE,
    docs('Question or outcome', {
      question: doc('What is asked, in plain words.', 'What does the tracking page say?'),
      help: doc('What helps to answer, one line.', 'The link is in the mail “Your parcel is on its way”.'),
      options: doc('The answers to choose from.'),
      outcome: doc('What it comes to, one line.', 'Your parcel is on its way'),
      text: doc('What to do now, in Markdown.', 'Parcels take **two to four** working days.'),
      actions: doc('Next steps, the best first.'),
    }),
  ],
  [
    shapes.OPTION,
    docs('Answer', {
      id: doc('Name of the answer, unique in its question.', 'delivered'),
      label: doc('As shown.', 'It says “delivered”'),
      next: doc('Id of the node it leads to.', 'look-around'),
    }),
  ],
  [
    shapes.ACTION,
    docs('Next step', {
      type: doc('What the button does.'),
      label: doc('Words on the button.', 'Ask us to trace it'),
      topic: doc('For escalate: the topic to begin with.', 'order-late'),
      guide: doc('For guide: the id of another guide.', 'arrived-damaged'),
      article: doc('For article: the id of the article.', 'missed-delivery'),
      href: doc('For link: https, http, mailto, tel, or a path of your site.', '/stores'),
    }),
  ],
]);
