-- Whom a merged customer was merged into: the feed of changes names it.
ALTER TABLE changes ADD COLUMN survivor BLOB;
