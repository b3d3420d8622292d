-- Each customer's own key, wrapped, stands in the customer's row: a read is one row of one table. No
-- write of the row's other columns touches it.
ALTER TABLE customers ADD COLUMN kek_version INTEGER;
ALTER TABLE customers ADD COLUMN data_key BLOB CHECK (length(data_key) = 62);
UPDATE customers SET kek_version = data_keys.kek_version, data_key = data_keys.wrapped
    FROM data_keys WHERE data_keys.customer = customers.id;
DROP TABLE data_keys;
