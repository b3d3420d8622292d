-- What became of requests that carry an id of their client's, for when they come again. An outcome
-- holds ids, versions and codes, never values; the digest is keyed.
CREATE TABLE requests (
    client TEXT COLLATE "C" NOT NULL,
    request_id TEXT COLLATE "C" NOT NULL,
    operation TEXT NOT NULL,
    digest BYTEA NOT NULL,
    outcome TEXT NOT NULL,
    expires BIGINT NOT NULL, -- milliseconds since 1970 UTC
    PRIMARY KEY (client, request_id)
);
CREATE INDEX requests_by_expiry ON requests (expires);
