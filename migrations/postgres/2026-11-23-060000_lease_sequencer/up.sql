-- Whom a merged customer was merged into: the feed of changes names it.
ALTER TABLE changes ADD COLUMN survivor BYTEA;

-- Which node numbers changes in the background, until when unless it says so again. Numbering is
-- safe without it, by the lock on the row: it only spares the other nodes the work.
ALTER TABLE sequencer ADD COLUMN node BYTEA;
ALTER TABLE sequencer ADD COLUMN leased_until TIMESTAMP WITH TIME ZONE;
