import { rt } from './rt.js';
import { smtp } from './smtp.js';
import type { Target } from './target.js';
import { webhook } from './webhook.js';

type Environment = Readonly<Record<string, string | undefined>>;

/** `delivery=Parcels,returns=Money back` → by department. */
const byDepartment = (text = ''): Record<string, string> =>
  Object.fromEntries(
    text
      .split(',')
      .map((pair) => pair.split('=').map((one) => one.trim()))
      .filter((pair): pair is [string, string] => pair.length === 2 && pair.every(Boolean)),
  );

/** The help desks that the environment names; none is fine too. */
export function targetsOf(env: Environment): readonly Target[] {
  return [rtOf(env), mailOf(env), webhookOf(env)].filter((one) => one !== undefined);
}

function rtOf(env: Environment): Target | undefined {
  if (!env.RT_URL) return undefined;
  return rt({
    url: env.RT_URL,
    ...(env.RT_TOKEN && { token: env.RT_TOKEN }),
    ...(env.RT_USER && { user: env.RT_USER, password: env.RT_PASSWORD ?? '' }),
    queues: byDepartment(env.RT_QUEUES),
    queue: env.RT_QUEUE ?? 'General',
    field: env.RT_FIELD ?? 'Escalation ID',
  });
}

function mailOf(env: Environment): Target | undefined {
  if (!env.SMTP_URL) return undefined;
  const { MAIL_FROM: from, MAIL_TO: to } = env;
  if (!from || !to) throw new Error('SMTP_URL wants MAIL_FROM and MAIL_TO as well.');
  return smtp({ url: env.SMTP_URL, from, to, boxes: byDepartment(env.MAIL_BOXES) });
}

function webhookOf(env: Environment): Target | undefined {
  if (!env.WEBHOOK_URL) return undefined;
  if (!/^whsec_[A-Za-z0-9+/=]{32,}$/.test(env.WEBHOOK_SECRET ?? ''))
    throw new Error('WEBHOOK_SECRET is whsec_ and at least 24 random bytes in base64.');
  return webhook({ url: env.WEBHOOK_URL, secret: env.WEBHOOK_SECRET as string });
}
