-- The articles of a help desk in PostgreSQL 14 or newer, and what it takes to find them. May be run again at any time.
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE SCHEMA IF NOT EXISTS deskbell;

-- One row for each language that has articles, or could have: how its words are stemmed, and which of them say little.
CREATE TABLE IF NOT EXISTS deskbell.languages (
  locale text COLLATE "C" PRIMARY KEY,
  stems text NOT NULL DEFAULT 'pg_catalog.simple',
  stops text NOT NULL DEFAULT 'pg_catalog.simple',
  articles integer NOT NULL DEFAULT 0
);

-- PostgreSQL's own configurations throw stop words away. "Where is my order?" has little else, so ours keep them.
DO $$
DECLARE
  locale text;
  language text;
BEGIN
  FOR locale, language IN
    VALUES ('ar', 'arabic'), ('de', 'german'), ('en', 'english'), ('es', 'spanish'), ('fr', 'french'),
           ('it', 'italian'), ('nl', 'dutch'), ('pt', 'portuguese'), ('ru', 'russian'), ('sv', 'swedish')
  LOOP
    -- Younger versions know more languages; where one is missing, its words are taken as they are.
    CONTINUE WHEN NOT EXISTS (SELECT FROM pg_ts_config WHERE cfgname = language AND cfgnamespace = 'pg_catalog'::regnamespace);
    IF NOT EXISTS (SELECT FROM pg_ts_config WHERE cfgname = language AND cfgnamespace = 'deskbell'::regnamespace) THEN
      EXECUTE format('CREATE TEXT SEARCH DICTIONARY deskbell.%I (TEMPLATE = snowball, Language = %L)', language, language);
      EXECUTE format('CREATE TEXT SEARCH CONFIGURATION deskbell.%I (COPY = pg_catalog.simple)', language);
      EXECUTE format('ALTER TEXT SEARCH CONFIGURATION deskbell.%I ALTER MAPPING FOR asciiword, word, numword WITH deskbell.%I', language, language);
    END IF;
    INSERT INTO deskbell.languages VALUES (locale, 'deskbell.' || language, 'pg_catalog.' || language)
      ON CONFLICT DO NOTHING;
  END LOOP;
END $$;

-- `vector` has the stems of question (A), alternate phrases (B), tags (C) and answer (D).
CREATE TABLE IF NOT EXISTS deskbell.articles (
  number bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  locale text COLLATE "C" NOT NULL REFERENCES deskbell.languages,
  id text COLLATE "C" NOT NULL,
  category text,
  question text NOT NULL,
  answer text NOT NULL,
  phrases text[] NOT NULL,
  vector tsvector NOT NULL,
  UNIQUE (locale, id)
);
-- Ranking reads thousands of vectors; kept in the row, they need no second look-up.
ALTER TABLE deskbell.articles ALTER vector SET STORAGE MAIN;
CREATE INDEX IF NOT EXISTS articles_vector ON deskbell.articles USING gin (vector) WITH (fastupdate = off);

-- In how many articles each stem occurs.
CREATE TABLE IF NOT EXISTS deskbell.lexemes (
  locale text COLLATE "C" NOT NULL,
  lexeme text COLLATE "C" NOT NULL,
  articles integer NOT NULL,
  PRIMARY KEY (locale, lexeme)
);

-- The vocabulary: words as they are written, folded. Mistyped words are repaired here, not in the articles.
CREATE TABLE IF NOT EXISTS deskbell.words (
  locale text COLLATE "C" NOT NULL,
  word text COLLATE "C" NOT NULL,
  lexeme text COLLATE "C" NOT NULL,
  stop boolean NOT NULL,
  PRIMARY KEY (locale, word),
  FOREIGN KEY (locale, lexeme) REFERENCES deskbell.lexemes ON DELETE CASCADE
);
CREATE INDEX IF NOT EXISTS words_lexeme ON deskbell.words (locale, lexeme);
CREATE INDEX IF NOT EXISTS words_trigrams ON deskbell.words USING gin (word gin_trgm_ops);

CREATE OR REPLACE FUNCTION deskbell.stem(config text, word text) RETURNS text LANGUAGE sql STABLE AS
  $$ SELECT (tsvector_to_array(to_tsvector(config::regconfig, word)))[1] $$;

-- The words that share enough trigrams with a mistyped one; one slip in a word of five letters leaves a fifth of them.
CREATE OR REPLACE FUNCTION deskbell.words_like(language text, typed text)
  RETURNS TABLE (word text, lexeme text, stop boolean, alike real)
  LANGUAGE sql STABLE SET pg_trgm.similarity_threshold = 0.2 AS $$
    SELECT word, lexeme, stop, similarity(word, typed) AS alike FROM deskbell.words
    WHERE locale = language AND word % typed ORDER BY alike DESC, word LIMIT 60
  $$;

-- The counts follow the articles, whoever changes them: statement by statement, so that a large one costs little more.
CREATE OR REPLACE FUNCTION deskbell.count_added() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  -- Two writers that count the same stems in another order would wait for each other for ever.
  PERFORM pg_advisory_xact_lock(hashtext('deskbell.lexemes'));
  INSERT INTO deskbell.lexemes
    SELECT locale, lexeme, count(*) FROM added, unnest(tsvector_to_array(vector)) lexeme GROUP BY 1, 2
    ON CONFLICT (locale, lexeme) DO UPDATE SET articles = lexemes.articles + excluded.articles;
  UPDATE deskbell.languages SET articles = languages.articles + n
    FROM (SELECT locale, count(*) n FROM added GROUP BY 1) counted WHERE languages.locale = counted.locale;
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION deskbell.count_removed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('deskbell.lexemes'));
  UPDATE deskbell.lexemes SET articles = lexemes.articles - n
    FROM (SELECT locale, lexeme, count(*) n FROM removed, unnest(tsvector_to_array(vector)) lexeme GROUP BY 1, 2) counted
    WHERE lexemes.locale = counted.locale AND lexemes.lexeme = counted.lexeme;
  DELETE FROM deskbell.lexemes WHERE articles = 0 AND (locale, lexeme) IN
    (SELECT locale, unnest(tsvector_to_array(vector)) FROM removed);
  UPDATE deskbell.languages SET articles = languages.articles - n
    FROM (SELECT locale, count(*) n FROM removed GROUP BY 1) counted WHERE languages.locale = counted.locale;
  RETURN NULL;
END $$;

-- Triggers of one event run in the order of their names: "a" before "b", so that a word which stays is never at zero.
CREATE OR REPLACE TRIGGER inserted AFTER INSERT ON deskbell.articles
  REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION deskbell.count_added();
CREATE OR REPLACE TRIGGER updated_a AFTER UPDATE ON deskbell.articles
  REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION deskbell.count_added();
CREATE OR REPLACE TRIGGER updated_b AFTER UPDATE ON deskbell.articles
  REFERENCING OLD TABLE AS removed FOR EACH STATEMENT EXECUTE FUNCTION deskbell.count_removed();
CREATE OR REPLACE TRIGGER deleted AFTER DELETE ON deskbell.articles
  REFERENCING OLD TABLE AS removed FOR EACH STATEMENT EXECUTE FUNCTION deskbell.count_removed();
