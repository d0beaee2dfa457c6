~ quiet()
One.
{quiet()}
Two.
=== function quiet
~ return
