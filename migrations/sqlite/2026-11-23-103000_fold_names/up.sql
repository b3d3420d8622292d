-- The legal name as it is compared: folded, cut to 200 characters. SQL folds no accents, so the program
-- fills it for the customers that are there, whom the second index finds.
ALTER TABLE customers ADD COLUMN legal_name_key TEXT;
CREATE INDEX customers_by_legal_name ON customers (legal_name_key, id) WHERE legal_name_key IS NOT NULL;
CREATE INDEX customers_with_unfolded_names ON customers (id)
    WHERE legal_name IS NOT NULL AND legal_name_key IS NULL;
