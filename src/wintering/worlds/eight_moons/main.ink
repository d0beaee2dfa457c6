// Eight Moons: the whole story, in the order an author reads it.
// The prelude is generated (wintering prelude eight_moons); everything else is written.
INCLUDE prelude.ink

// the frame and the set pieces
INCLUDE scenes/opening.ink
INCLUDE scenes/lever.ink
INCLUDE scenes/vow.ink
INCLUDE scenes/five.ink
INCLUDE scenes/lie.ink
INCLUDE scenes/gate.ink
INCLUDE scenes/him.ink
INCLUDE scenes/from_above.ink
INCLUDE scenes/signs.ink
INCLUDE scenes/frozen.ink
INCLUDE scenes/after.ink
INCLUDE scenes/deaths.ink
INCLUDE scenes/last_day.ink
INCLUDE scenes/words.ink
INCLUDE scenes/sense.ink

// the days of the first moon
INCLUDE scenes/ground.ink
INCLUDE scenes/hands.ink
INCLUDE scenes/nights.ink
INCLUDE scenes/absence.ink
INCLUDE scenes/day_dreams.ink
INCLUDE scenes/yields.ink
INCLUDE scenes/dead.ink
INCLUDE scenes/trees.ink
INCLUDE scenes/hearths.ink
INCLUDE scenes/solitude.ink
INCLUDE scenes/facing.ink
INCLUDE scenes/orders.ink

// words sent to her, and who comes of them
INCLUDE scenes/sleeper.ink
INCLUDE scenes/rise.ink

// the seasons after it
INCLUDE scenes/autumn.ink
INCLUDE scenes/winter.ink
INCLUDE scenes/thaw.ink
INCLUDE scenes/spring.ink

-> content
