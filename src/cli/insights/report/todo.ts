import type { Todo } from '../todo.js';
import { type Markup, markup } from './markup.js';
import { said } from './parts.js';
import { flowName, number, share, stepName } from './words.js';

/** What to do first, each with what to type or where to look. */
export function todoList(todos: readonly Todo[]): Markup {
  if (!todos.length)
    return markup`<p>Nothing stands out: no question was missed more than once, nothing was refused or left unusually often.</p>`;
  return markup`<ol class="todo">${todos.map(
    (todo) =>
      markup`<li><p class="count">${number(todo.count)} <span class="small muted">${COUNTED[todo.kind]}</span></p><div>${entry(todo)}</div></li>\n`,
  )}</ol>`;
}

const COUNTED: Readonly<Record<Todo['kind'], string>> = {
  missed: 'asked',
  unhelpful: 'said no',
  left: 'left',
  refused: 'refused',
  undelivered: 'not taken',
};

function entry(todo: Todo): Markup {
  switch (todo.kind) {
    case 'missed':
      return missed(todo.group);
    case 'unhelpful':
      return unhelpful(todo.article);
    case 'left':
      return left(todo);
    case 'refused':
      return markup`<h3>Read the rule <code>${todo.rule.id}</code> as a visitor would</h3>
<p>It refused more items than any other rule. ${todo.rule.explain && markup`It says: “${todo.rule.explain}” `}Is it meant to? Does the text say what can be had instead?</p>`;
    case 'undelivered':
      return markup`<h3>Find the messages that were refused</h3>
<p>The backend took none of them, and told the visitor so. <a href="#people">The codes</a> say why.</p>`;
  }
}

type Missed = Extract<Todo, { kind: 'missed' }>['group'];

/** Nothing was found: either an article has other words for it, or there is none. */
const missed = ({ title, locale, article, command }: Missed): Markup =>
  article
    ? markup`<h3>“${said(title, locale)}” found nothing</h3>
<p>Nearest is <b>${said(article.title, locale)}</b>. If it answers this, teach it the words; if not, write an article.</p>
<code>${command}</code>`
    : markup`<h3>“${said(title, locale)}” found nothing</h3>
<p>No article is near. Write one, or teach the words to one that answers this.</p>
<code>${command}</code>`;

type Unhelpful = Extract<Todo, { kind: 'unhelpful' }>['article'];

function unhelpful({ id, title, helpful, notHelpful, reasons }: Unhelpful): Markup {
  const why = reasons.map(({ name, count }) => `${REASONS[name] ?? name} (${number(count)})`).join(', ');
  return markup`<h3>Rewrite “${title ?? id}”</h3>
<p>${share(notHelpful, helpful + notHelpful)} of ${number(helpful + notHelpful)} ratings say that it did not help${why ? `: ${why}` : ''}.</p>`;
}

export const REASONS: Readonly<Record<string, string>> = {
  unclear: 'not clear',
  wrong: 'does not fit',
  other: 'something else',
};

const left = ({ flow, step, title }: Extract<Todo, { kind: 'left' }>): Markup =>
  markup`<h3>See why people stop at “${stepName({ step, title })}”</h3>
<p>In “${flowName(flow)}”, of ${number(flow.begun)} who began. Go through it once on a phone: is the question clear, and can everyone answer it?</p>`;
