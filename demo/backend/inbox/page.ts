import { html } from 'hono/html';

/** What `html` gives: text in it is escaped. */
export type Html = ReturnType<typeof html>;

/** Scripts and styles of our own only; pictures that visitors sent come from here too. */
export const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** A page of the inbox. */
export const page = (base: string, title: string, body: Html): Html => html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${title}</title>
<link rel="stylesheet" href="${base}/inbox/inbox.css">
<script type="module" src="${base}/inbox/live.js"></script>
</head>
<body>
<main>${body}</main>
</body>
</html>
`;
