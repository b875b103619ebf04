-- What visitors sent, and how far it has come. May be run again at any time.
CREATE SCHEMA IF NOT EXISTS deskbell;

-- One row for each id that was ever accepted. `data` is what the visitor saw and sent, `checks` what the server says of it.
CREATE TABLE IF NOT EXISTS deskbell.tickets (
  id text COLLATE "C" PRIMARY KEY,
  number bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
  digest text NOT NULL,
  kind text NOT NULL CHECK (kind IN ('escalation', 'return', 'withdrawal')),
  reference text NOT NULL,
  department text NOT NULL,
  title text NOT NULL,
  data jsonb NOT NULL,
  checks jsonb NOT NULL,
  held boolean NOT NULL DEFAULT false,
  received_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX IF NOT EXISTS tickets_received ON deskbell.tickets (received_at);

CREATE TABLE IF NOT EXISTS deskbell.attachments (
  ticket text COLLATE "C" NOT NULL REFERENCES deskbell.tickets ON DELETE CASCADE,
  part text COLLATE "C" NOT NULL,
  name text NOT NULL,
  type text NOT NULL,
  size integer NOT NULL,
  digest text,
  body bytea,
  PRIMARY KEY (ticket, part)
);

-- One row for each help desk that gets the ticket.
CREATE TABLE IF NOT EXISTS deskbell.deliveries (
  ticket text COLLATE "C" NOT NULL REFERENCES deskbell.tickets ON DELETE CASCADE,
  target text COLLATE "C" NOT NULL,
  state text NOT NULL DEFAULT 'waiting' CHECK (state IN ('held', 'waiting', 'sending', 'delivered', 'dead')),
  attempts integer NOT NULL DEFAULT 0,
  since timestamptz NOT NULL DEFAULT now(),
  next_at timestamptz NOT NULL DEFAULT now(),
  code text,
  remote text,
  delivered_at timestamptz,
  PRIMARY KEY (ticket, target)
);
CREATE INDEX IF NOT EXISTS deliveries_due ON deskbell.deliveries (next_at) WHERE state IN ('waiting', 'sending');
