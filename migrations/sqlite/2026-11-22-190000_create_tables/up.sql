-- One customer is one row. What is protected stands in `sealed`; clear lists are JSON, so that an
-- analyst can still ask. A rowid table: rows of about 2 KB would burden the inner pages of a
-- WITHOUT ROWID tree.
CREATE TABLE customers (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    version INTEGER NOT NULL,
    created_at INTEGER NOT NULL, -- milliseconds since 1970 UTC, as every `_at`
    updated_at INTEGER NOT NULL,
    deleted_at INTEGER,
    type TEXT,
    status TEXT,
    legal_name TEXT,
    sort_name TEXT,
    registration_number TEXT,
    language TEXT,
    currency TEXT,
    credit_limit TEXT, -- a decimal in its canonical form: never a float
    payment_term_days INTEGER,
    contact_points TEXT,
    addresses TEXT,
    external_keys TEXT,
    consents TEXT,
    tags TEXT,
    attributes TEXT,
    sealed BLOB NOT NULL
);
-- Pages of a search by status or type alone come in order of id.
CREATE INDEX customers_by_status ON customers (status, id);
CREATE INDEX customers_by_type ON customers (type, id);

-- Each customer's own key, wrapped. Apart from the row: a rotation rewraps without touching it, and
-- to delete this key is to erase what is sealed.
CREATE TABLE data_keys (
    customer BLOB NOT NULL PRIMARY KEY,
    kek_version INTEGER NOT NULL,
    wrapped BLOB NOT NULL
) WITHOUT ROWID;

-- The keys that other systems know a customer by.
CREATE TABLE external_keys (
    source_system TEXT NOT NULL,
    external_id TEXT NOT NULL,
    customer BLOB NOT NULL,
    PRIMARY KEY (source_system, external_id)
) WITHOUT ROWID;

-- Blind tokens of protected values: equality search that tells the database nothing else.
CREATE TABLE terms (
    field INTEGER NOT NULL,
    index_version INTEGER NOT NULL,
    token INTEGER NOT NULL,
    customer BLOB NOT NULL,
    PRIMARY KEY (field, index_version, token, customer)
) WITHOUT ROWID;

-- Tokens are random, so that each new one would touch a page of its own in `terms`. New ones wait
-- here, a row a customer in order of time, and are moved by the thousand. `term_moves` counts the
-- moves, for readers that keep a picture of what waits.
CREATE TABLE fresh_terms (
    customer BLOB NOT NULL PRIMARY KEY,
    entries BLOB NOT NULL
) WITHOUT ROWID;
CREATE TABLE term_moves (
    only INTEGER NOT NULL PRIMARY KEY CHECK (only = 1),
    count INTEGER NOT NULL
);
INSERT INTO term_moves (only, count) VALUES (1, 0);

-- What happened, in order: positions have no gaps. No payload.
CREATE TABLE changes (
    position INTEGER NOT NULL PRIMARY KEY,
    customer BLOB NOT NULL,
    version INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    at INTEGER NOT NULL
);

-- Key-encryption keys, wrapped by the root key, and the index keys, wrapped likewise.
CREATE TABLE keks (
    version INTEGER NOT NULL PRIMARY KEY,
    state INTEGER NOT NULL,
    wrapped BLOB NOT NULL,
    check_value BLOB NOT NULL
);
CREATE TABLE index_keys (
    version INTEGER NOT NULL PRIMARY KEY,
    state INTEGER NOT NULL,
    wrapped BLOB NOT NULL,
    check_value BLOB NOT NULL
);

-- Who may call.
CREATE TABLE clients (
    name TEXT NOT NULL PRIMARY KEY,
    credential TEXT NOT NULL,
    scopes TEXT NOT NULL,
    enabled INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL
) WITHOUT ROWID;

-- For analysts: lists as rows, with ids as text. Nothing protected can be seen here.
CREATE VIEW customer_contact_points AS
    SELECT lower(hex(customers.id)) AS customer, key AS entry, value ->> 'kind' AS kind
    FROM customers, json_each(contact_points);
CREATE VIEW customer_addresses AS
    SELECT lower(hex(customers.id)) AS customer, key AS entry, value ->> 'kind' AS kind,
           value ->> 'city' AS city, value ->> 'region' AS region,
           value ->> 'postalCode' AS postal_code, value ->> 'country' AS country
    FROM customers, json_each(addresses);
CREATE VIEW customer_consents AS
    SELECT lower(hex(customers.id)) AS customer, key AS entry, value ->> 'purpose' AS purpose,
           value ->> 'granted' AS granted, value ->> 'recordedAt' AS recorded_at
    FROM customers, json_each(consents);
CREATE VIEW customer_tags AS
    SELECT lower(hex(customers.id)) AS customer, key AS entry, value AS tag
    FROM customers, json_each(tags);
CREATE VIEW customer_attributes AS
    SELECT lower(hex(customers.id)) AS customer, key AS entry, value ->> 'name' AS name,
           value ->> 'value' AS value
    FROM customers, json_each(attributes);
