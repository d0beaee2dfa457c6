-> scene
=== scene
<- offer
-> DONE
=== offer
* [Take it] Taken.
-> END
