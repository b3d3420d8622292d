CREATE TABLE data_keys (
    customer BLOB NOT NULL PRIMARY KEY,
    kek_version INTEGER NOT NULL,
    wrapped BLOB NOT NULL
) WITHOUT ROWID;
INSERT INTO data_keys
    SELECT id, kek_version, data_key FROM customers WHERE data_key IS NOT NULL;
ALTER TABLE customers DROP COLUMN data_key;
ALTER TABLE customers DROP COLUMN kek_version;
