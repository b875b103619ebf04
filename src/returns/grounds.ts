import type { PolicyVersion, Rule } from './model.js';
import type { Verdict } from './verdict.js';

/** What a verdict rests on, in the shop's words, and the article that tells more. */
export interface Ground {
  readonly text: string | undefined;
  readonly articleId: string | undefined;
}

/** A longer window says nothing of an item that has none, such as one that cannot go back. */
const speaks =
  (version: PolicyVersion, { policyId }: Verdict) =>
  ({ override }: Rule): boolean => {
    const policy = version.policies.find(({ id }) => id === policyId);
    const onlyWindow = override !== undefined && Object.keys(override).every((field) => field === 'window');
    return !onlyWindow || policy === undefined || policy.kind === 'finite-window';
  };

/** The words and articles of the rules and rights that counted; those that say why not come first. */
export const grounds = (version: PolicyVersion, verdict: Verdict): readonly Ground[] => {
  const counts = speaks(version, verdict);
  const from = [
    ...verdict.reasons.map(({ text, articleId }) => ({ text, articleId: articleId ?? undefined })),
    ...verdict.ruleIds.flatMap((id) => {
      const rule = version.rules.find((one) => one.id === id);
      const right = version.statutory.find((one) => one.id === id);
      if (rule && !counts(rule)) return [];
      const text = rule ? rule.explain : right?.label;
      const articleId = (rule ?? right)?.article;
      return text || articleId ? [{ text, articleId }] : [];
    }),
  ];
  const texts = new Set<string>();
  const articles = new Set<string>();
  return from.flatMap(({ text, articleId }) => {
    const ground = {
      text: text && !texts.has(text) ? text : undefined,
      articleId: articleId && !articles.has(articleId) ? articleId : undefined,
    };
    if (ground.text) texts.add(ground.text);
    if (ground.articleId) articles.add(ground.articleId);
    return ground.text || ground.articleId ? [ground] : [];
  });
};

/** The rights by law that a verdict names, with the words of the shop for them. */
export const rightsIn = (
  version: PolicyVersion,
  { statutory }: Verdict,
): readonly {
  readonly label: string | undefined;
  readonly deadline: string | null;
  readonly articleId: string | undefined;
}[] =>
  statutory.map(({ id, deadline }) => {
    const right = version.statutory.find((one) => one.id === id);
    return { label: right?.label, deadline, articleId: right?.article };
  });

/** How long the money takes, as an ISO 8601 duration; undefined where the policy does not say. */
export const refundTimeOf = (version: PolicyVersion, { policyId, ruleIds }: Verdict): string | undefined =>
  version.rules.findLast(({ id, override }) => ruleIds.includes(id) && override?.refundTime)?.override
    ?.refundTime ?? version.policies.find(({ id }) => id === policyId)?.refundTime;
