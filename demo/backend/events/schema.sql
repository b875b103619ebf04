-- What happened on the pages, as the elements told it: words already masked, no persons.
CREATE TABLE IF NOT EXISTS deskbell.events (
  number bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  received_at timestamptz NOT NULL DEFAULT now(),
  type text NOT NULL,
  detail jsonb NOT NULL
);
