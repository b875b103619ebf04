import type { Step, Subject } from './subject.js';

const search = '<div id="search"></div>';

const FAQ: readonly Subject[] = [
  {
    name: 'Deskbell',
    task: 'faq',
    part: 'own',
    packages: [],
    // The place is held as the README says.
    head: '<style>deskbell-faq:not(:defined) { display: block; min-block-size: 570px; }</style><script type="module" src="/dist/deskbell.js"></script>',
    body: '<deskbell-faq src="/faq.json"></deskbell-faq>',
    usable: 'deskbell-faq >>> input',
    field: 'deskbell-faq >>> input',
    results: 'deskbell-faq >>> [role=option]',
  },
  {
    name: 'DocSearch',
    task: 'faq',
    part: 'peer',
    packages: ['@docsearch/js'],
    entry: 'docsearch',
    body: search,
    usable: '.DocSearch-Button',
    open: '.DocSearch-Button',
    field: '.DocSearch-Input',
    results: '.DocSearch-Hit',
    patience: 1000,
  },
  {
    // https://pagefind.app/docs/ui-usage/
    name: 'Pagefind UI',
    task: 'faq',
    part: 'peer',
    packages: ['pagefind'],
    head: '<link href="/pagefind/pagefind-ui.css" rel="stylesheet"><script src="/pagefind/pagefind-ui.js"></script>',
    body: `${search}<script>new PagefindUI({ element: '#search', showSubResults: false, showImages: false });</script>`,
    usable: '.pagefind-ui__search-input',
    field: '.pagefind-ui__search-input',
    results: '.pagefind-ui__result',
    patience: 900,
  },
  {
    // https://pagefind.app/docs/search-ui/
    name: 'Pagefind searchbox',
    task: 'faq',
    part: 'peer',
    packages: ['pagefind'],
    head: '<link href="/pagefind/pagefind-component-ui.css" rel="stylesheet"><script src="/pagefind/pagefind-component-ui.js" type="module"></script>',
    body: '<pagefind-searchbox></pagefind-searchbox>',
    usable: '.pf-searchbox-input',
    field: '.pf-searchbox-input',
    results: '.pf-searchbox-result',
    patience: 700,
  },
  {
    name: 'InstantSearch + Fuse',
    task: 'faq',
    part: 'peer',
    packages: ['instantsearch.js', 'fuse.js'],
    entry: 'instantsearch',
    body: `<div id="field"></div>${search}`,
    usable: '.ais-SearchBox-input',
    field: '.ais-SearchBox-input',
    results: '.ais-Hits-item',
  },
  {
    name: 'MiniSearch, plain list',
    task: 'faq',
    part: 'peer',
    packages: ['minisearch'],
    entry: 'minisearch',
    body: search,
    usable: '#search input',
    field: '#search input',
    results: '#search li',
  },
  {
    name: 'Lit + Fuse by hand',
    task: 'faq',
    part: 'floor',
    packages: ['lit', 'fuse.js'],
    entry: 'lit-fuse',
    body: '<bare-faq></bare-faq>',
    usable: 'bare-faq >>> input',
    field: 'bare-faq >>> input',
    results: 'bare-faq >>> li',
  },
  {
    name: 'Fuse by hand',
    task: 'faq',
    part: 'floor',
    packages: ['fuse.js'],
    entry: 'fuse',
    body: search,
    usable: '#search input',
    field: '#search input',
    results: '#search li',
  },
];

/** Nothing applies, it does not suit me, opened, and the day is not known. */
const wizard = (next: string, choice: (nth: number) => string, last: string): Step[] => [
  { press: next },
  { choose: choice(1) },
  { press: next },
  { choose: choice(2) },
  { press: next },
  { press: last },
];

