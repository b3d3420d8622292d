DROP INDEX customers_with_unfolded_names;
DROP INDEX customers_by_legal_name;
ALTER TABLE customers DROP COLUMN legal_name_key;
