-- Customers that are no more: those that were merged into another, as of the version that the merge
-- made, and those that were erased (without a survivor), of whom this row is all that is left.
CREATE TABLE departed (
    customer BLOB NOT NULL PRIMARY KEY CHECK (length(customer) = 16),
    version INTEGER NOT NULL,
    at INTEGER NOT NULL,
    survivor BLOB
) WITHOUT ROWID;
CREATE INDEX departed_by_survivor ON departed (survivor) WHERE survivor IS NOT NULL;

-- The external keys that erased customers held, as keyed tokens that tell nothing: they stay taken,
-- or the next night's run of another system would bring the customer back.
CREATE TABLE erased_keys (
    index_version INTEGER NOT NULL,
    token INTEGER NOT NULL,
    customer BLOB NOT NULL,
    PRIMARY KEY (index_version, token)
) WITHOUT ROWID;
