INCLUDE prelude.ink
INCLUDE scenes/frame.ink
INCLUDE scenes/days.ink
INCLUDE scenes/order.ink
