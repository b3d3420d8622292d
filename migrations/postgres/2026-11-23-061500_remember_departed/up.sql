-- Customers that are no more: those that were merged into another, as of the version that the merge
-- made, and those that were erased (without a survivor), of whom this row is all that is left.
CREATE TABLE departed (
    customer BYTEA NOT NULL PRIMARY KEY CHECK (length(customer) = 16),
    version BIGINT NOT NULL,
    at BIGINT NOT NULL,
    survivor BYTEA
);
CREATE INDEX departed_by_survivor ON departed (survivor) WHERE survivor IS NOT NULL;

-- The external keys that erased customers held, as keyed tokens that tell nothing: they stay taken,
-- or the next night's run of another system would bring the customer back.
CREATE TABLE erased_keys (
    index_version INTEGER NOT NULL,
    token BIGINT NOT NULL,
    customer BYTEA NOT NULL,
    PRIMARY KEY (index_version, token)
);
