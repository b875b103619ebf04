import { doc, type Docs, docs } from '../../content/schema/index.js';
import type { Shape } from '../../content/reading.js';
import * as shapes from '../departments-shape.js';

/** The words for every field of departments.json, by object. Apart from the shape, since browsers load that one. */
export const DEPARTMENTS_DOCS: ReadonlyMap<Shape, Docs> = new Map<Shape, Docs>([
  [
    shapes.DEPARTMENTS,
    docs('Departments file of Deskbell', {
      $schema: doc('Where this schema is, so that editors complete and check the file.'),
      version: { ...doc('Version of the format: 1.'), default: 1 },
      locale: doc('Language of the texts, as a BCP 47 tag.', 'en', 'de'),
      departments: doc('The people who answer.'),
      topics: doc('What a message can be about. The first seven are shown before "Something else".'),
      routing: doc(
        'Who gets which message: the first rule that matches. The last must have an empty "when".',
      ),
      consent: doc('What the visitor agrees to before sending.', 'You may use my message to answer me.'),
    }),
  ],
  [
    shapes.DEPARTMENT,
    docs('Department', {
      id: doc('Name that rules and topics refer to.', 'returns'),
      name: doc('Name as shown.', 'Returns and refunds'),
      handles: doc('What it takes care of: one line, or several.', 'Everything you send back'),
      canDo: doc('What it can decide and do.', ['Send a new label', 'Pay a refund at once']),
      needs: doc('What it needs from the visitor.', ['The order number']),
      never: doc('What it will never ask for.', ['Your card number']),
      channels: doc('Ways to reach it, the best one first.'),
      hours: doc('When somebody is there. Left out, it counts as always open.'),
      answers: doc('By when it answers.'),
      fallback: doc('Id of the department that stands in while this one is closed.', 'service'),
    }),
  ],
  [
    shapes.CHANNEL,
    docs('Channel', {
      type: doc('Kind of the channel.'),
      value: doc(
        'The number, the address, or the link to the chat.',
        '+49 40 555 01 40',
        'help@shop.example',
      ),
      label: doc('Words to show in place of the value.', 'Chat with us'),
    }),
  ],
  [
    shapes.HOURS,
    docs('Hours', {
      timezone: doc('IANA name of the time zone in which the hours are written.', 'Europe/Berlin'),
      weekly: doc('What holds in every week.'),
      exceptions: doc('Days on which something else holds: holidays, long evenings.'),
    }),
  ],
  [
    shapes.WEEKLY,
    docs('Weekly hours', {
      days: doc('Days of the week.', ['Mo', 'Tu', 'We', 'Th', 'Fr']),
      opens: doc('From this time on.', '09:00'),
      closes: doc('Until this time, later than "opens"; the end of a day is 24:00.', '17:00'),
    }),
  ],
  [
    shapes.EXCEPTION,
    docs('Exception', {
      date: doc('The day.', '2026-12-24'),
      closed: doc('Closed all day.', true),
      opens: doc('Open from this time on, in place of the weekly hours.', '10:00'),
      closes: doc('Open until this time.', '14:00'),
      label: doc('Why, as shown.', 'Christmas Eve'),
    }),
  ],
  [
    shapes.ANSWERS,
    docs('Answers', {
      within: doc('ISO 8601 duration: PT4H is four hours, P1D is a day.', 'PT4H', 'P1D'),
      counts: {
        ...doc('business-hours: the time runs only while it is open; calendar: it always runs.'),
        default: 'business-hours',
      },
    }),
  ],
  [
    shapes.TOPIC,
    docs('Topic', {
      id: doc('Name that rules and articles refer to.', 'order-late'),
      label: doc('As shown.', 'My order is late'),
      department: doc('Id of the department that is meant; a rule must lead there.', 'delivery'),
      words: doc(
        'A kind sentence, shown once the topic is chosen.',
        'We are sorry that you have to wait. Tell us the order, and we find out where it is.',
      ),
      keywords: doc('Words of visitors by which the topic is suggested.', [
        'late',
        'not arrived',
        'where is',
      ]),
      fields: doc('What is asked beside the message.'),
      suggest: doc('Ids of articles to offer first.', ['parcel-late']),
      priority: doc('Handed to your help desk as it is.', 'high'),
    }),
  ],
  [
    shapes.FIELD,
    docs('Field', {
      id: doc('Name in the message and in rules.', 'order-number'),
      label: doc('As shown.', 'Order number'),
      type: doc('Kind of the field.'),
      required: { ...doc('Must be filled in.'), default: false },
      help: doc('A line below the field.', 'It begins with HP and stands in our mail.'),
      options: doc('What to choose from: texts, or values with labels.', ['Card', 'PayPal']),
      when: doc('Asked only where this holds; written as in a rule.', { 'paid-by': 'card' }),
    }),
  ],
  [
    shapes.OPTION,
    docs('Option', {
      value: doc('As it is sent.', 'card'),
      label: doc('As shown.', 'Card'),
    }),
  ],
  [
    shapes.RULE,
    docs('Rule', {
      id: doc('Name of the rule, told with every decision.', 'late-orders'),
      when: doc('All of these must hold; {} matches everything.', { topic: 'order-late' }),
      to: doc('Id of the department.', 'delivery'),
    }),
  ],
  [
    shapes.WHEN,
    docs('Conditions', {
      topic: doc('Id of a topic, or a list of which any will do.', 'order-late', ['damaged', 'wrong-item']),
      verdict: doc('yes, no or review, the id of a policy, or a code such as OUTSIDE_WINDOW.', 'review'),
      category: doc('Category of the item or the article.', 'furniture'),
      country: doc('Country code of two letters.', 'DE', ['DE', 'AT']),
      locale: doc('Language of the visitor; de holds for de-AT too.', 'de'),
      field: doc('Answers to fields, by id.', { 'paid-by': 'card' }),
      fields: doc('The same as "field".'),
    }),
  ],
]);
