import { createTransport } from 'nodemailer';
import { subjectOf, textOf } from './message.js';
import { Fault, type Target, faultOf } from './target.js';

export interface MailSettings {
  /** Such as `smtps://user:password@mail.example` or `smtp://127.0.0.1:25` */
  readonly url: string;
  readonly from: string;
  /** Mailboxes by department, and the one for all others. */
  readonly boxes: Readonly<Record<string, string>>;
  readonly to: string;
}

const WAIT = 20_000;

/**
 * A mailbox, or a help desk that reads one. Mail cannot be looked up, so a try whose answer was lost is sent again, with
 * the same Message-ID, by which mail programs and help desks know it as the same: at least once.
 */
export function smtp({ url, from, boxes, to }: MailSettings): Target {
  const options = { connectionTimeout: WAIT, greetingTimeout: WAIT, socketTimeout: WAIT };
  const transport = createTransport({ url, ...options, disableFileAccess: true, disableUrlAccess: true });
  const domain = from.replace(/^.*@/, '').replace(/[^\w.-].*$/, '') || 'deskbell.invalid';
  return {
    name: 'mail',
    idempotent: 'key',
    deliver: async (ticket) => {
      const email = (ticket.data.contact as { email?: unknown } | undefined)?.email ?? ticket.data.email;
      const messageId = `<${ticket.id}@${domain}>`;
      const attachments = ticket.files.map(({ name, type, bytes }) => ({
        filename: name,
        contentType: type,
        content: Buffer.from(bytes),
      }));
      await transport
        .sendMail({
          from,
          to: (Object.hasOwn(boxes, ticket.department) ? boxes[ticket.department] : undefined) ?? to,
          ...(isMailbox(email) && { replyTo: { name: '', address: email } }),
          subject: subjectOf(ticket),
          text: textOf(ticket),
          messageId,
          date: ticket.receivedAt,
          headers: { 'X-Deskbell-Id': ticket.id },
          attachments,
        })
        .catch((error: unknown) => {
          throw refused(error);
        });
      return messageId;
    },
    close: () => transport.close(),
  };
}

/** One address and nothing else: no list, no second header. */
const isMailbox = (value: unknown): value is string =>
  typeof value === 'string' && /^[^\s,;:<>"()[\]\\@]{1,64}@[^\s,;:<>"()[\]\\@]{1,253}$/.test(value);

/** 5xx is a no for good, all else passes. */
function refused(error: unknown): Fault {
  const { responseCode } = error as { responseCode?: number };
  if (!responseCode) return faultOf('smtp', error);
  return new Fault(`smtp/${responseCode}`, responseCode >= 500 ? 'no' : 'later');
}
