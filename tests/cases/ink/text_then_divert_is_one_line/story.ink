We ran -> home
=== home
home.
-> END
