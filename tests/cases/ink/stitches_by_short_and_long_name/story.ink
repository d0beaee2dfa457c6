-> house.cellar
=== house
= hall
Hall.
-> END
= cellar
Cellar.
-> hall
