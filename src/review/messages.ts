/** The sentence of each code, with its parameters in braces. */
export const SENTENCES: ReadonlyMap<string, string> = new Map([
  [
    'review/due-soon',
    'A review is due on {date} (owner: {owner}). Read the article, then update "lastReviewedOn".',
  ],
  [
    'review/never-reviewed',
    'A review is due every {within}, but no day of a last one is written. Add "lastReviewedOn".',
  ],
  [
    'review/no-next-review',
    'Last reviewed on {date}, and no next review is planned. Add "reviewIn", such as "P6M".',
  ],
  [
    'review/reviewed-tomorrow',
    'The day {date} is still to come, so it cannot be that of a review. Write the right day.',
  ],
  ['review/no-owner', 'Other articles have an owner and this one has none. Add "owner".'],
  [
    'review/ended',
    'Visitors have not seen this article since {date}. Move "unpublishAt", or write "status": "archived".',
  ],
  [
    'review/draft-overdue',
    '"publishAt" has passed and the article is still a draft, so nobody sees it. Write "status": "published", or another date.',
  ],
  ['review/featured-hidden', 'The article is featured and not shown. Remove "featured".'],
  [
    'review/dead-link',
    'The link {href} leads to an article "{key}" that does not exist. Write the id of one that does.',
  ],
  [
    'review/link-to-hidden',
    'The article "{key}" is not shown to visitors, so this link leads nowhere. Remove the link, or publish it.',
  ],
  [
    'review/related-hidden',
    'The related article "{key}" is not shown to visitors now. Remove it from "related", or publish it.',
  ],
  ['review/related-itself', 'The article names itself in "related". Remove it.'],
  [
    'review/insecure-link',
    'The address {href} is not encrypted. Write it with https:, if the other side has it.',
  ],
  ['review/empty-link-text', 'The words "{text}" do not say where the link leads. Name what is there.'],
  ['review/broken-link', 'The address {href} answers {status}. Correct it, or remove the link.'],
  ['review/moved-link', 'The address {href} has moved for good to {to}. Write the new one.'],
  [
    'review/silent-link',
    'The address {href} could not be reached ({reason}). Try it in a browser; if it is gone, remove the link.',
  ],
  [
    'review/unused-term',
    'No answer uses the term "{key}". Use it or its aliases, or remove it from "glossary".',
  ],
  [
    'review/two-terms',
    'The name "{key}" belongs to the term "{other}" too; only one definition can be shown. Keep it at one.',
  ],
  [
    'review/unexplained-term',
    '"{key}" is used and not explained. Add it to "glossary", write it out, or list it in "knownWords" of check.json.',
  ],
  [
    'review/long-sentence',
    'A sentence has {words} words ("{begins} …"). Make two of it; {limit} are the most.',
  ],
  [
    'review/hard-to-read',
    'The answer has a reading ease of {ease} ({formula}; 100 is easy, under {limit} is hard). Use shorter sentences and shorter words.',
  ],
  ['review/unkind', '"{key}" can sound like blame, or like talking down. Instead: {instead}.'],
  [
    'review/near-duplicate',
    'The answer is to {percent} % the same as that of "{key}". Join the two, or make clear how they differ.',
  ],
  [
    'review/competing-questions',
    'The question competes with "{other}" ({key}) for the same words. Join the two, or say in each what sets it apart.',
  ],
  [
    'review/hard-to-find',
    'Asked by its own question, the article is not among the first three; the first is {found}. Use words in it that only this article has.',
  ],
  [
    'review/unreachable',
    'No search, page, category or link leads to this article. Give it a "category", or link to it.',
  ],
  [
    'review/stale-translation',
    'Made from revision {from}, but {file} has revision {revision}. Translate what changed, then write "sourceRevision": {revision}.',
  ],
  [
    'review/ahead-of-source',
    'Made from revision {from}, but {file} has only revision {revision}. Correct one of the two numbers.',
  ],
  [
    'review/untracked-translation',
    'It is not written from which revision this was translated. Add "sourceRevision": {revision}.',
  ],
  ['review/untranslated', 'The article "{key}" of {file} is not translated. Add it.'],
  ['review/no-source', '{file} has no article with this id. Correct the id, or archive the translation.'],
  ['review/not-check', 'This is no check.json: it must be an object. Write { "version": 1, "silence": [] }.'],
  ['review/unknown-code', 'There is no code "{key}", so nothing is silenced.'],
  [
    'review/not-silenced',
    '"{key}" cannot be silenced, since nothing else can be checked before it is mended. Mend the file.',
  ],
  ['review/idle-silence', 'Nothing is silenced here any more ({key}, id: {id}). Remove the entry.'],
]);
