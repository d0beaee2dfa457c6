-> k
=== k
* One {CHOICE_COUNT()}
* Two {CHOICE_COUNT()}
* {CHOICE_COUNT() > 5} Three
* Four {CHOICE_COUNT()}
- -> END
