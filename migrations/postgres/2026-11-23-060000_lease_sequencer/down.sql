ALTER TABLE sequencer DROP COLUMN leased_until;
ALTER TABLE sequencer DROP COLUMN node;
ALTER TABLE changes DROP COLUMN survivor;
