* A # both [B # choice] C # line
- -> END
