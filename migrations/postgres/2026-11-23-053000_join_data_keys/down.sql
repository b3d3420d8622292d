CREATE TABLE data_keys (
    customer BYTEA NOT NULL PRIMARY KEY,
    kek_version INTEGER NOT NULL,
    wrapped BYTEA NOT NULL
);
INSERT INTO data_keys
    SELECT id, kek_version, data_key FROM customers WHERE data_key IS NOT NULL;
ALTER TABLE customers DROP COLUMN data_key;
ALTER TABLE customers DROP COLUMN kek_version;
