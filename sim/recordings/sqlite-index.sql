-- Builds a table of about 2 MB in memory, indexes it, and looks rows up by the index in an order unlike that of the table.
PRAGMA journal_mode = OFF;
PRAGMA cache_size = -65536;
CREATE TABLE entries(id INTEGER PRIMARY KEY, key INTEGER, contents BLOB);
INSERT INTO entries SELECT value, (value * 7919) % 193, zeroblob(10000) FROM generate_series(1, 192);
CREATE INDEX entries_by_key ON entries(key);
SELECT sum(length(substr(contents, 9000, 8))) FROM generate_series(1, 48) JOIN entries ON entries.key = (value * 104729) % 193;
