LIST weather =
  calm,
  (windy),
  wet = 7
{weather} {LIST_VALUE(wet)} {LIST_COUNT(LIST_ALL(weather))}
-> END
