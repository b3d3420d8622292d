-- The names as they are compared: folded, cut to 200 characters. `sort_key` is the sort name's, or the legal
-- name's where there is none; a character that no name has where there is neither. SQL folds no accents, so
-- the program fills both for the customers that are there, whom the last index finds.
ALTER TABLE customers ADD COLUMN legal_name_key TEXT;
ALTER TABLE customers ADD COLUMN sort_key TEXT;
CREATE INDEX customers_by_legal_name ON customers (legal_name_key, id) WHERE legal_name_key IS NOT NULL;
CREATE INDEX customers_by_sort_key ON customers (sort_key, id) WHERE deleted_at IS NULL;
CREATE INDEX customers_by_update ON customers (updated_at, id) WHERE deleted_at IS NULL;
CREATE INDEX customers_without_sort_key ON customers (id) WHERE sort_key IS NULL;
