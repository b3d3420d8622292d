ALTER TABLE changes DROP COLUMN survivor;