const WIZARD: readonly Subject[] = [
  {
    name: 'Deskbell',
    task: 'wizard',
    part: 'own',
    packages: [],
    head: '<script type="module" src="/dist/deskbell.js"></script>',
    body: '<deskbell-returns src="/returns.json" mode="check" country="US"></deskbell-returns>',
    usable: 'deskbell-returns >>> .choice input',
    results: 'deskbell-returns >>> .main',
    steps: wizard(
      'deskbell-returns >>> #next',
      (nth) => `deskbell-returns >>> .choice:nth-child(${nth}) label`,
      'deskbell-returns >>> .buttons .quiet',
    ),
  },
  {
    name: 'SurveyJS',
    task: 'wizard',
    part: 'peer',
    packages: ['survey-core', 'survey-js-ui'],
    entry: 'survey-wizard',
    body: '<div id="wizard"></div>',
    usable: '#wizard .sd-item__control-label, #wizard .sd-item',
    results: '#wizard',
    steps: wizard(
      '.sd-navigation__next-btn',
      (nth) => `#wizard .sd-item:nth-child(${nth}) label`,
      '.sd-navigation__complete-btn',
    ),
  },
  {
    name: 'Lit by hand',
    task: 'wizard',
    part: 'floor',
    packages: ['lit'],
    entry: 'lit-wizard',
    body: '<bare-wizard></bare-wizard>',
    usable: 'bare-wizard >>> fieldset input',
    results: 'bare-wizard >>> section',
    steps: wizard(
      'bare-wizard >>> #next',
      (nth) => `bare-wizard >>> label:nth-of-type(${nth})`,
      'bare-wizard >>> #next',
    ),
  },
];

const SAID = 'The parcel should have been here on Monday.';
const MAIL = 'ada@shop.example';

const FORM: readonly Subject[] = [
  {
    name: 'Deskbell',
    task: 'form',
    part: 'own',
    packages: [],
    head: '<script type="module" src="/dist/deskbell.js"></script>',
    body: '<deskbell-escalation src="/departments.json" endpoint="/tickets" storage="none"></deskbell-escalation>',
    usable: 'deskbell-escalation >>> .choice input',
    results: 'deskbell-escalation >>> .page',
    steps: [
      { choose: 'deskbell-escalation >>> .choice:nth-child(4) label' },
      { press: 'deskbell-escalation >>> #continue' },
      { fill: 'deskbell-escalation >>> textarea', text: SAID },
      { fill: 'deskbell-escalation >>> input[type=email]', text: MAIL },
      { press: 'deskbell-escalation >>> .buttons [type=submit]' },
    ],
  },
  {
    name: 'SurveyJS',
    task: 'form',
    part: 'peer',
    packages: ['survey-core', 'survey-js-ui'],
    entry: 'survey-form',
    body: '<div id="form"></div>',
    usable: '#form textarea',
    results: '#form',
    steps: [
      { choose: '#form .sd-item:nth-child(4) label' },
      { fill: '#form textarea', text: SAID },
      { fill: '#form input[type=email]', text: MAIL },
      { press: '.sd-navigation__complete-btn' },
    ],
  },
  {
    name: 'Lit by hand',
    task: 'form',
    part: 'floor',
    packages: ['lit'],
    entry: 'lit-form',
    body: '<bare-form></bare-form>',
    usable: 'bare-form >>> textarea',
    results: 'bare-form >>> section',
    steps: [
      { choose: 'bare-form >>> label:nth-of-type(4)' },
      { fill: 'bare-form >>> textarea', text: SAID },
      { fill: 'bare-form >>> input[type=email]', text: MAIL },
      { press: 'bare-form >>> #send' },
    ],
  },
  {
    name: 'HTML by hand',
    task: 'form',
    part: 'floor',
    packages: [],
    entry: 'html-form',
    body: `<form id="form"><fieldset><legend>What is it about?</legend>
<label><input type="radio" name="topic" value="late" required>My order is late</label>
<label><input type="radio" name="topic" value="twice">I was charged twice</label>
<label><input type="radio" name="topic" value="press">I write for a newspaper</label>
<label><input type="radio" name="topic" value="else">Something else</label></fieldset>
<p><label>Your message <textarea name="message" required></textarea></label></p>
<p><label>Your name <input name="name"></label></p>
<p><label>Email <input type="email" name="email" required></label></p>
<button id="send">Send</button></form>`,
    usable: '#form textarea',
    results: '#form',
    steps: [
      { choose: '#form label:nth-of-type(4)' },
      { fill: '#form textarea', text: SAID },
      { fill: '#form input[type=email]', text: MAIL },
      { press: '#send' },
    ],
  },
];

/** Ours first, then the peers, then what is written by hand. */
export const SUBJECTS: readonly Subject[] = [...FAQ, ...WIZARD, ...FORM];
