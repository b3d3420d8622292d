DROP INDEX customers_without_sort_key;
DROP INDEX customers_by_update;
DROP INDEX customers_by_sort_key;
DROP INDEX customers_by_legal_name;
ALTER TABLE customers DROP COLUMN sort_key;
ALTER TABLE customers DROP COLUMN legal_name_key;
DELETE FROM terms WHERE index_version = 0;
