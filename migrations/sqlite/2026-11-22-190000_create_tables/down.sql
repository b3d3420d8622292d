DROP TABLE clients;
DROP TABLE index_keys;
DROP TABLE keks;
DROP TABLE changes;
DROP TABLE terms;
DROP TABLE external_keys;
DROP TABLE data_keys;
DROP TABLE customers;
