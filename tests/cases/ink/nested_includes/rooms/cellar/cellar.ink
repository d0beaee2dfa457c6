=== cellar
{quietly("Dark.")}
-> END
