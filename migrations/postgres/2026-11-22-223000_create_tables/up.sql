-- The tables of migrations/sqlite, with the same names and meanings. Texts that are looked up
-- compare by their bytes (COLLATE "C"), as they do there. Nothing here that databases which speak
-- PostgreSQL's protocol often lack: no sequences, no triggers, no advisory locks.

-- One customer is one row. What is protected stands in `sealed`; clear lists are JSON, so that an
-- analyst can still ask.
CREATE TABLE customers (
    id BYTEA NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    version BIGINT NOT NULL,
    created_at BIGINT NOT NULL, -- milliseconds since 1970 UTC, as every `_at`
    updated_at BIGINT NOT NULL,
    deleted_at BIGINT,
    type TEXT COLLATE "C",
    status TEXT COLLATE "C",
    legal_name TEXT,
    sort_name TEXT,
    registration_number TEXT,
    language TEXT,
    currency TEXT,
    credit_limit TEXT, -- a decimal in its canonical form: never a float
    payment_term_days BIGINT,
    contact_points TEXT,
    addresses TEXT,
    external_keys TEXT,
    consents TEXT,
    tags TEXT,
    attributes TEXT,
    sealed BYTEA NOT NULL
);
-- Pages of a search by status or type alone come in order of id.
CREATE INDEX customers_by_status ON customers (status, id);
CREATE INDEX customers_by_type ON customers (type, id);

-- Each customer's own key, wrapped. Apart from the row: a rotation rewraps without touching it, and
-- to delete this key is to erase what is sealed.
CREATE TABLE data_keys (
    customer BYTEA NOT NULL PRIMARY KEY,
    kek_version INTEGER NOT NULL,
    wrapped BYTEA NOT NULL
);

-- The keys that other systems know a customer by.
CREATE TABLE external_keys (
    source_system TEXT COLLATE "C" NOT NULL,
    external_id TEXT COLLATE "C" NOT NULL,
    customer BYTEA NOT NULL,
    PRIMARY KEY (source_system, external_id)
);

-- Blind tokens of protected values: equality search that tells the database nothing else.
CREATE TABLE terms (
    field INTEGER NOT NULL,
    index_version INTEGER NOT NULL,
    token BIGINT NOT NULL,
    customer BYTEA NOT NULL,
    PRIMARY KEY (field, index_version, token, customer)
);

-- What happened. A change is written with its customer and gets its position later, by whoever
-- holds the row of `sequencer`: so positions have no gaps, and none appears behind a reader, while
-- any number of nodes write. `id` is made by the node, and is how it asks whether a commit whose
-- answer was lost took place. `written_at` is the database's clock, the order of the positions.
CREATE TABLE changes (
    id BYTEA NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    position BIGINT UNIQUE,
    customer BYTEA NOT NULL,
    version BIGINT NOT NULL,
    kind INTEGER NOT NULL,
    at BIGINT NOT NULL,
    written_at TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT clock_timestamp()
);
CREATE INDEX changes_without_position ON changes (written_at, id) WHERE position IS NULL;
CREATE TABLE sequencer (
    "only" INTEGER NOT NULL PRIMARY KEY CHECK ("only" = 1),
    position BIGINT NOT NULL
);
INSERT INTO sequencer ("only", position) VALUES (1, 0);

-- Key-encryption keys, wrapped by the root key, and the index keys, wrapped likewise.
CREATE TABLE keks (
    version INTEGER NOT NULL PRIMARY KEY,
    state INTEGER NOT NULL,
    wrapped BYTEA NOT NULL,
    check_value BYTEA NOT NULL
);
CREATE TABLE index_keys (
    version INTEGER NOT NULL PRIMARY KEY,
    state INTEGER NOT NULL,
    wrapped BYTEA NOT NULL,
    check_value BYTEA NOT NULL
);

-- Who may call.
CREATE TABLE clients (
    name TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    credential TEXT NOT NULL,
    scopes TEXT NOT NULL,
    enabled INTEGER NOT NULL,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL
);

-- For analysts: lists as rows, with ids as text. Nothing protected can be seen here.
CREATE VIEW customer_contact_points AS
    SELECT encode(customers.id, 'hex') AS customer, entry - 1 AS entry, value ->> 'kind' AS kind
    FROM customers, jsonb_array_elements(contact_points::jsonb) WITH ORDINALITY AS list (value, entry);
CREATE VIEW customer_addresses AS
    SELECT encode(customers.id, 'hex') AS customer, entry - 1 AS entry, value ->> 'kind' AS kind,
           value ->> 'city' AS city, value ->> 'region' AS region,
           value ->> 'postalCode' AS postal_code, value ->> 'country' AS country
    FROM customers, jsonb_array_elements(addresses::jsonb) WITH ORDINALITY AS list (value, entry);
CREATE VIEW customer_consents AS
    SELECT encode(customers.id, 'hex') AS customer, entry - 1 AS entry,
           value ->> 'purpose' AS purpose, (value ->> 'granted')::boolean AS granted,
           value ->> 'recordedAt' AS recorded_at
    FROM customers, jsonb_array_elements(consents::jsonb) WITH ORDINALITY AS list (value, entry);
CREATE VIEW customer_tags AS
    SELECT encode(customers.id, 'hex') AS customer, entry - 1 AS entry, value AS tag
    FROM customers, jsonb_array_elements_text(tags::jsonb) WITH ORDINALITY AS list (value, entry);
CREATE VIEW customer_attributes AS
    SELECT encode(customers.id, 'hex') AS customer, entry - 1 AS entry, value ->> 'name' AS name,
           value ->> 'value' AS value
    FROM customers, jsonb_array_elements(attributes::jsonb) WITH ORDINALITY AS list (value, entry);
